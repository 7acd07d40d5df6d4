// Where the person is: a place of the rail and, in it, one thing such as an order. Kept in the address, so a reload comes back.
import { createPersonalStore, createStore, useStore } from "./store.ts";

export interface Whereabouts {
  readonly place: string;
  /** Id of the order or other thing shown there; null = the place itself. */
  readonly thing: string | null;
}

const whereabouts = createStore<Whereabouts>(fromHash(typeof location === "undefined" ? "" : location.hash));
const BACK_MAX = 50;
/** Where the person came from, the last one last. */
const before = createPersonalStore<readonly Whereabouts[]>([]);

/** Goes to a place. */
export function go(place: string, thing: string | null = null): void {
  const now = whereabouts.get();
  if (now.place === place && now.thing === thing) return;
  before.update((path) => [...path, now].slice(-BACK_MAX));
  show({ place, thing });
}

/** Goes to a place where something new begins, such as a call: Esc does not lead from there to what was looked at before. */
export function startAt(place: string): void {
  before.set([]);
  show({ place, thing: null });
}

/** Shows another thing of the same place; going back leads past it. */
export function turnTo(thing: string): void {
  show({ place: whereabouts.get().place, thing });
}

/** Opens an order's page from anywhere. */
export function openOrder(orderId: string): void {
  go("order", orderId);
}

/** Back to where the person was; false when there is nowhere to go back to. */
export function goBack(): boolean {
  const last = before.get().at(-1);
  if (last === undefined) return false;
  before.update((path) => path.slice(0, -1));
  show(last);
  return true;
}

export function useWhereabouts(): Whereabouts {
  return useStore(whereabouts);
}

function show(next: Whereabouts): void {
  whereabouts.set(next);
  const hash = next.thing === null ? `#/${next.place}` : `#/${next.place}/${encodeURIComponent(next.thing)}`;
  history.replaceState(null, "", hash);
}

function fromHash(hash: string): Whereabouts {
  const [place = "", thing] = hash.replace(/^#\//, "").split("/");
  return { place, thing: thing === undefined ? null : decodeURIComponent(thing) };
}
