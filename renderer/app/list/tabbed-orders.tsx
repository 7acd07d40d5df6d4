// Several lists of orders behind tabs (G and a digit), one of them shown: the left column of a desk.
import { type ReactNode, useState } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import type { OrderList, OrderRow } from "../../../shared/protocol/index.ts";
import { openOrder } from "../navigation.ts";
import { type Store, useStore } from "../store.ts";
import { useText } from "../text/index.ts";
import { KeysBar } from "./keys-bar.tsx";
import { type ListTab, ListTabs } from "./list-tabs.tsx";
import { Orders } from "./orders.tsx";

interface TabbedListOf<L extends OrderList> {
  readonly list: L;
  readonly row: OrderRow | undefined;
  readonly setRow: (row: OrderRow | undefined) => void;
  readonly go: (next: OrderList) => void;
}

/** `shown` is kept by the caller while the page lives, so that coming back from an order finds the same list. */
export function useTabbedList<L extends OrderList>(
  tabs: readonly (ListTab & { readonly list: L })[],
  shown: Store<L>,
): TabbedListOf<L> {
  const list = useStore(shown);
  const [row, setRow] = useState<OrderRow | undefined>(undefined);
  const go = (next: OrderList) => {
    const tab = tabs.find((one) => one.list === next);
    if (tab === undefined) return;
    setRow(undefined);
    shown.set(tab.list);
  };
  return { list, row, setRow, go };
}

interface TabbedOrdersProps<L extends OrderList> {
  readonly name: Sentence;
  readonly tabs: readonly (ListTab & { readonly list: L })[];
  readonly at: TabbedListOf<L>;
  readonly empty: Readonly<Record<L, Sentence>>;
  readonly render: (row: OrderRow, selected: boolean) => ReactNode;
  readonly keys: readonly string[];
  readonly keyWords: Readonly<Record<string, Sentence>>;
}

export function TabbedOrders<L extends OrderList>(props: TabbedOrdersProps<L>) {
  const { name, tabs, at, empty, render, keys, keyWords } = props;
  const text = useText();
  return (
    <section className="col" aria-label={text(name)} data-region="1">
      <ListTabs tabs={tabs} current={at.list} onGo={at.go} />
      <Orders
        key={at.list}
        list={at.list}
        label={tabs.find((tab) => tab.list === at.list)?.title ?? name}
        empty={empty[at.list]}
        onOpen={(opened) => openOrder(opened.orderId)}
        onSelect={at.setRow}
        render={render}
      />
      <KeysBar of={keys} more={keyWords} />
    </section>
  );
}
