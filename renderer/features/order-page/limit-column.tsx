// How the limit is reckoned: the rest, its shares, line by line, day by day, and every other limit of the order.
import type { CSSProperties } from "react";
import type { Limit, Order } from "../../../shared/domain/index.ts";
import { runningLimit } from "../../../shared/protocol/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { CommandButton } from "../../app/commands/index.ts";
import {
  LastDone,
  LimitDays,
  LimitList,
  LimitOf,
  limitShown,
  RemindAsk,
  useEventNames,
} from "../../app/order/index.ts";
import { type ReferenceBook, useReference } from "../../app/session.tsx";
import { limitStepWords, useLanguage, useText } from "../../app/text/index.ts";
import { Head } from "../../ui/index.ts";
import { limitSum } from "./limit-sum.ts";

interface LimitColumnProps {
  readonly order: Order;
  readonly reminding: boolean;
  readonly onClose: () => void;
}

export function LimitColumn({ order, reminding, onClose }: LimitColumnProps) {
  const text = useText();
  const book = useReference();
  const limit = runningLimit(order) ?? order.limits.reply ?? order.limits.dispatch ?? null;
  return (
    <aside className="col" aria-label={text({ zh: "时限", en: "Limits" })} data-region="4">
      <Head
        title={text({ zh: "时限如何算", en: "How the limit is reckoned" })}
        aside={
          book === null
            ? ""
            : text({ zh: `规则版次 ${book.versions.rules}`, en: `rules version ${book.versions.rules}` })
        }
      />
      <div className="fillv">
        {limit === null || book === null ? (
          <p className="sec t3">{text({ zh: "没有在走的时限", en: "No limit runs" })}</p>
        ) : (
          <Reckoned limit={limit} book={book} />
        )}
        <LimitList order={order} />
      </div>
      {reminding ? <RemindAsk order={order} onClose={onClose} /> : null}
      <div className="acts">
        <CommandButton of="order.remind" />
        <LastDone />
      </div>
    </aside>
  );
}

function Reckoned({ limit, book }: { limit: Limit; book: ReferenceBook }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const names = useEventNames();
  const shown = limitShown(limit, now, book.calendar, language);
  const step = limitStepWords[limit.step] ?? { zh: "", en: "" };
  const percent = Math.round(Math.min(1, Math.max(0, shown.share)) * 100);
  const look = shown.met ? "t2" : shown.share >= 1 ? "danger" : shown.share >= 0.8 ? "warn" : "t2";
  return (
    <>
      <div className="sec">
        <div className="row base">
          <b className={`fs5 num ${look === "t2" ? "" : look}`}>{shown.words}</b>
          <span className="sp" />
          <span className="t2 num">
            {text({
              zh: `${step.zh}限 ${names.when(limit.end)}`,
              en: `${step.en} by ${names.when(limit.end)}`,
            })}
          </span>
        </div>
        <span
          className={`limbar wide ${look}`}
          style={{ ["--p" as string]: String(percent) } as CSSProperties}
        />
        <div className="ticks meta" aria-hidden="true">
          <span>{text({ zh: "起", en: "start" })}</span>
          <span className="at50">50%</span>
          <span className="at80">80%</span>
          <span className="at100">{text({ zh: "到限", en: "end" })}</span>
        </div>
      </div>
      <ol className="sum sec">
        {limitSum(limit, book.calendar, names.when, step).map(({ key, what, end, adds, why }) => (
          <li key={key}>
            <span>{text(what)}</span>
            <span className="num">{end === null ? (adds === null ? "" : text(adds)) : names.when(end)}</span>
            <small>{text(why)}</small>
          </li>
        ))}
        <li className="tot">
          <b>{text({ zh: `${step.zh}限`, en: `${step.en} limit` })}</b>
          <b className="num">{names.when(limit.end)}</b>
        </li>
      </ol>
      <div className="sec">
        <div className="row">
          <h3>{text({ zh: "逐日", en: "Day by day" })}</h3>
          <span className="sp" />
          <LimitOf limit={limit} />
        </div>
        <LimitDays limit={limit} />
      </div>
    </>
  );
}
