// What a page may watch, and of what each value depends. Every value is computed from this device's own files; where the hub
// knows more, its answer joins when it comes.
import type { HostQueryName, HostQueryParams, HostQueryValue } from "../../../shared/protocol/index.ts";
import type { ClockState } from "../acts/clock-state.ts";
import { findArticles } from "../search/knowledge.ts";
import { joined, searchHere } from "../search/search.ts";
import { findSimilar } from "../search/similar.ts";
import type { References } from "../store/references.ts";
import type { Topic } from "../watches.ts";
import { callerView } from "./caller.ts";
import { orderView } from "./order.ts";
import type { QueryRoom } from "./query-room.ts";
import { hostSession, hostStatus } from "./session.ts";

export interface Query<Q extends HostQueryName> {
  topics: readonly Topic[];
  /** See Watch.pauseMs. */
  pauseMs: number;
  compute(): HostQueryValue<Q>;
}

type Queries = { [Q in HostQueryName]: (from: QueryRoom, params: HostQueryParams<Q>) => Query<Q> };

const LIST_PAUSE_MS = 100;
const DRAFTS_PAUSE_MS = 500;
const SEARCH_PAUSE_MS = 150;
const HUB_FOUND_AT_MOST = 50;

/** The query with its parameters, ready to be computed. */
export function queryOf<Q extends HostQueryName>(
  from: QueryRoom,
  name: Q,
  params: HostQueryParams<Q>,
): Query<Q> {
  return queries[name](from, params);
}

const queries: Queries = {
  session: ({ room }) => ({ topics: ["session", "reference"], pauseMs: 0, compute: () => hostSession(room) }),
  status: ({ room, sync }) => ({
    topics: ["status", "session", "hub"],
    pauseMs: LIST_PAUSE_MS,
    compute: () => hostStatus(room, sync),
  }),
  reference: ({ room }) => ({
    topics: ["reference"],
    pauseMs: 0,
    compute() {
      const newest = room.shared.references.newest();
      return newest === null ? null : { versions: newest.versions, ...newest.reference };
    },
  }),
  "phone-account": ({ room }) => ({
    topics: ["session", "phone-account"],
    pauseMs: 0,
    compute: () => room.seat?.session.phone ?? null,
  }),
  drafts: ({ room }) => ({
    topics: ["drafts", "session"],
    pauseMs: DRAFTS_PAUSE_MS,
    compute: () => ({ drafts: room.seat?.file.drafts.all() ?? [] }),
  }),
  draft: ({ room }, { draftId }) => ({
    topics: [`draft ${draftId}`, "session"],
    pauseMs: 0,
    compute: () => room.seat?.file.drafts.get(draftId) ?? null,
  }),
  orders: ({ room }, { list, offset, limit }) => ({
    topics: ["orders", "session", "time"],
    pauseMs: LIST_PAUSE_MS,
    compute() {
      const current = room.seat?.file.current;
      if (current === undefined) return { rows: [], total: 0 };
      const now = room.time.hubNow();
      return { rows: current.rows(list, now, offset, limit), total: current.count(list, now) };
    },
  }),
  counts: ({ room }, { lists }) => ({
    topics: ["orders", "session", "time"],
    pauseMs: LIST_PAUSE_MS,
    compute() {
      const current = room.seat?.file.current;
      const now = room.time.hubNow();
      return { counts: Object.fromEntries(lists.map((list) => [list, current?.count(list, now) ?? 0])) };
    },
  }),
  order: (from, { orderId }) => ({
    // With time, what was unmasked is masked again.
    topics: [
      `order ${orderId}`,
      `asked order ${orderId}`,
      `asked unmasked ${orderId}`,
      "outbox",
      "session",
      "hub",
      "time",
    ],
    pauseMs: 0,
    compute: () => orderView(from, orderId),
  }),
  caller: (from, { phone, callId }) => ({
    topics: ["digests", "orders", "session", "hub", `asked caller ${phone}`],
    pauseMs: SEARCH_PAUSE_MS,
    compute: () => callerView(from, phone, callId),
  }),
  search: ({ room, sync }, { text }) => ({
    topics: ["digests", "orders", "session", "hub", `asked search ${text}`],
    pauseMs: SEARCH_PAUSE_MS,
    compute() {
      const { seat } = room;
      if (seat === null) return { digests: [], hubAsked: false };
      const here = searchHere(room.shared.digests, seat.file, seat.session.phoneHashKey, text);
      if (text.trim().length < 2 || !sync.ready) return { digests: here, hubAsked: false };
      const hub = room.asked.look(`asked search ${text}`, () =>
        sync.link.call("order.search", { text, limit: HUB_FOUND_AT_MOST }),
      );
      return { digests: joined([...here, ...(hub.value?.digests ?? [])]), hubAsked: hub.state === "there" };
    },
  }),
  knowledge: ({ room }, { text }) => ({
    topics: ["reference", "session"],
    pauseMs: SEARCH_PAUSE_MS,
    compute() {
      const knowledge = room.seat === null ? null : room.shared.references.knowledge();
      return knowledge === null
        ? { articles: [] }
        : findArticles(knowledge, text, cityDate(room.time, room.shared.references));
    },
  }),
  similar: ({ room }, params) => ({
    topics: ["digests", "session"],
    pauseMs: SEARCH_PAUSE_MS,
    compute: () =>
      room.seat === null
        ? { matches: [] }
        : findSimilar(room.shared.digests, room.seat.session.phoneHashKey, params),
  }),
  live: ({ room }) => ({
    topics: ["live", "session"],
    pauseMs: 0,
    compute: () => (room.seat ? room.live : null),
  }),
  outbox: ({ room }) => ({
    topics: ["outbox", "session"],
    pauseMs: LIST_PAUSE_MS,
    compute: () => ({
      entries: (room.seat?.file.outbox.unconfirmed() ?? []).map((item) => ({
        commandId: item.command.id,
        orderId: item.command.orderId,
        type: item.command.type,
        at: item.at,
        state: item.state === "sent" ? "waiting" : item.state,
        rejection: item.rejection,
        title: item.title,
      })),
    }),
  }),
  settings: ({ room, settings }) => ({
    topics: ["settings", "session"],
    pauseMs: 0,
    compute: () => settings.all(room.seat?.file.facts ?? null),
  }),
};

/** Today in the city, "YYYY-MM-DD". */
export function cityDate(time: ClockState, references: References): string {
  const offset = references.newest()?.reference.calendar.utcOffsetMinutes ?? 480;
  return new Date(time.hubNow() + offset * 60_000).toISOString().slice(0, 10);
}
