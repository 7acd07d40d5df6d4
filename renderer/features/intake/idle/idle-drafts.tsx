// Drafts that wait: what is missing in each, and Enter to go on.
import type { Sentence } from "../../../../shared/domain/index.ts";
import type { Draft } from "../../../../shared/protocol/index.ts";
import { useHubNow } from "../../../app/clock.ts";
import { ListView, Waiting } from "../../../app/list/index.ts";
import { clockSeconds, phoneText, useLanguage, useText, whenText } from "../../../app/text/index.ts";
import { Empty, Tag } from "../../../ui/index.ts";

export function IdleDrafts({
  drafts,
  openDraft,
}: {
  drafts: readonly Draft[] | undefined;
  openDraft: (draft: Draft) => void;
}) {
  const text = useText();
  if (drafts === undefined) return <Waiting />;
  if (drafts.length === 0)
    return (
      <div className="idle-drafts">
        <Empty title={text({ zh: "没有待续的草稿", en: "No drafts wait" })}>
          {text({ zh: "没提交的表单会留在这里", en: "Forms that were not submitted stay here" })}
        </Empty>
      </div>
    );
  return (
    <ListView
      className="idle-drafts"
      count={drafts.length}
      row={(index) => drafts[index]}
      keyOf={(draft) => draft.id}
      render={(draft) => <Row draft={draft} />}
      label={text({ zh: "待续草稿", en: "Drafts to finish" })}
      onOpen={openDraft}
    />
  );
}

function Row({ draft }: { draft: Draft }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const lacking = missing(draft);
  const phone = draft.form.petitioner.phones[0];
  return (
    <>
      <div className="row">
        <b className="cut sp">
          {draft.form.words.title ||
            draft.form.words.text ||
            text({ zh: "还没有内容", en: "Nothing written yet" })}
        </b>
        {draft.rejection === null ? null : (
          <Tag look="danger">
            {text({ zh: "退回：", en: "Sent back: " })}
            {text(draft.rejection.sentence)}
          </Tag>
        )}
        {lacking.length === 0 ? null : (
          <Tag look="warn">
            {text({
              zh: `缺：${lacking.map(({ zh }) => zh).join("、")}`,
              en: `Missing: ${lacking.map(({ en }) => en).join(", ")}`,
            })}
          </Tag>
        )}
      </div>
      <div className="row meta">
        <span className="num">
          {whenText(draft.openedAt, now, language)} {text({ zh: "来电", en: "call" })}
        </span>
        {phone === undefined ? null : <span className="num">{phoneText(phone)}</span>}
        <span className="num cut">{draft.number ?? ""}</span>
        <span className="sp" />
        <span className="ok num">
          {text({ zh: "已存", en: "Saved" })} {clockSeconds(draft.changedAt)}
        </span>
      </div>
    </>
  );
}

function missing({ form }: Draft): Sentence[] {
  const lacking: Sentence[] = [];
  if (form.words.text.trim() === "") lacking.push({ zh: "内容", en: "text" });
  if (form.matter.kind === null) lacking.push({ zh: "类型", en: "kind" });
  if (form.matter.categoryId === null) lacking.push({ zh: "分类", en: "category" });
  return lacking;
}
