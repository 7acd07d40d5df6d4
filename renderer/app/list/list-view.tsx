// A virtual list driven by the keyboard: J K arrows Home End Page, Enter opens. Other keys are offered by whoever uses it, as
// children with useCommand: they then act on this list only while it has the focus.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys come from the registry alone
// biome-ignore-all lint/a11y/useSemanticElements: a virtual grid cannot be a table
import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useId, useRef, useState } from "react";
import { KeyArea, useCommand } from "../commands/index.ts";

export interface ListViewProps<T> {
  /** Exact count; row(index) may be undefined while its page is on the way. */
  readonly count: number;
  readonly row: (index: number) => T | undefined;
  readonly keyOf: (row: T) => string;
  readonly render: (row: T, selected: boolean) => ReactNode;
  /** "two": rows of two lines. */
  readonly lines?: "one" | "two";
  readonly label: string;
  readonly onOpen: (row: T) => void;
  /** The row under the cursor changed, by key or click. */
  readonly onSelect?: (row: T | undefined) => void;
  readonly onRange?: (first: number, last: number) => void;
  /** Commands of this list. */
  readonly children?: ReactNode;
  readonly className?: string;
  /** The key of the row that the cursor begins on. */
  readonly startKey?: string | null;
  /** Whether who comes to this screen finds the caret here; with several lists, one has it. */
  readonly arrive?: boolean;
  /** Stands over the list while it has no rows. */
  readonly instead?: ReactNode;
}

export function ListView<T>(props: ListViewProps<T>) {
  const {
    count,
    row,
    keyOf,
    render,
    label,
    onOpen,
    onSelect,
    onRange,
    lines = "two",
    className = "fillv",
    startKey = null,
    arrive = true,
  } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  /** The cursor stays on its row when rows come and go around it. */
  const [held, setHeld] = useState<string | null>(startKey);
  const [rowHeight, setRowHeight] = useState(lines === "two" ? 46 : 28);
  const listId = useId();

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measured = Number.parseFloat(
      getComputedStyle(element).getPropertyValue(lines === "two" ? "--row-2" : "--row"),
    );
    if (measured > 0) setRowHeight(measured);
  }, [lines]);

  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 6,
    initialRect: { width: 600, height: 600 },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are measured again when the row height changes
  useEffect(() => virtual.measure(), [rowHeight]);

  const items = virtual.getVirtualItems();
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => onRange?.(first, last), [onRange, first, last]);

  const cursor = cursorOf({ at, held, count, keyAt: (index) => keyIn(row(index), keyOf) });
  const current = row(cursor);
  const currentKey = keyIn(current, keyOf);
  useEffect(() => {
    setAt(cursor);
    if (currentKey !== null) setHeld(currentKey);
  }, [cursor, currentKey]);
  useEffect(() => {
    // Who came here by their own key or click finds the caret in the list; from anywhere else it is not taken.
    if (!arrive) return;
    const active = document.activeElement;
    if (active === null || active === document.body || active.closest(".nav") !== null)
      scroller.current?.focus({ preventScroll: true });
  }, [arrive]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a change of the row counts, not of its content or the callback
  useEffect(() => onSelect?.(current), [currentKey]);

  function goTo(index: number): void {
    setAt(index);
    setHeld(keyIn(row(index), keyOf));
  }
  function move(to: number): void {
    const next = Math.max(0, Math.min(count - 1, to));
    goTo(next);
    virtual.scrollToIndex(next);
  }
  const page = () => Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);

  return (
    <KeyArea className={`col listbox ${className}`}>
      <ListKeys
        down={() => move(cursor + 1)}
        up={() => move(cursor - 1)}
        first={() => move(0)}
        last={() => move(count - 1)}
        pageDown={() => move(cursor + page())}
        pageUp={() => move(cursor - page())}
        open={() => {
          if (current !== undefined) onOpen(current);
        }}
      />
      {props.children}
      <div
        className="vlist fillv"
        ref={scroller}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={count}
        aria-activedescendant={current === undefined ? undefined : `${listId}-${cursor}`}
        data-list=""
      >
        <div style={{ height: virtual.getTotalSize() }} role="presentation">
          {items.map(({ index, start }) => {
            const item = row(index);
            const selected = index === cursor;
            return (
              <div
                key={item === undefined ? `at ${index}` : keyOf(item)}
                id={`${listId}-${index}`}
                className={`vrow ${selected ? "sel" : ""}`}
                role="row"
                tabIndex={-1}
                aria-rowindex={index + 1}
                aria-selected={selected}
                style={{ height: rowHeight, transform: `translateY(${start}px)` }}
                onClick={() => {
                  goTo(index);
                  scroller.current?.focus();
                }}
                onDoubleClick={() => {
                  if (item !== undefined) onOpen(item);
                }}
              >
                <div role="gridcell">
                  {item === undefined ? <span className="t3">…</span> : render(item, selected)}
                </div>
              </div>
            );
          })}
        </div>
      </div>
      {count === 0 ? <div className="instead">{props.instead}</div> : null}
    </KeyArea>
  );
}

function keyIn<T>(row: T | undefined, keyOf: (row: T) => string): string | null {
  return row === undefined ? null : keyOf(row);
}

/** Where the cursor stands: on the row it was put on, wherever that has moved; else at its old position. */
function cursorOf({
  at,
  held,
  count,
  keyAt,
}: {
  at: number;
  held: string | null;
  count: number;
  keyAt: (index: number) => string | null;
}): number {
  const here = Math.min(at, Math.max(0, count - 1));
  if (held === null || keyAt(here) === held) return here;
  for (let index = 0; index < Math.min(count, SEARCHED_AT_MOST); index++) {
    if (keyAt(index) === held) return index;
  }
  return here;
}

const SEARCHED_AT_MOST = 1000;

interface ListKeysProps {
  readonly down: () => void;
  readonly up: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly pageDown: () => void;
  readonly pageUp: () => void;
  readonly open: () => void;
}

/** Inside the KeyArea, so that the commands belong to it. */
function ListKeys({ down, up, first, last, pageDown, pageUp, open }: ListKeysProps) {
  useCommand("list.down", down);
  useCommand("list.up", up);
  useCommand("list.first", first);
  useCommand("list.last", last);
  useCommand("list.page-down", pageDown);
  useCommand("list.page-up", pageUp);
  useCommand("list.open", open);
  return null;
}
