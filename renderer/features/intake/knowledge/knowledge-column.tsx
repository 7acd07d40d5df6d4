// Verdict with its reasons, answers found while typing (Alt 7–9 take one as the answer told), and what to tell the caller.

import type { HostQueryValue } from "../../../../shared/protocol/index.ts";
import { useHubNow } from "../../../app/clock.ts";
import { Key, useCommand } from "../../../app/commands/index.ts";
import { useLastQuery, useThrottled } from "../../../app/host/index.ts";
import { useReference } from "../../../app/session.tsx";
import { useStore } from "../../../app/store.ts";
import { tailOf, useText } from "../../../app/text/index.ts";
import { Icon, Tag } from "../../../ui/index.ts";
import { useLeadUnit } from "../form/unit-field.tsx";
import { useField, useForm } from "../form/use-field.ts";
import { VerdictPanel } from "./verdict-panel.tsx";

const ASK_MS = 300;
const SHOWN = 9;
type Article = HostQueryValue<"knowledge">["articles"][number];

export function KnowledgeColumn() {
  const text = useText();
  const [words] = useField("words.text");
  const [verbatim] = useField("words.verbatim");
  const asked = useThrottled(`${words} ${verbatim}`.trim().slice(-1500), ASK_MS);
  const articles =
    useLastQuery("knowledge", asked.length < 2 ? null : { text: asked })?.articles.slice(0, SHOWN) ?? [];
  return (
    <aside
      className="col"
      aria-label={text({ zh: "研判与知识", en: "Verdict and knowledge" })}
      data-region="3"
    >
      <VerdictPanel />
      <div className="sec fillv pad0">
        <h2 className="inner">
          <Icon name="book" />
          {text({ zh: "随写随查", en: "Found while typing" })}
        </h2>
        {articles.map((article, index) => (
          <ArticleCard key={article.id} article={article} digit={index + 7} />
        ))}
        {articles.length === 0 ? (
          <p className="inner meta">
            {text({
              zh: "写下内容就查：答案列在这里，Alt 7–9 采用",
              en: "Answers to what is written stand here, Alt 7–9 take one",
            })}
          </p>
        ) : null}
      </div>
      <TellCaller />
    </aside>
  );
}

function ArticleCard({ article, digit }: { article: Article; digit: number }) {
  const text = useText();
  const session = useForm();
  const book = useReference();
  const now = useHubNow();
  const [articleIds] = useField("articleIds");
  const taken = articleIds.includes(article.id);
  const expired = Date.parse(`${article.validUntil}T23:59:59+08:00`) < now;

  function take(): void {
    if (taken) return;
    const told = session.get("told");
    session.set("told", told === "" ? article.answer : `${told}\n${article.answer}`);
    session.set("articleIds", [...session.get("articleIds"), article.id]);
    // A consultation that has its answer is answered at once, unless the agent has decided otherwise.
    if (session.get("verdict") === null && session.get("matter.kind") === "consultation")
      session.set("verdict", "answer");
  }
  return (
    <article className={`kb ${taken ? "taken" : ""}`}>
      {digit <= 9 ? <TakeKey digit={digit} take={take} /> : null}
      <div className="row">
        <b className="cut sp">{article.title}</b>
        {taken ? (
          <Tag look="ok" icon="check">
            {text({ zh: "已采用", en: "Taken" })}
          </Tag>
        ) : null}
        {digit <= 9 ? (
          <button
            type="button"
            className="linkbtn"
            tabIndex={-1}
            onClick={take}
            aria-label={text({ zh: `采用：${article.title}`, en: `Take: ${article.title}` })}
          >
            <Key of={`intake.take-${digit}`} />
          </button>
        ) : null}
      </div>
      <p className="cut3">
        <Marked text={article.answer} words={article.found} />
      </p>
      <div className="row meta">
        <span className="cut">{book?.unit(article.ownerUnitId)?.shortName ?? article.source}</span>
        <span className="sp" />
        <span className={expired ? "warn" : "ok"}>
          {text(
            expired
              ? { zh: `${article.validUntil} 已过期`, en: `expired ${article.validUntil}` }
              : { zh: `有效至 ${article.validUntil}`, en: `valid until ${article.validUntil}` },
          )}
        </span>
      </div>
    </article>
  );
}

function TakeKey({ digit, take }: { digit: number; take: () => void }) {
  useCommand(`intake.take-${digit}`, take);
  return null;
}

/** The words that were found, marked. */
function Marked({ text, words }: { text: string; words: readonly string[] }) {
  const wanted = words.filter((word) => word.length > 1);
  if (wanted.length === 0) return text;
  const pattern = new RegExp(
    `(${wanted.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})`,
    "g",
  );
  return text.split(pattern).map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of one unchanging text
    wanted.includes(part) ? <mark key={index}>{part}</mark> : part,
  );
}

function TellCaller() {
  const text = useText();
  const session = useForm();
  const book = useReference();
  const { number, pickUpCode } = useStore(session.head);
  const [verdict] = useField("verdict");
  const lead = book?.unit(useLeadUnit())?.shortName;
  const tail = number === null ? null : tailOf(number);
  return (
    <div className="sec tell">
      <h2>{text({ zh: "告知来电人", en: "Tell the caller" })}</h2>
      <p className="say">
        {tail === null ? (
          text({ zh: "单号还没有：号段到了就有", en: "No number yet: it comes with the next block" })
        ) : (
          <>
            {text(
              verdict === null || verdict === "accept"
                ? { zh: "已受理，", en: "Accepted; " }
                : { zh: "已登记，", en: "Recorded; " },
            )}
            {text({ zh: "您的工单尾号 ", en: "your order ends with " })}
            <b className="num">{tail}</b>
            {pickUpCode === null ? null : (
              <>
                {text({ zh: "，查询码 ", en: ", code " })}
                <b className="num">{pickUpCode}</b>
              </>
            )}
            {text({ zh: "。", en: ". " })}
            {lead !== undefined && (verdict === null || verdict === "accept")
              ? text({ zh: `由${lead}办理，会与您联系。`, en: `${lead} will handle it and contact you.` })
              : null}
          </>
        )}
      </p>
    </div>
  );
}
