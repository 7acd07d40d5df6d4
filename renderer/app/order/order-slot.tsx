// The place of one order in a desk: nothing chosen, on the way, not to be seen by this person, or the order itself.
import type { ReactNode } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import { Empty } from "../../ui/index.ts";
import { Waiting } from "../list/index.ts";
import { useText } from "../text/index.ts";
import { type OrderShown, useOrder } from "./use-order.ts";

interface OrderSlotProps {
  readonly orderId: string | null;
  /** Said while no order is chosen. */
  readonly nothing: Sentence;
  readonly children: (shown: OrderShown) => ReactNode;
}

export function OrderSlot({ orderId, nothing, children }: OrderSlotProps) {
  const text = useText();
  const shown = useOrder(orderId);
  if (orderId === null) return <Empty title={text(nothing)} />;
  if (shown === undefined) return <Waiting />;
  if (shown === null)
    return (
      <Empty
        title={text({
          zh: "此单不在本岗可看的范围：已转到下一步，或不归本岗",
          en: "Not an order of this desk: it has moved on, or is not for this role",
        })}
      />
    );
  return children(shown);
}
