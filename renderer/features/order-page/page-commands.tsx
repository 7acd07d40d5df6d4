// What the letters do on an order's page.
import type { OrderRow } from "../../../shared/protocol/index.ts";
import { useCommand } from "../../app/commands/index.ts";
import { useMaybeQuery } from "../../app/host/index.ts";
import { readingList } from "../../app/list/index.ts";
import { turnTo } from "../../app/navigation.ts";
import { type OrderShown, refusalOf, UndoKey, useProbe, useReach, useUnmask } from "../../app/order/index.ts";
import { useStore } from "../../app/store.ts";
import { neighbours } from "./neighbours.ts";

interface PageCommandsProps {
  readonly shown: OrderShown;
  readonly onNote: () => void;
  readonly onRemind: () => void;
}

const PAGE = 500;

export function PageCommands({ shown: { order }, onNote, onRemind }: PageCommandsProps) {
  const list = useStore(readingList);
  const rows: readonly OrderRow[] | undefined = useMaybeQuery(
    "orders",
    list === null ? null : { list, offset: 0, limit: PAGE },
  )?.rows;
  const { previous, next } = neighbours(
    (rows ?? []).map(({ orderId }) => orderId),
    order.id,
  );
  const probe = useProbe(order);
  const { refusal: unreachable } = useReach();
  const unmask = useUnmask(order);
  const number = order.number;
  const alone =
    list === null
      ? { zh: "从列表打开的才有上一件、下一件", en: "Only where it was opened from a list" }
      : { zh: "列表里没有了", en: "No more in the list" };
  useCommand("order.previous", () => previous !== null && turnTo(previous), {
    refusal: previous === null ? alone : null,
  });
  useCommand("order.next", () => next !== null && turnTo(next), { refusal: next === null ? alone : null });
  useCommand("order.unmask", () => unmask?.(), {
    refusal: unmask === null ? { zh: "没有可揭开的", en: "Nothing to unmask" } : unreachable,
  });
  useCommand("order.note", onNote, {
    refusal: refusalOf(probe({ type: "order.note", data: {}, sealed: { text: "-" } }))?.sentence ?? null,
  });
  useCommand("order.remind", onRemind, {
    refusal: refusalOf(probe({ type: "order.remind", data: {}, sealed: { note: "" } }))?.sentence ?? null,
  });
  useCommand("order.copy-number", () => void navigator.clipboard.writeText(number ?? ""), {
    refusal: number === null ? { zh: "还没有工单号", en: "No number yet" } : null,
  });
  return <UndoKey />;
}
