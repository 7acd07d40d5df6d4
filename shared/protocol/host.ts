// The host contract: what a desk page may ask of the process that keeps its data. The console host serves it from its own
// store; the hub serves it to browser desks. One test suite runs on both. A page subscribes to queries and sends acts.
import { z } from "zod";
import {
  Calendar,
  CommandIntent,
  Digest,
  Directory,
  Duration,
  Instant,
  KnowledgeArticle,
  OrderEvent,
  OrderStateName,
  ReferenceVersions,
  Rejection,
  Rules,
  Sentence,
  Urgency,
} from "../domain/index.ts";
import type { CallTable } from "./call.ts";
import { Draft, DraftChange } from "./draft.ts";
import { CallerDetails } from "./hub-socket.ts";
import { Live } from "./live.ts";
import { Person, PhoneAccount } from "./session.ts";

const nothing = z.object({});

export const HostSession = z.discriminatedUnion("state", [
  /** people: who can sign in here without the hub. because: why the person was signed out by others than themselves. */
  z.object({
    state: z.literal("signed-out"),
    cityName: Sentence.nullable(),
    people: z.array(z.object({ staffNumber: z.string(), name: z.string() })),
    because: Sentence.optional(),
  }),
  z.object({
    state: z.literal("signed-in"),
    person: Person,
    cityName: Sentence,
    /** Signed in without the hub until then; null = by the hub. */
    offlineUntil: Instant.nullable(),
    /** "console": own store, works with the hub gone. "hub": a browser desk. */
    kind: z.enum(["console", "hub"]),
    deviceId: z.string(),
  }),
]);
export type HostSession = z.infer<typeof HostSession>;

export const HostStatus = z.object({
  hub: z.enum(["connected", "connecting", "lost"]),
  hubSince: Instant.nullable(),
  unsent: z.int(),
  held: z.int(),
  rejected: z.int(),
  /** Order numbers left on this device; null on a browser desk. */
  numbersLeft: z.int().nullable(),
  /** Hub clock minus this device's clock, ms. */
  clockOffset: z.int(),
  /** Progress of a snapshot or a drain; null at rest. */
  syncing: z.object({ done: z.int(), total: z.int().nullable() }).nullable(),
  /** How the file key is kept, said to the person: the browser shell has only a file of mode 600. */
  keyKeptBy: z.enum(["operating-system", "file", "none"]),
});
export type HostStatus = z.infer<typeof HostStatus>;

/** Lists by the job of a person. The host knows which orders belong; the renderer only shows them. */
export const OrderList = z.enum([
  "mine",
  "to-dispatch",
  "returns",
  "extensions",
  "merge-candidates",
  "to-sign",
  "in-hand",
  "overdue",
  "to-review",
  "to-call-back",
  "declines-to-review",
  "supervised",
  "all-open",
  "recent",
]);
export type OrderList = z.infer<typeof OrderList>;

export const OrderRow = z.object({
  orderId: z.uuid(),
  number: z.string().nullable(),
  title: z.string(),
  state: OrderStateName,
  urgency: Urgency,
  kind: z.string(),
  categoryId: z.string().nullable(),
  placeId: z.string().nullable(),
  leadUnitId: z.string().nullable(),
  recordedAt: Instant.nullable(),
  /** The limit that runs now. */
  limit: z
    .object({
      step: z.string(),
      start: Instant,
      end: Instant,
      /** What it is counted in, so that a list says the same rest as the order's page. */
      unit: Duration.shape.unit,
      /** Stands still while a return or a review is with the hotline. */
      paused: z.boolean(),
    })
    .nullable(),
  /** Not yet confirmed by the hub. */
  unsent: z.boolean(),
  supervised: z.boolean(),
  reworkCount: z.int(),
  reminders: z.int(),
  training: z.boolean(),
});
export type OrderRow = z.infer<typeof OrderRow>;

export const OrderView = z.object({
  /** History in order, projected for this person; events of unsent acts last, with seq null. The page replays them. */
  events: z.array(OrderEvent),
  /** Acts on this order that the hub has not confirmed. */
  unsent: z.array(
    z.object({
      commandId: z.uuid(),
      state: z.enum(["waiting", "rejected", "held"]),
      rejection: Rejection.nullable(),
    }),
  ),
});
export type OrderView = z.infer<typeof OrderView>;

export const CallerView = z.object({
  /** From the digests on this device, at once. */
  digests: z.array(Digest),
  openCount: z.int(),
  totalCount: z.int(),
  /** From the hub, when it is there; null until then. */
  details: CallerDetails.nullable(),
  detailsState: z.enum(["none", "asking", "there", "hub-gone"]),
});
export type CallerView = z.infer<typeof CallerView>;

export const OutboxEntry = z.object({
  commandId: z.uuid(),
  orderId: z.uuid(),
  type: z.string(),
  at: Instant,
  state: z.enum(["waiting", "rejected", "held"]),
  rejection: Rejection.nullable(),
  title: z.string(),
});
export type OutboxEntry = z.infer<typeof OutboxEntry>;

