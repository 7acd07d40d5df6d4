// What the open pages mean for the console as a whole: when it is finished, and which window must come back. Pure; the
// sockets report, a timer asks.
import type { HostPage } from "../../../shared/protocol/index.ts";

/** The last desk closed so long ago, with no call up: the console is finished. */
export const finishedAfterMs = 10_000;
/** A reload takes less; a window gone for longer is brought back. */
export const wantedAfterMs = 3_000;
/** Once asked for, a window has this long to appear before it is asked for again. */
const askAgainAfterMs = 15_000;

export interface Windows {
  /** A page connected or said what it is. */
  seen(id: string, page: HostPage): void;
  gone(id: string): void;
  /** Call about once a second; each answer is given once. */
  due(): readonly WindowsDue[];
}

export type WindowsDue =
  | { readonly kind: "finished" }
  | { readonly kind: "wanted"; readonly page: "desk" | "phone" };

/** Nothing is due before a first desk was there. `now` gives milliseconds. */
export function watchWindows(now: () => number): Windows {
  const pages = new Map<string, HostPage>();
  const goneAt = { desk: null as number | null, phone: null as number | null };
  const askedAt = { desk: Number.NEGATIVE_INFINITY, phone: Number.NEGATIVE_INFINITY };
  let callUp = false;
  let finished = false;

  const has = (page: HostPage["page"]) => [...pages.values()].some((open) => open.page === page);

  function wanted(page: "desk" | "phone"): readonly WindowsDue[] {
    const since = goneAt[page];
    if (has(page) || since === null || now() - since < wantedAfterMs) return [];
    if (now() - askedAt[page] < askAgainAfterMs) return [];
    askedAt[page] = now();
    return [{ kind: "wanted", page }];
  }

  return {
    seen(id, page) {
      const before = pages.get(id);
      pages.set(id, page);
      goneAt[page.page] = null;
      if (page.page === "phone") callUp = page.callUp;
      else if (before?.page !== "desk" && !has("phone")) goneAt.phone ??= now();
      finished = false;
    },
    gone(id) {
      const page = pages.get(id)?.page;
      pages.delete(id);
      if (page !== undefined && !has(page)) goneAt[page] = now();
    },
    due() {
      if (callUp) return [...wanted("desk"), ...wanted("phone")];
      if (has("desk")) return wanted("phone");
      const since = goneAt.desk;
      if (finished || since === null || now() - since < finishedAfterMs) return [];
      finished = true;
      return [{ kind: "finished" }];
    },
  };
}
