// Everything that has happened to an order, as schemas. Events are stored for ever: a type is never renamed or given another
// meaning, only added. `sealed` is null where the reader may not see it or the order's key has been destroyed.
import { z } from "zod";
import {
  AcceptGround,
  DeclineGround,
  EmergencyService,
  NoMatterReason,
  Satisfaction,
} from "../reference/vocabulary.ts";
import {
  Actor,
  ActPlace,
  CorrectablePart,
  Instant,
  Limit,
  LimitStep,
  Matter,
  Origin,
  Petitioner,
  Satisfied,
  Words,
} from "./parts.ts";

const text = z.string();
const empty = z.object({});
const note = z.object({ note: text });
/** Limits that this event starts or changes. */
const limits = z.array(Limit);

export const orderEvents = {
  opened: { data: z.object({ origin: Origin, splitFrom: z.string().nullable() }), sealed: empty },
  "handed-over": { data: z.object({ toPersonId: z.string() }), sealed: note },
  discarded: { data: z.object({ reason: NoMatterReason }), sealed: empty },
  recorded: {
    data: z.object({ number: z.string(), matter: Matter, limits }),
    sealed: z.object({ petitioner: Petitioner, words: Words, pickUpCode: text }),
  },
  answered: { data: z.object({ articleIds: z.array(z.string()) }), sealed: z.object({ answer: text }) },
  accepted: { data: z.object({ ground: AcceptGround, limits }), sealed: empty },
  declined: {
    data: z.object({ ground: DeclineGround, relatedOrderId: z.string().nullable() }),
    sealed: z.object({ wordsTold: text, whereToGo: text }),
  },
  "decline-reviewed": { data: z.object({ upheld: z.boolean(), limits }), sealed: note },
  transferred: {
    data: z.object({ toLineId: z.string().nullable(), toUnitId: z.string().nullable() }),
    sealed: note,
  },
  dispatched: {
    data: z.object({
      leadUnitId: z.string(),
      coUnitIds: z.array(z.string()),
      complex: z.boolean(),
      direct: z.boolean(),
      /** Named by shift lead or supervisor in a dispute: cannot be returned again. */
      final: z.boolean(),
      limits,
    }),
    sealed: z.object({ opinion: text }),
  },
  "sent-back": { data: empty, sealed: note },
  signed: { data: z.object({ unitId: z.string() }), sealed: empty },
  progressed: { data: z.object({ unitId: z.string() }), sealed: z.object({ text }) },
  "contact-recorded": {
    data: z.object({
      unitId: z.string(),
      at: Instant,
      way: z.enum(["phone", "visit", "sms", "other"]),
      reached: z.boolean(),
    }),
    sealed: note,
  },
  "assigned-inside": {
    data: z.object({ unitId: z.string(), toPersonId: z.string().nullable() }),
    sealed: z.object({ section: text }),
  },
  "return-asked": {
    data: z.object({ unitId: z.string(), betterUnitId: z.string().nullable(), count: z.int(), limits }),
    sealed: z.object({ grounds: text }),
  },
  "return-ruled": {
    data: z.object({ agreed: z.boolean(), newLeadUnitId: z.string().nullable(), final: z.boolean(), limits }),
    sealed: note,
  },
  "return-escalated": { data: empty, sealed: note },
  "extension-asked": {
    data: z.object({ unitId: z.string(), amount: z.number() }),
    sealed: z.object({ grounds: text }),
  },
  "extension-ruled": {
    data: z.object({ granted: z.boolean(), amount: z.number().nullable(), limits }),
    sealed: note,
  },
  replied: {
    data: z.object({
      unitId: z.string(),
      justified: z.enum(["justified", "partly", "unjustified"]),
      solved: z.enum(["solved", "partly", "unsolved"]),
      beyondDuty: z.boolean(),
      contacted: z.boolean(),
      limits,
    }),
    sealed: z.object({ publicReply: text, internalResult: text, unsolvedReason: text }),
  },
  "co-replied": { data: z.object({ unitId: z.string() }), sealed: z.object({ text }) },
  "review-passed": {
    data: z.object({ amended: z.boolean(), limits }),
    sealed: z.object({ reason: text, amendedPublicReply: text.nullable() }),
  },
  "review-rejected": { data: z.object({ limits }), sealed: z.object({ reason: text }) },
  "called-back": { data: Satisfied.extend({ tryNumber: z.int() }), sealed: note },
  rated: { data: z.object({ by: z.enum(["sms", "keypad"]), satisfaction: Satisfaction }), sealed: note },
  closed: { data: z.object({ withParentId: z.string().nullable() }), sealed: note },
  reworked: { data: z.object({ count: z.int(), limits }), sealed: z.object({ reason: text }) },
  merged: { data: z.object({ parentOrderId: z.string() }), sealed: note },
  split: { data: empty, sealed: note },
  "followed-up": {
    data: z.object({ kind: z.enum(["addition", "reminder"]), callId: z.string().nullable() }),
    sealed: z.object({ text }),
  },
  reminded: { data: z.object({ byScheduler: z.boolean() }), sealed: note },
  supervised: {
    data: z.object({
      supervisionId: z.string(),
      level: z.literal([2, 3]),
      noticeNumber: z.string(),
      leaderName: z.string(),
      dueAt: Instant,
      limits,
    }),
    sealed: z.object({ demand: text }),
  },
  "supervision-answered": {
    data: z.object({ supervisionId: z.string(), unitId: z.string() }),
    sealed: z.object({ answer: text }),
  },
  "emergency-linked": {
    data: z.object({
      service: EmergencyService,
      callId: z.string().nullable(),
      outcome: z.enum(["called", "joined", "handed-over", "stopped"]),
    }),
    sealed: note,
  },
  corrected: {
    /** parts: what was replaced, also for readers to whom the sealed values are closed. */
    data: z.object({ parts: z.array(CorrectablePart), matter: Matter.partial().nullable(), limits }),
    sealed: z.object({
      petitioner: Petitioner.partial().nullable(),
      words: Words.partial().nullable(),
      reason: text,
    }),
  },
  "marked-complex": { data: z.object({ limits }), sealed: note },
  held: { data: z.object({ limits }), sealed: z.object({ reason: text }) },
  resumed: { data: z.object({ limits }), sealed: empty },
  excluded: {
    data: z.object({ ground: z.enum(["malicious", "beyond-duty", "force-majeure", "other"]) }),
    sealed: note,
  },
  unmasked: { data: empty, sealed: empty },
  noted: { data: empty, sealed: z.object({ text }) },
  undone: { data: z.object({ commandId: z.string() }), sealed: empty },
  archived: { data: empty, sealed: empty },
  "limit-passed": { data: z.object({ step: LimitStep, share: z.number() }), sealed: empty },
  erased: { data: z.object({ ground: z.string() }), sealed: empty },
  /** The device's clock lay outside [last contact, receipt]; acted-at was clamped by this much. */
  "clock-clamped": { data: z.object({ deviceTime: Instant, clampedTo: Instant }), sealed: empty },
} as const;

