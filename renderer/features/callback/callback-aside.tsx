// What was asked and what was answered, the limits, and what else happened at this place.
import { useHubNow } from "../../app/clock.ts";
import { CommandButton } from "../../app/commands/index.ts";
import { useMaybeQuery } from "../../app/host/index.ts";
import { openOrder } from "../../app/navigation.ts";
import { LimitList, PetitionerLine, useOrder } from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { dateText, orderStateWords, useLanguage, useText, whenText } from "../../app/text/index.ts";
import { Head, OrderState } from "../../ui/index.ts";

export function CallbackAside({ orderId }: { orderId: string | null }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  const order = useOrder(orderId)?.order;
  const reply = order?.replies.at(-1);
  const at = (instant: number | null | undefined) =>
    instant === null || instant === undefined ? "" : whenText(instant, now, language);
  return (
    <aside className="col" aria-label={text({ zh: "原诉求与回复", en: "Request and reply" })} data-region="3">
      <Head title={text({ zh: "当初的诉求", en: "What was asked" })} aside={at(order?.recordedAt)} />
      <div className="sec cbtext">
        <p className="prewrap">{order?.words?.text ?? ""}</p>
        {order === undefined ? null : (
          <div className="row">
            <span className="meta sp">
              <PetitionerLine order={order} />
            </span>
            <CommandButton of="callback.dial" icon="phone" look="sm" label={{ zh: "拨打", en: "Dial" }} />
          </div>
        )}
      </div>
      <div className="top">
        <Head
          title={text({ zh: "单位答复", en: "The unit's reply" })}
          aside={reply === undefined ? "" : `${book?.unit(reply.unitId)?.shortName ?? ""} ${at(reply.at)}`}
        />
      </div>
      <div className="sec cbtext">
        <p className="prewrap">{reply?.amendedPublicReply ?? reply?.publicReply ?? ""}</p>
        {reply?.review === null || reply === undefined ? null : (
          <div className="meta">
            {text({ zh: "审核通过 ", en: "Passed review " })}
            <span className="num">{at(reply.review.at)}</span>
          </div>
        )}
      </div>
      <div className="top">
        <Head title={text({ zh: "时限", en: "Limits" })} />
      </div>
      {order === undefined ? null : <LimitList order={order} steps={["reply", "callback"]} />}
      <div className="top">
        <Head
          title={text({ zh: "此址相近的", en: "Similar here" })}
          aside={text({ zh: "防假性整改", en: "Was it really solved" })}
        />
      </div>
      <SimilarHere
        orderId={order?.id ?? null}
        text={order?.words?.text ?? ""}
        placeId={order?.matter?.placeId ?? null}
      />
    </aside>
  );
}

function SimilarHere({
  orderId,
  text: asked,
  placeId,
}: {
  orderId: string | null;
  text: string;
  placeId: string | null;
}) {
  const text = useText();
  const now = useHubNow();
  const found = useMaybeQuery(
    "similar",
    orderId === null || asked === "" ? null : { text: asked.slice(0, 4000), placeId, phone: "" },
  );
  const matches = (found?.matches ?? []).filter(({ digest }) => digest.orderId !== orderId);
  return (
    <ul className="list fillv">
      {matches.map(({ digest }) => (
        <li key={digest.orderId}>
          <span className="num t3">{dateText(digest.recordedAt, now)}</span>
          <button
            type="button"
            className="linkbtn plainlink cut sp"
            onClick={() => openOrder(digest.orderId)}
          >
            {digest.title}
          </button>
          <OrderState state={digest.state} word={text(orderStateWords[digest.state])} />
        </li>
      ))}
      {found !== undefined && matches.length === 0 ? (
        <li className="t3">{text({ zh: "没有相近的未结工单", en: "No similar open orders" })}</li>
      ) : null}
    </ul>
  );
}
