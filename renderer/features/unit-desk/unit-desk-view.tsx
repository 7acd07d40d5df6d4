// The unit's desk: overdue, to sign and in hand on the left, the order and its forms in the middle, limits and history on the
// right. The order shown is that of the list in which the person was last.
import { useRef, useState } from "react";
import "./unit-desk.css";
import type { OrderList, OrderRow } from "../../../shared/protocol/index.ts";
import { KeyArea } from "../../app/commands/index.ts";
import { enterRegion } from "../../app/frame/regions.ts";
import { GoKey, KeysBar, Orders, useCounts } from "../../app/list/index.ts";
import { OrderSlot, UndoKey } from "../../app/order/index.ts";
import { countText, useText } from "../../app/text/index.ts";
import { Icon } from "../../ui/index.ts";
import { UnitAside } from "./unit-aside.tsx";
import { UnitOrder } from "./unit-order.tsx";
import { UnitRow } from "./unit-row.tsx";

const lists = [
  {
    list: "overdue",
    title: { zh: "逾期", en: "Overdue" },
    empty: { zh: "没有逾期的", en: "Nothing is overdue" },
  },
  {
    list: "to-sign",
    title: { zh: "待签", en: "To sign" },
    empty: {
      zh: "没有待签的：热线办派来的列在这里",
      en: "Nothing to sign: what the hotline sends is listed here",
    },
  },
  {
    list: "in-hand",
    title: { zh: "待办", en: "In hand" },
    empty: { zh: "没有待办的：签收后列在这里", en: "Nothing in hand: what you sign is listed here" },
  },
] as const satisfies readonly { list: OrderList; title: object; empty: object }[];
type UnitList = (typeof lists)[number]["list"];

const keyWords = {
  "unit.sign": { zh: "签收", en: "sign" },
  "unit.progress": { zh: "报进展", en: "progress" },
  "list.undo": { zh: "撤回", en: "undo" },
};

export function UnitDeskView() {
  const text = useText();
  const [chosen, setChosen] = useState<Partial<Record<UnitList, OrderRow>>>({});
  const [active, setActive] = useState<UnitList | null>(null);
  const column = useRef<HTMLElement>(null);
  const counts = useCounts(lists.map(({ list }) => list));
  const shownList = active !== null && chosen[active] !== undefined ? active : firstOf(chosen);
  const orderId = shownList === null ? null : (chosen[shownList]?.orderId ?? null);
  const go = (list: UnitList) =>
    column.current?.querySelector<HTMLElement>(`[data-unit-list="${list}"] [role="grid"]`)?.focus();
  return (
    <main className="triage unit">
      <KeyArea className="contents">
        <UndoKey />
        <section
          className="col"
          ref={column}
          aria-label={text({ zh: "本单位工单", en: "Orders of the unit" })}
          data-region="1"
        >
          {lists.map(({ list, title, empty }, index) => (
            <section
              key={list}
              className={`col unitlist ${list} ${list === shownList ? "now" : ""}`}
              data-unit-list={list}
              onFocusCapture={() => setActive(list)}
            >
              <GoKey digit={index + 1} run={() => go(list)} />
              <div className="head">
                <h2 className={list === "overdue" && (counts[list] ?? 0) > 0 ? "danger" : ""}>
                  {list === "overdue" && (counts[list] ?? 0) > 0 ? <Icon name="over" look="s" /> : null}
                  {text(title)} <span className="num">{countText(counts[list] ?? 0)}</span>
                </h2>
                <span className="sp" />
                <span className="meta">
                  <kbd>G {index + 1}</kbd>
                </span>
              </div>
              <Orders
                list={list}
                label={title}
                empty={empty}
                arrive={list === "to-sign"}
                onOpen={() => enterRegion(document, 2)}
                onSelect={(row) => setChosen((now) => withRow(now, list, row))}
                render={(row, selected) => <UnitRow row={row} selected={selected && list === shownList} />}
              />
            </section>
          ))}
          <KeysBar of={["unit.sign", "unit.progress", "list.undo"]} more={keyWords} />
        </section>
        <section
          className="col"
          aria-label={text({ zh: "工单与办理", en: "Order and handling" })}
          data-region="2"
        >
          <OrderSlot
            orderId={orderId}
            nothing={{
              zh: "没有手上的工单：派来后在左边列出",
              en: "No orders yet: they are listed on the left",
            }}
          >
            {(shown) => <UnitOrder key={shown.order.id} order={shown.order} />}
          </OrderSlot>
        </section>
      </KeyArea>
      <UnitAside orderId={orderId} />
    </main>
  );
}

function firstOf(chosen: Partial<Record<UnitList, OrderRow>>): UnitList | null {
  return (["to-sign", "overdue", "in-hand"] as const).find((list) => chosen[list] !== undefined) ?? null;
}

function withRow(
  chosen: Partial<Record<UnitList, OrderRow>>,
  list: UnitList,
  row: OrderRow | undefined,
): Partial<Record<UnitList, OrderRow>> {
  const { [list]: _gone, ...others } = chosen;
  return row === undefined ? others : { ...others, [list]: row };
}
