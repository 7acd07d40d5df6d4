// A list of orders by job: pages of it are asked for as they come into view; empty, loading and error each say what to do.
import { type ReactNode, useCallback, useState } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import type { OrderList, OrderRow } from "../../../shared/protocol/index.ts";
import { Empty } from "../../ui/index.ts";
import { useMaybeQuery } from "../host/index.ts";
import { useText } from "../text/index.ts";
import { ListView } from "./list-view.tsx";
import { OrderRowView } from "./order-row.tsx";
import { readingList } from "./reading-list.ts";
import { Waiting } from "./waiting.tsx";

const PAGE = 100;

interface OrdersProps {
  readonly list: OrderList;
  readonly label: Sentence;
  /** What would stand here and how it gets there. */
  readonly empty: Sentence;
  readonly onOpen: (row: OrderRow) => void;
  readonly onSelect?: (row: OrderRow | undefined) => void;
  readonly arrive?: boolean;
  /** Another row than the usual one. */
  readonly render?: (row: OrderRow, selected: boolean) => ReactNode;
  /** Commands of this list, as components that call useCommand. */
  readonly children?: ReactNode;
}

/** The row under the cursor of each list, so that coming back finds it again. */
const lastRow = new Map<OrderList, string>();

export function Orders({
  list,
  label,
  empty,
  onOpen,
  onSelect,
  render = usualRow,
  arrive = true,
  children,
}: OrdersProps) {
  const text = useText();
  const [pages, setPages] = useState<readonly [number, number]>([0, 0]);
  const first = useMaybeQuery("orders", { list, offset: pages[0] * PAGE, limit: PAGE });
  const second = useMaybeQuery(
    "orders",
    pages[1] === pages[0] ? null : { list, offset: pages[1] * PAGE, limit: PAGE },
  );
  const total = first?.total ?? second?.total;
  // While the first orders are on their way to this device, an empty list says nothing yet.
  const coming = (useMaybeQuery("status", {})?.syncing ?? null) !== null;
  const onRange = useCallback((from: number, to: number) => {
    const next = [Math.floor(from / PAGE), Math.floor(to / PAGE)] as const;
    setPages((current) => (current[0] === next[0] && current[1] === next[1] ? current : next));
  }, []);

  const row = (index: number) => {
    const page = Math.floor(index / PAGE);
    return (page === pages[0] ? first : page === pages[1] ? second : undefined)?.rows[index % PAGE];
  };
  return (
    <ListView
      count={total ?? 0}
      row={row}
      keyOf={(order) => order.orderId}
      render={render}
      label={text(label)}
      onOpen={(order) => {
        readingList.set(list);
        onOpen(order);
      }}
      onRange={onRange}
      onSelect={(order) => {
        if (order !== undefined) lastRow.set(list, order.orderId);
        onSelect?.(order);
      }}
      arrive={arrive}
      startKey={lastRow.get(list) ?? null}
      instead={total === undefined || coming ? <Waiting /> : <Empty title={text(empty)} />}
    >
      {children}
    </ListView>
  );
}

function usualRow(row: OrderRow): ReactNode {
  return <OrderRowView row={row} />;
}
