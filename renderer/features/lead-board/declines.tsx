// Declines that a lead reviews: upheld by one key, overturned with a reason.
import { useState } from "react";
import type { Rejection } from "../../../shared/domain/index.ts";
import type { OrderRow } from "../../../shared/protocol/index.ts";
import { AskLine, useActDraft } from "../../app/act-form/index.ts";
import { CommandButton, KeyArea, useCommand } from "../../app/commands/index.ts";
import { KeysBar, Orders, useCounts, WorkRow } from "../../app/list/index.ts";
import { openOrder } from "../../app/navigation.ts";
import { UndoKey, useGive, useOrder, useReach } from "../../app/order/index.ts";
import { countText, useText } from "../../app/text/index.ts";
import { Head } from "../../ui/index.ts";

export function Declines() {
  const text = useText();
  const [row, setRow] = useState<OrderRow | undefined>(undefined);
  const count = useCounts(["declines-to-review"])["declines-to-review"] ?? 0;
  return (
    <KeyArea className="col declines top">
      <UndoKey />
      <Head
        title={text({
          zh: `不予受理待复核 ${countText(count)}`,
          en: `Declines to review: ${countText(count)}`,
        })}
      />
      <Orders
        list="declines-to-review"
        label={{ zh: "不予受理待复核", en: "Declines to review" }}
        empty={{ zh: "没有待复核的", en: "Nothing to review" }}
        arrive={false}
        onOpen={(opened) => openOrder(opened.orderId)}
        onSelect={setRow}
        render={(one, selected) => <WorkRow row={one} selected={selected} />}
      />
      {row === undefined ? null : <Decline key={row.orderId} orderId={row.orderId} />}
      <KeysBar of={["list.undo"]} more={{ "list.undo": { zh: "撤回", en: "undo" } }} />
    </KeyArea>
  );
}

function Decline({ orderId }: { orderId: string }) {
  const text = useText();
  const give = useGive();
  const { refusal } = useReach();
  const draft = useActDraft("ruling", orderId);
  const [asking, setAsking] = useState(false);
  const [fault, setFault] = useState<Rejection | null>(null);
  const order = useOrder(orderId)?.order;
  async function rule(upheld: boolean): Promise<void> {
    const refused = await give(
      orderId,
      [{ type: "order.review-decline", data: { upheld }, sealed: { note: draft.form.text } }],
      { said: upheld ? { zh: "已维持", en: "Upheld" } : { zh: "已改为受理", en: "Overturned" }, draft },
    );
    setFault(refused);
    if (refused === null) setAsking(false);
  }
  useCommand("decline.uphold", () => void rule(true), { refusal });
  useCommand("decline.overturn", () => setAsking(true), { refusal });
  return (
    <>
      <div className="sec declined">
        <div className="cut2">
          {order?.decline === null || order === undefined
            ? ""
            : text({
                zh: `第十八条（${order.decline.ground}）：${order.decline.wordsTold ?? ""}`,
                en: `Article 18 (${order.decline.ground}): ${order.decline.wordsTold ?? ""}`,
              })}
        </div>
        <div className="row acts3">
          <CommandButton of="decline.uphold" look="sm" label={{ zh: "维持", en: "Uphold" }} />
          <CommandButton of="decline.overturn" look="sm" label={{ zh: "改为受理", en: "Overturn" }} />
          {fault === null || asking ? null : (
            <span className="err cut" role="alert">
              {text(fault.sentence)}
            </span>
          )}
        </div>
      </div>
      {asking ? (
        <AskLine
          title={{ zh: "改为受理", en: "Overturn the decline" }}
          label={{ zh: "理由", en: "Reason" }}
          placeholder={{ zh: "写明为何应受理", en: "Say why it is to be accepted" }}
          draft={draft}
          act={{ zh: "改为受理", en: "Overturn" }}
          fault={fault}
          onAct={() => void rule(false)}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  );
}
