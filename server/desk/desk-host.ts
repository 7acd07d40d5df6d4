// The host contract as the hub itself serves it to one browser page: queries.ts answers what is watched, acts.ts does what is
// asked. A page that is signed out sees nothing but that.
import type { Host, HostQueryParams, Person } from "../../shared/protocol/index.ts";
import { type DeskActs, deskActs } from "./acts.ts";
import { computeQuery, topicsOf } from "./queries.ts";
import type { DeskRoom } from "./room.ts";
import type { DeskSeat } from "./submit.ts";
import { openWatches, type Topic } from "./watches.ts";

export interface DeskHost extends Host {
  seat(): (DeskSeat & { token: string }) | null;
  /** Something has changed that values may depend on. */
  changed(...topics: readonly Topic[]): void;
  /** The person's session has ended elsewhere. */
  signOut(): void;
  /** The person's roles or unit have changed. */
  rightsChanged(person: Person): void;
  close(): void;
}

/** `seat`: who goes on after a reload; null = signed out. `address`: where the page calls from, for the limit on guessing. */
export function deskHost(
  room: DeskRoom,
  seat: (DeskSeat & { token: string }) | null,
  address: string,
): DeskHost {
  const watches = openWatches(() => room.hub.log.warn("desk.query-failed"));
  let current = seat;
  const acts: DeskActs = deskActs(room, {
    address,
    seat: () => current,
    sit(next) {
      current = next;
      watches.changed("session", "orders", "drafts", "live", "settings", "reference");
    },
    changed: (...topics) => watches.changed(...topics),
  });

  /** Who opened which order; a change of it while it is open is no further reading. */
  function noteReading({ orderId }: HostQueryParams<"order">): void {
    if (current === null) return;
    room.hub.readLog
      .note({ personId: current.person.id, what: "order.read", orderId, details: { at: "desk" } })
      .catch(() => room.hub.log.warn("desk.reading-not-noted"));
  }

  return {
    seat: () => current,
    watch(query, params, push) {
      if (query === "order") noteReading(params as HostQueryParams<"order">);
      return watches.add({
        topics: topicsOf(query, params),
        compute: () => computeQuery(room, current, query, params),
        push: (value) => push(value as never),
      });
    },
    act: (act, request) => acts(act, request),
    changed: (...topics) => watches.changed(...topics),
    signOut() {
      current = null;
      watches.changed("session", "orders", "drafts", "live", "settings", "reference");
    },
    rightsChanged(person) {
      if (current !== null) current = { ...current, person };
      watches.changed("session", "orders", "drafts", "live");
    },
    close: () => watches.close(),
  };
}
