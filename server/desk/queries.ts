// The value of each query for whoever sits at the page.
import type { KnowledgeArticle, Sentence } from "../../shared/domain/index.ts";
import {
  type HostQueryName,
  type HostQueryParams,
  type HostQueryValue,
  type HostSession,
  liveFor,
} from "../../shared/protocol/index.ts";
import { findArticles } from "./knowledge.ts";
import type { DeskRoom } from "./room.ts";
import type { DeskSeat } from "./submit.ts";
import type { Topic } from "./watches.ts";

type Answers = {
  [Q in HostQueryName]: (
    room: DeskRoom,
    seat: DeskSeat | null,
    params: HostQueryParams<Q>,
  ) => Promise<HostQueryValue<Q>>;
};

/** Computes it anew. */
export function computeQuery<Q extends HostQueryName>(
  room: DeskRoom,
  seat: DeskSeat | null,
  query: Q,
  params: HostQueryParams<Q>,
): Promise<HostQueryValue<Q>> {
  const answer: Answers[Q] = answers[query];
  return answer(room, seat, params);
}

/** What a query's value depends on. Searches are answered for their moment. */
export function topicsOf<Q extends HostQueryName>(query: Q, params: HostQueryParams<Q>): readonly Topic[] {
  // With time, what was unmasked is masked again.
  if (query === "order") return ["session", "time", `order ${(params as HostQueryParams<"order">).orderId}`];
  return topics[query];
}

const topics: Readonly<Record<HostQueryName, readonly Topic[]>> = {
  session: ["session", "reference"],
  status: ["session"],
  reference: ["session", "reference"],
  "phone-account": ["session"],
  drafts: ["session", "drafts"],
  draft: ["session", "drafts"],
  orders: ["session", "orders", "time"],
  counts: ["session", "orders", "time"],
  order: ["session"],
  caller: ["session"],
  search: ["session"],
  knowledge: ["session", "reference"],
  similar: ["session"],
  live: ["session", "live"],
  outbox: ["session"],
  settings: ["session", "settings"],
};

const answers: Answers = {
  session: async (room, seat): Promise<HostSession> => {
    const cityName = await cityNameOf(room);
    if (seat === null) return { state: "signed-out", cityName, people: [] };
    return {
      state: "signed-in",
      person: seat.person,
      cityName: cityName ?? { zh: "", en: "" },
      offlineUntil: null,
      kind: "hub",
      deviceId: seat.deviceId,
    };
  },
  status: async (room) => ({
    hub: "connected",
    hubSince: room.since,
    unsent: 0,
    held: 0,
    rejected: 0,
    numbersLeft: null,
    clockOffset: 0,
    syncing: null,
    keyKeptBy: "none",
  }),
  reference: async ({ hub }, seat) => {
    const versions = seat === null ? null : hub.reference.newestVersions();
    const reference = versions === null ? null : await hub.reference.lookUp(versions);
    return versions === null || reference === null ? null : { versions, ...reference };
  },
  "phone-account": async () => null,
  drafts: async (room, seat) => ({ drafts: seat === null ? [] : await room.drafts.list(seat) }),
  draft: async (room, seat, { draftId }) => (seat === null ? null : room.drafts.one(seat, draftId)),
  orders: async (room, seat, { list, offset, limit }) =>
    seat === null ? { rows: [], total: 0 } : room.orders.rows(seat.person, list, offset, limit),
  counts: async (room, seat, { lists }) => ({
    counts: seat === null ? {} : await room.orders.counts(seat.person, lists),
  }),
  order: async (room, seat, { orderId }) => (seat === null ? null : room.orders.view(seat.person, orderId)),
  // No calls come to a browser desk.
  caller: async () => ({ digests: [], openCount: 0, totalCount: 0, details: null, detailsState: "none" }),
  search: async (room, seat, { text }) => ({
    digests: seat === null ? [] : await room.search(seat.person, text),
    hubAsked: true,
  }),
  knowledge: async (room, seat, { text }) => ({
    articles: seat === null ? [] : findArticles(await articlesOf(room), text, today(room)),
  }),
  similar: async () => ({ matches: [] }),
  live: async (room, seat) => {
    const live = room.live();
    return seat === null || live === null ? null : liveFor(live, seat.person.roles);
  },
  outbox: async () => ({ entries: [] }),
  settings: async (room, seat) => (seat === null ? {} : room.settings.read(seat.person.id)),
};

async function cityNameOf({ hub }: DeskRoom): Promise<Sentence | null> {
  const versions = hub.reference.newestVersions();
  const reference = versions === null ? null : await hub.reference.lookUp(versions);
  return reference?.directory.cityName ?? null;
}

async function articlesOf({ hub }: DeskRoom): Promise<readonly KnowledgeArticle[]> {
  const newest = hub.reference.newest().find(({ kind }) => kind === "knowledge");
  const document = newest === undefined ? null : await hub.reference.document("knowledge", newest.version);
  return document?.articles ?? [];
}

/** Articles are valid by days of the city. China keeps one time all year. */
function today({ hub }: DeskRoom): string {
  const chinaMs = 8 * 3_600_000;
  return new Date(hub.clock.now() + chinaMs).toISOString().slice(0, 10);
}