/** Queries: request = parameters, response = the value; the host pushes it at once and whenever it changes. */
export const hostQueries = {
  session: { about: "Who is signed in.", request: nothing, response: HostSession },
  status: { about: "Hub, unsent acts, numbers, clock.", request: nothing, response: HostStatus },
  reference: {
    about: "Rules, calendar and directory in their newest versions on this device.",
    request: nothing,
    response: z
      .object({ versions: ReferenceVersions, rules: Rules, calendar: Calendar, directory: Directory })
      .nullable(),
  },
  "phone-account": {
    about: "How the phone page registers; null = no phone for this person.",
    request: nothing,
    response: PhoneAccount.nullable(),
  },
  drafts: {
    about: "The person's drafts, newest change first.",
    request: nothing,
    response: z.object({ drafts: z.array(Draft) }),
  },
  draft: { about: "One draft.", request: z.object({ draftId: z.uuid() }), response: Draft.nullable() },
  orders: {
    about: "A list by job, with its exact count.",
    request: z.object({ list: OrderList, offset: z.int().nonnegative(), limit: z.int().positive().max(500) }),
    response: z.object({ rows: z.array(OrderRow), total: z.int() }),
  },
  counts: {
    about: "Counts of the lists named.",
    request: z.object({ lists: z.array(OrderList) }),
    response: z.object({ counts: z.partialRecord(OrderList, z.int()) }),
  },
  order: {
    about: "One order with its history.",
    request: z.object({ orderId: z.uuid() }),
    response: OrderView.nullable(),
  },
  caller: {
    about: "The caller on the line.",
    request: z.object({ phone: z.string(), callId: z.string() }),
    response: CallerView,
  },
  search: {
    about: "Orders by number, phone, words; local first, the hub's answer joins.",
    request: z.object({ text: z.string().max(200) }),
    response: z.object({ digests: z.array(Digest), hubAsked: z.boolean() }),
  },
  knowledge: {
    about: "Articles for what is being typed, best first.",
    request: z.object({ text: z.string().max(4000) }),
    response: z.object({ articles: z.array(KnowledgeArticle.extend({ found: z.array(z.string()) })) }),
  },
  similar: {
    about: "Open orders that resemble what is being typed.",
    request: z.object({ text: z.string().max(4000), placeId: z.string().nullable(), phone: z.string() }),
    response: z.object({
      matches: z.array(
        z.object({
          digest: Digest,
          similarity: z.number(),
          samePetitioner: z.boolean(),
          samePlace: z.boolean(),
          words: z.array(z.string()),
        }),
      ),
    }),
  },
  live: {
    about: "Queue and agents now; null while the hub is gone.",
    request: nothing,
    response: Live.nullable(),
  },
  outbox: {
    about: "Acts of this person that are not confirmed.",
    request: nothing,
    response: z.object({ entries: z.array(OutboxEntry) }),
  },
  settings: {
    about: "Machine and person settings.",
    request: nothing,
    response: z.record(z.string(), z.unknown()),
  },
} as const satisfies CallTable;

export const hostActs = {
  "sign-in": {
    about: "By the hub, or without it for whoever signed in here within the last 72 h.",
    request: z.object({ staffNumber: z.string(), password: z.string() }),
    /** token: lets a browser desk go on after a reload; null at a console. */
    response: z.object({ person: Person, token: z.string().nullable() }),
  },
  "sign-out": { about: "Unsent acts stay and are sent.", request: nothing, response: nothing },
  "draft-open": {
    about: "Opens a draft; it has its order number at once where a lease is left.",
    request: z.object({
      draftId: z.uuid(),
      purpose: Draft.shape.purpose,
      origin: Draft.shape.origin,
      /** Copies the petitioner of that draft: one more matter in this call. */
      copyPetitionerFrom: z.uuid().nullable(),
      phone: z.string().nullable(),
    }),
    response: Draft,
  },
  "draft-write": {
    about: "Stores changes; the answer comes after they are on the disk.",
    request: z.object({ draftId: z.uuid(), changes: z.array(DraftChange).min(1) }),
    response: z.object({ revision: z.int(), savedAt: Instant }),
  },
  "draft-drop": {
    about: "Throws a draft of an act away (an intake draft ends by order.discard).",
    request: z.object({ draftId: z.uuid() }),
    response: nothing,
  },
  submit: {
    about: "Acts in order, all or none, decided here at once; the answer comes after they are on the disk.",
    request: z.object({ intents: z.array(CommandIntent).min(1).max(20), draftId: z.uuid().nullable() }),
    response: z.object({ savedAt: Instant, unsent: z.boolean() }),
  },
  "outbox-resume": {
    about: "Goes on with the held acts of an order.",
    request: z.object({ orderId: z.uuid() }),
    response: nothing,
  },
  "outbox-dismiss": {
    about: "A rejected act has been seen.",
    request: z.object({ commandId: z.uuid() }),
    response: nothing,
  },
  "alarm-known": {
    about: "A lead has seen an alarm.",
    request: z.object({ alarmId: z.string() }),
    response: nothing,
  },
  "settings-write": {
    about: "Keys, language, theme, sizes.",
    request: z.object({ key: z.string(), value: z.unknown() }),
    response: nothing,
  },
  "call-copy": {
    about: "The phone page's copy of what happens to a call, for the draft and the history.",
    request: z.object({
      callId: z.string(),
      lineId: z.string().nullable(),
      phone: z.string().nullable(),
      event: z.enum(["ringing", "established", "held", "resumed", "ended", "missed", "emergency"]),
      at: Instant,
      training: z.boolean(),
    }),
    response: nothing,
  },
} as const satisfies CallTable;

export type HostQueryName = keyof typeof hostQueries;
export type HostActName = keyof typeof hostActs;
export type HostQueryParams<Q extends HostQueryName> = z.infer<(typeof hostQueries)[Q]["request"]>;
export type HostQueryValue<Q extends HostQueryName> = z.infer<(typeof hostQueries)[Q]["response"]>;
export type HostActRequest<A extends HostActName> = z.infer<(typeof hostActs)[A]["request"]>;
export type HostActValue<A extends HostActName> = z.infer<(typeof hostActs)[A]["response"]>;
