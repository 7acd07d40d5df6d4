// Parts that commands, events and the order itself share: person, matter, actor, limit. One rule holds throughout: what a
// person typed freely, and every name, phone and address, is personal and stands only in a `sealed` part; codes, ids, times
// and figures stand in `data` (ARCHITECTURE 5: destroying an order's key erases exactly the sealed parts).
import { z } from "zod";
import { Channel, ReplyBy, RequestKind, Role, Urgency } from "../reference/vocabulary.ts";

/** Milliseconds since 1970 UTC. */
export const Instant = z.number().int().nonnegative();

export const Actor = z.object({
  personId: z.string(),
  role: Role,
  unitId: z.string().nullable(),
});
export type Actor = z.infer<typeof Actor>;

/** Where the person acted. */
export const ActPlace = z.enum(["console", "unit-desk", "api", "hub"]);

/** 诉求人. Sealed as a whole. */
export const Petitioner = z.object({
  name: z.string(),
  address: z.enum(["mr", "ms", "none"]),
  /** Digits only, normalised: no +86, area code kept for landlines. Empty when withheld. */
  phones: z.array(z.string()),
  organisation: z.string(),
  homePlace: z.string(),
});
export type Petitioner = z.infer<typeof Petitioner>;

/** What an order carries of the matter in open codes. */
export const Matter = z.object({
  kind: RequestKind,
  categoryId: z.string().nullable(),
  /** The most exact place chosen: estate, community, street or district. */
  placeId: z.string().nullable(),
  urgency: Urgency,
  confidential: z.boolean(),
  wantsCallback: z.boolean(),
  replyBy: ReplyBy,
  /** 敏感标记. */
  marks: z.array(z.enum(["stability", "minors", "media", "mass"])),
  peopleConcerned: z.int().min(1),
});
export type Matter = z.infer<typeof Matter>;

/** What an order carries of the matter in people's words. Sealed as a whole. */
export const Words = z.object({
  title: z.string(),
  text: z.string(),
  /** 原话: word for word, when asked for. */
  verbatim: z.string(),
  /** 详址: door number and the like. */
  doorAddress: z.string(),
});
export type Words = z.infer<typeof Words>;

/** How the order came in. */
export const Origin = z.object({
  channel: Channel,
  callId: z.string().nullable(),
  lineId: z.string().nullable(),
  /** Practice calls of the training line: a region code of their own, left out of figures, digests and notices. */
  training: z.boolean(),
});
export type Origin = z.infer<typeof Origin>;

/** Parts of an order that replace one another: the unit of "superseded" (ARCHITECTURE 3). */
export const CorrectablePart = z.enum(["petitioner", "matter", "words"]);
export type CorrectablePart = z.infer<typeof CorrectablePart>;

export const Satisfied = z.object({
  reached: z.enum(["reached", "not-reached", "declined-to-rate"]),
  solved: z.enum(["solved", "partly", "unsolved"]).nullable(),
  satisfaction: z
    .enum(["very-satisfied", "satisfied", "basically-satisfied", "dissatisfied", "very-dissatisfied"])
    .nullable(),
});
export type Satisfied = z.infer<typeof Satisfied>;

// ---- limits: every limit carries its whole computation (DOMAIN 6) ----

export const LimitStep = z.enum(["dispatch", "sign", "reply", "review", "callback", "supervision"]);
export type LimitStep = z.infer<typeof LimitStep>;

export const ReckonedDay = z.object({
  date: z.string(),
  /** start: where counting begins; counted: the n-th day; skipped: not counted, with the reason; end: the last. */
  kind: z.enum(["start", "counted", "skipped", "end"]),
  /** Count reached at this day, for counted and end. */
  count: z.int().nullable(),
  reason: z.object({ zh: z.string(), en: z.string() }).nullable(),
});

export const Reckoning = z.object({
  amount: z.number(),
  unit: z.enum(["minutes", "hours", "days", "working-hours", "working-days"]),
  start: Instant,
  /** The open minute from which it counts: differs from start when that was outside office hours. */
  countedFrom: Instant,
  days: z.array(ReckonedDay),
  end: Instant,
});
export type Reckoning = z.infer<typeof Reckoning>;

export const Limit = z.object({
  step: LimitStep,
  reckoning: Reckoning,
  /** Extension granted on top, counted in the same unit. */
  extension: Reckoning.nullable(),
  /** Pauses while a return or a review was with the hotline; until = null while it lasts. */
  pauses: z.array(
    z.object({ from: Instant, until: Instant.nullable(), why: z.enum(["return", "review", "hold"]) }),
  ),
  /** The end that counts now, extension and pauses included. */
  end: Instant,
  /** When the step was done; null while it runs. */
  metAt: Instant.nullable(),
});
export type Limit = z.infer<typeof Limit>;
