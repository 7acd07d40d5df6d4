// Open orders that resemble this one: add to the earlier one, or join it. What both say is the reason shown.

import { useState } from "react";
import { type Order, type Rejection, unreachable } from "../../../shared/domain/index.ts";
import type { HostQueryValue } from "../../../shared/protocol/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { CommandButton, useCommand } from "../../app/commands/index.ts";
import { useLastQuery } from "../../app/host/index.ts";
import { openOrder } from "../../app/navigation.ts";
import { useGive } from "../../app/order/index.ts";
import { dateText, orderStateWords, useText } from "../../app/text/index.ts";
import { Icon, OrderState } from "../../ui/index.ts";

type Match = HostQueryValue<"similar">["matches"][number];

const SHOWN = 3;

export function Similar({ order }: { order: Order }) {
  const text = useText();
  const now = useHubNow();
  const give = useGive();
  const [fault, setFault] = useState<Rejection | null>(null);
  const found = useLastQuery(
    "similar",
    order.words === null || order.words.text === ""
      ? null
      : { text: order.words.text.slice(0, 4000), placeId: order.matter?.placeId ?? null, phone: "" },
  );
  const matches = (found?.matches ?? []).filter(({ digest }) => digest.orderId !== order.id).slice(0, SHOWN);
  const first = matches[0];

  async function join(match: Match, how: "merge" | "add"): Promise<void> {
    const number = match.digest.number;
    const merge = {
      type: "order.merge",
      data: { parentOrderId: match.digest.orderId },
      sealed: { note: "" },
    } as const;
    switch (how) {
      case "merge":
        return setFault(
          await give(order.id, [merge], { said: { zh: `已并入 ${number}`, en: `Merged into ${number}` } }),
        );
      case "add": {
        const addition = {
          type: "order.follow-up",
          data: { kind: "addition", callId: null },
          sealed: { text: order.words?.text ?? "" },
        } as const;
        const refused = await give(match.digest.orderId, [addition], {
          said: { zh: `已追加到 ${number}`, en: `Added to ${number}` },
        });
        return setFault(
          refused ??
            (await give(order.id, [merge], {
              said: { zh: `已追加并并入 ${number}`, en: `Added to and merged into ${number}` },
            })),
        );
      }
      default:
        return unreachable(how);
    }
  }

  const none = first === undefined ? { zh: "没有相近的工单", en: "There is no similar order" } : null;
  useCommand("dispatch.merge", () => first && void join(first, "merge"), { refusal: none });
  useCommand("dispatch.follow-up", () => first && void join(first, "add"), { refusal: none });

  return (
    <div className="sec">
      <h2>
        <Icon name="merge" />
        {text({ zh: `相近 ${matches.length} 件`, en: `${matches.length} similar` })}
        <span className="sp" />
        {fault === null ? (
          <span className="meta">{text({ zh: "未结的", en: "still open" })}</span>
        ) : (
          <span className="err" role="alert">
            {text(fault.sentence)}
          </span>
        )}
      </h2>
      <ul className="list flush similar">
        {matches.map((match, index) => (
          <li key={match.digest.orderId}>
            <span className="num t3">{dateText(match.digest.recordedAt, now)}</span>
            <button
              type="button"
              className="linkbtn cut sp"
              onClick={() => openOrder(match.digest.orderId)}
              title={match.words.join("、")}
            >
              {match.digest.title}
            </button>
            <span className="t3 nowrap">
              {text(
                match.samePetitioner
                  ? { zh: "同一人", en: "same person" }
                  : match.samePlace
                    ? { zh: "同地", en: "same place" }
                    : { zh: "他人", en: "another person" },
              )}{" "}
              · <span className="num">{match.similarity.toFixed(2)}</span>
            </span>
            <OrderState state={match.digest.state} word={text(orderStateWords[match.digest.state])} />
            {index === 0 ? (
              <>
                <CommandButton of="dispatch.follow-up" look="sm" />
                <CommandButton of="dispatch.merge" look="sm" />
              </>
            ) : null}
          </li>
        ))}
        {matches.length === 0 ? (
          <li className="t3">{text({ zh: "没有相近的未结工单", en: "No similar open orders" })}</li>
        ) : null}
      </ul>
    </div>
  );
}
