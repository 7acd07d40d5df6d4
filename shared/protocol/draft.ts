// A draft: the form as it is being typed. It is a document with a revision, synced apart from the event log (ARCHITECTURE 4).
import { z } from "zod";
import { Instant, Matter, Origin, Petitioner, Satisfaction, Words } from "../domain/index.ts";

/** Fields of the forms of an act on an order (reply, return, extension, callback …), each used by the forms that ask for it. */
export const ActForm = z.object({
  /** The order the act is on; null in an intake form. */
  orderId: z.uuid().nullable(),
  justified: z.enum(["justified", "partly", "unjustified"]).nullable(),
  solved: z.enum(["solved", "partly", "unsolved"]).nullable(),
  beyondDuty: z.boolean(),
  contacted: z.boolean().nullable(),
  /** Answer to "reached?" at a callback, as the person chose it. */
  reached: z.enum(["self", "family", "no-answer", "dead-number", "another-time"]).nullable(),
  satisfaction: Satisfaction.or(z.literal("declined-to-rate")).nullable(),
  publicReply: z.string(),
  internalResult: z.string(),
  unsolvedReason: z.string(),
  /** Grounds, progress, note, demand: the one free text of the act. */
  text: z.string(),
  unitId: z.string().nullable(),
  coUnitIds: z.array(z.string()),
  /** Of an extension, in the limit's own unit, as typed. */
  amount: z.string(),
  /** Demanded until, as typed: "2026-11-24T18:00". */
  due: z.string(),
  complex: z.boolean(),
});
export type ActForm = z.infer<typeof ActForm>;

/** Every field of the intake form; what is typed is kept as typed, also when it is not yet valid. */
export const DraftForm = z.object({
  petitioner: Petitioner,
  matter: Matter.extend({ kind: Matter.shape.kind.nullable() }),
  words: Words,
  verdict: z.enum(["accept", "answer", "decline", "transfer"]).nullable(),
  acceptGround: z.int().nullable(),
  declineGround: z.int().nullable(),
  /** Answer told, words of a decline, or note of a transfer, by the verdict. */
  told: z.string(),
  whereToGo: z.string(),
  transferLineId: z.string().nullable(),
  articleIds: z.array(z.string()),
  leadUnitId: z.string().nullable(),
  coUnitIds: z.array(z.string()),
  opinion: z.string(),
  complex: z.boolean(),
  act: ActForm,
});
export type DraftForm = z.infer<typeof DraftForm>;

/** One change of one field: dotted path into DraftForm and the whole new value (text under composition included). */
export const DraftChange = z.object({ path: z.string(), value: z.unknown() });
export type DraftChange = z.infer<typeof DraftChange>;

export const Draft = z.object({
  /** The order's id: the draft becomes that order. */
  id: z.uuid(),
  /** intake: a new order; the others are forms of an act on an order, kept by the same rules. */
  purpose: z.enum([
    "intake",
    "reply",
    "return",
    "extension",
    "callback",
    "progress",
    "assignment",
    "dispatch",
    "ruling",
    "review",
    "supervision",
    "note",
  ]),
  personId: z.string(),
  deviceId: z.string(),
  origin: Origin,
  /** Leased when the draft is opened, so that it can be read out at any time; null when no lease was left. */
  number: z.string().nullable(),
  pickUpCode: z.string().nullable(),
  revision: z.int().nonnegative(),
  form: DraftForm,
  openedAt: Instant,
  changedAt: Instant,
  /** Why the hub sent a submitted order back here; null for a draft that was never submitted. */
  rejection: z
    .object({
      code: z.string(),
      field: z.string().nullable(),
      sentence: z.object({ zh: z.string(), en: z.string() }),
    })
    .nullable(),
});
export type Draft = z.infer<typeof Draft>;

export function emptyForm(): DraftForm {
  return {
    petitioner: { name: "", address: "none", phones: [], organisation: "", homePlace: "" },
    matter: {
      kind: null,
      categoryId: null,
      placeId: null,
      urgency: "normal",
      confidential: false,
      wantsCallback: true,
      replyBy: "sms",
      marks: [],
      peopleConcerned: 1,
    },
    words: { title: "", text: "", verbatim: "", doorAddress: "" },
    verdict: null,
    acceptGround: null,
    declineGround: null,
    told: "",
    whereToGo: "",
    transferLineId: null,
    articleIds: [],
    leadUnitId: null,
    coUnitIds: [],
    opinion: "",
    complex: false,
    act: emptyAct(),
  };
}

export function emptyAct(): ActForm {
  return {
    orderId: null,
    justified: null,
    solved: null,
    beyondDuty: false,
    contacted: null,
    reached: null,
    satisfaction: null,
    publicReply: "",
    internalResult: "",
    unsolvedReason: "",
    text: "",
    unitId: null,
    coUnitIds: [],
    amount: "",
    due: "",
    complex: false,
  };
}
