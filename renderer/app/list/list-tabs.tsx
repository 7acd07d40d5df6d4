// Tabs over the lists of a desk, each with its count; G and a digit goes to one.
import type { Sentence } from "../../../shared/domain/index.ts";
import type { OrderList } from "../../../shared/protocol/index.ts";
import { useCommand } from "../commands/index.ts";
import { useQuery } from "../host/index.ts";
import { countText, useText } from "../text/index.ts";

export interface ListTab {
  readonly list: OrderList;
  readonly title: Sentence;
}

interface ListTabsProps {
  readonly tabs: readonly ListTab[];
  readonly current: OrderList;
  readonly onGo: (list: OrderList) => void;
}

/** Inside the key area of the list. */
export function ListTabs({ tabs, current, onGo }: ListTabsProps) {
  const text = useText();
  const counts = useCounts(tabs.map(({ list }) => list));
  return (
    <div className="tabs" role="tablist">
      {tabs.map(({ list, title }, index) => (
        <button
          key={list}
          type="button"
          role="tab"
          aria-selected={list === current}
          className={list === current ? "on" : ""}
          onClick={() => onGo(list)}
        >
          {text(title)} <span className="t3 num">{countText(counts[list] ?? 0)}</span>
          <GoKey digit={index + 1} run={() => onGo(list)} />
        </button>
      ))}
      <span className="sp" />
      {tabs.length > 1 ? (
        <span className="plain meta go-keys">
          <kbd>G 1–{tabs.length}</kbd>
        </span>
      ) : null}
    </div>
  );
}

/** Offers G and this digit in the list around. */
export function GoKey({ digit, run }: { digit: number; run: () => void }) {
  useCommand(`list.go-${digit}`, run);
  return null;
}

export function useCounts(lists: readonly OrderList[]): Partial<Record<OrderList, number>> {
  return useQuery("counts", { lists: [...lists] })?.counts ?? {};
}