export type OrderEventType = keyof typeof orderEvents;
export const orderEventTypes = Object.keys(orderEvents) as OrderEventType[];

export type EventData<T extends OrderEventType> = z.infer<(typeof orderEvents)[T]["data"]>;
export type EventSealed<T extends OrderEventType> = z.infer<(typeof orderEvents)[T]["sealed"]>;

/** What decide makes: the envelope is added by toEvents. */
export type NewOrderEvent = {
  [T in OrderEventType]: { type: T; data: EventData<T>; sealed: EventSealed<T> };
}[OrderEventType];

export interface EventEnvelope {
  orderId: string;
  /** 1 for the first event of an order, then without a gap. */
  version: number;
  commandId: string;
  actor: Actor;
  place: z.infer<typeof ActPlace>;
  /** When the person acted, clamped hub time, ms. */
  actedAt: number;
  /** When the hub took it in, ms; null while only this console knows of it. */
  hubTime: number | null;
  /** Position in the hub's log; null while only this console knows of it. */
  seq: number | null;
}

export type OrderEventOf<T extends OrderEventType> = EventEnvelope & {
  type: T;
  data: EventData<T>;
  sealed: EventSealed<T> | null;
};
export type OrderEvent = { [T in OrderEventType]: OrderEventOf<T> }[OrderEventType];

const envelope = z.object({
  orderId: z.uuid(),
  version: z.int().positive(),
  commandId: z.uuid(),
  actor: Actor,
  place: ActPlace,
  actedAt: Instant,
  hubTime: Instant.nullable(),
  seq: z.int().positive().nullable(),
});

// Built by a loop, so the type is given; each branch is the one that OrderEvent names.
export const OrderEvent = z.discriminatedUnion(
  "type",
  orderEventTypes.map((type) =>
    envelope.extend({
      type: z.literal(type),
      data: orderEvents[type].data,
      sealed: orderEvents[type].sealed.nullable(),
    }),
  ) as unknown as [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
) as unknown as z.ZodType<OrderEvent>;
