// Orders of the caller: from the digests at once, with the hub's details in place when they come.
import type { Digest, Sentence } from "../../../../shared/domain/index.ts";
import type { HostQueryValue } from "../../../../shared/protocol/index.ts";
import { useHubNow } from "../../../app/clock.ts";
import { endOnly } from "../../../app/limit-words.ts";
import { openOrder } from "../../../app/navigation.ts";
import { useReference } from "../../../app/session.tsx";
import {
  countText,
  orderStateWords,
  satisfactionWords,
  useLanguage,
  useText,
  whenText,
} from "../../../app/text/index.ts";
import { LimitMark, OrderState } from "../../../ui/index.ts";

const ended = new Set(["closed", "archived", "answered", "declined", "transferred", "discarded"]);
const SHOWN = 5;

export function CallerHistory({ caller }: { caller: HostQueryValue<"caller"> | undefined }) {
  const text = useText();
  const digests = caller?.digests ?? [];
  const open = digests.filter(({ state }) => !ended.has(state));
  const rest = digests.filter(({ state }) => ended.has(state)).slice(0, SHOWN);
  return (
    <>
      {open.length === 0 ? null : (
        <div className="sec pad0">
          <h2 className="inner">
            {text({
              zh: `在办 ${caller?.openCount ?? open.length} 件`,
              en: `${caller?.openCount ?? open.length} open`,
            })}
          </h2>
          {open.slice(0, 2).map((digest) => (
            <OpenOrder key={digest.orderId} digest={digest} caller={caller} />
          ))}
        </div>
      )}
      <div className="sec pad0 fillv">
        <h2 className="inner">
          {text({ zh: "最近五件", en: "Last five" })}
          <span className="sp" />
          <span className="meta">{text(totalWords(caller))}</span>
        </h2>
        <ul className="list">
          {rest.map((digest) => (
            <PastOrder key={digest.orderId} digest={digest} />
          ))}
        </ul>
        {digests.length === 0 ? (
          <p className="inner meta">
            {text({ zh: "此号没有来过", en: "No earlier requests from this number" })}
          </p>
        ) : null}
      </div>
    </>
  );
}

function totalWords(caller: HostQueryValue<"caller"> | undefined): Sentence {
  const total = countText(caller?.totalCount ?? 0);
  return { zh: `共 ${total} 件`, en: `${total} in all` };
}

function OpenOrder({ digest, caller }: { digest: Digest; caller: HostQueryValue<"caller"> | undefined }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const details = caller?.details?.orders.find(({ orderId }) => orderId === digest.orderId);
  const limit =
    digest.dueAt === null ? null : endOnly({ start: digest.recordedAt, end: digest.dueAt }, now, language);
  return (
    <button type="button" className="open" tabIndex={-1} onClick={() => openOrder(digest.orderId)}>
      <span className="row">
        <b className="cut sp">{digest.title}</b>
        <OrderState state={digest.state} word={text(orderStateWords[digest.state])} />
      </span>
      <span className="row meta">
        <span className="num">{whenText(digest.recordedAt, now, language)}</span>
        <span className="cut">{book?.unit(digest.leadUnitId)?.shortName ?? ""}</span>
        <span className="sp" />
        {limit === null ? null : <LimitMark {...limit} />}
      </span>
      {details?.lastProgress ? <span className="meta cut2">{details.lastProgress}</span> : null}
    </button>
  );
}

function PastOrder({ digest }: { digest: Digest }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  return (
    <li>
      <button type="button" className="past" tabIndex={-1} onClick={() => openOrder(digest.orderId)}>
        <span className="row">
          <span className="cut sp">{digest.title}</span>
          <OrderState state={digest.state} word={text(orderStateWords[digest.state])} />
        </span>
        <span className="row meta">
          <span className="num">{whenText(digest.recordedAt, now, language)}</span>
          <span className="cut">{book?.unit(digest.leadUnitId)?.shortName ?? "—"}</span>
          <span className="sp" />
          {digest.satisfaction === null ? "—" : text(satisfactionWords[digest.satisfaction])}
        </span>
      </button>
    </li>
  );
}
