// My drafts: what waits to be finished; Enter goes on with it in the form.

import type { Draft } from "../../../shared/protocol/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { useIntakeDrafts } from "../../app/intake-drafts.ts";
import { ListView, Waiting } from "../../app/list/index.ts";
import { go } from "../../app/navigation.ts";
import { clockSeconds, phoneText, useLanguage, useText, whenText } from "../../app/text/index.ts";
import { Empty, Head, Tag } from "../../ui/index.ts";

export function DraftsView() {
  const text = useText();
  const drafts = useIntakeDrafts();
  return (
    <main className="col panel" data-region="1">
      <Head
        title={text({ zh: "草稿", en: "Drafts" })}
        icon="edit"
        aside={text({ zh: "Enter 续写", en: "Enter goes on" })}
      />
      {drafts === undefined ? (
        <Waiting />
      ) : drafts.length === 0 ? (
        <Empty
          title={text({
            zh: "没有草稿：没有提交的表单会留在这里",
            en: "No drafts: forms that were not submitted stay here",
          })}
        />
      ) : (
        <ListView
          count={drafts.length}
          row={(index) => drafts[index]}
          keyOf={(draft) => draft.id}
          render={(draft) => <DraftRow draft={draft} />}
          label={text({ zh: "草稿", en: "Drafts" })}
          onOpen={(draft) => go("intake", draft.id)}
        />
      )}
    </main>
  );
}

function DraftRow({ draft }: { draft: Draft }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const phone = draft.form.petitioner.phones[0];
  return (
    <>
      <div className="row">
        <b className="cut sp">
          {draft.form.words.title ||
            draft.form.words.text ||
            text({ zh: "还没有内容", en: "Nothing written yet" })}
        </b>
        {draft.rejection === null ? null : <Tag look="danger">{text({ zh: "被退回", en: "Rejected" })}</Tag>}
        {draft.origin.training ? <Tag>{text({ zh: "练习", en: "Practice" })}</Tag> : null}
      </div>
      <div className="row meta">
        <span className="num">{whenText(draft.openedAt, now, language)}</span>
        <span className="num">{draft.number ?? "—"}</span>
        {phone === undefined ? null : <span className="num">{phoneText(phone)}</span>}
        {draft.rejection === null ? null : (
          <span className="danger cut">{text(draft.rejection.sentence)}</span>
        )}
        <span className="sp" />
        <span className="ok num">
          {text({ zh: "已存", en: "Saved" })} {clockSeconds(draft.changedAt)}
        </span>
      </div>
    </>
  );
}
