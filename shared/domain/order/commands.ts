// Every intent that can change an order, as schemas. A command says what a person wants; decide.ts says whether and how.
// Free text and personal values stand in `sealed` (see parts.ts).
import { z } from "zod";
import { ReferenceVersions } from "../reference/documents.ts";
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
  Matter,
  Origin,
  Petitioner,
  Satisfied,
  Words,
} from "./parts.ts";

const text = z.string();
const empty = z.object({});
const note = z.object({ note: text });

/** Every command: `data` holds codes, `sealed` what people typed. */
export const orderCommands = {
  /** A draft is opened: when the phone rings, or by hand. */
  "order.open": { data: z.object({ origin: Origin, splitFrom: z.string().nullable() }), sealed: empty },
  /** The draft passes to another agent. */
  "order.hand-over": { data: z.object({ toPersonId: z.string() }), sealed: note },
  /** 无诉求结束: the call yields no order. */
  "order.discard": { data: z.object({ reason: NoMatterReason }), sealed: empty },
  /** The form's content becomes the order's, and it gets its leased number and the caller's pick-up code. */
  "order.record": {
    data: z.object({ number: z.string(), matter: Matter }),
    sealed: z.object({ petitioner: Petitioner, words: Words, pickUpCode: text }),
  },
  /** 即时答复: settled in the call. */
  "order.answer": { data: z.object({ articleIds: z.array(z.string()) }), sealed: z.object({ answer: text }) },
  /** 受理, on an art. 15 ground. */
  "order.accept": { data: z.object({ ground: AcceptGround }), sealed: empty },
  /** 不予受理, on an art. 18 ground, with the words told to the caller. */
  "order.decline": {
    data: z.object({ ground: DeclineGround, relatedOrderId: z.string().nullable() }),
    sealed: z.object({ wordsTold: text, whereToGo: text }),
  },
  /** The shift lead reviews a decline: upholds it or opens the matter again. */
  "order.review-decline": { data: z.object({ upheld: z.boolean() }), sealed: note },
  /** 转接: handed on live to an expert desk, merged line or service. */
  "order.transfer": {
    data: z.object({ toLineId: z.string().nullable(), toUnitId: z.string().nullable() }),
    sealed: note,
  },
  /** 派单: by a dispatcher, or 直派 by the agent where the directory leaves no choice (DOMAIN 7). */
  "order.dispatch": {
    data: z.object({ leadUnitId: z.string(), coUnitIds: z.array(z.string()), complex: z.boolean() }),
    sealed: z.object({ opinion: text }),
  },
  /** 退回坐席: the dispatcher sends an accepted order back to be completed. */
  "order.send-back": { data: empty, sealed: note },
  "order.sign": { data: empty, sealed: empty },
  "order.progress": { data: empty, sealed: z.object({ text }) },
  /** 联系群众: when and how the unit reached the petitioner. */
  "order.record-contact": {
    data: z.object({ at: Instant, way: z.enum(["phone", "visit", "sms", "other"]), reached: z.boolean() }),
    sealed: note,
  },
  /** 转内部: to a person or section inside the unit. */
  "order.assign-inside": {
    data: z.object({ toPersonId: z.string().nullable() }),
    sealed: z.object({ section: text }),
  },
  /** 退单: not ours; needs grounds and a better unit. */
  "order.ask-return": {
    data: z.object({ betterUnitId: z.string().nullable() }),
    sealed: z.object({ grounds: text }),
  },
  /** The dispatcher (or lead, supervisor) agrees or refuses. With a unit named by lead or supervisor it is final. */
  "order.rule-on-return": {
    data: z.object({ agreed: z.boolean(), newLeadUnitId: z.string().nullable() }),
    sealed: note,
  },
  /** 送班长定: the dispatcher passes the return on to lead and supervisor. */
  "order.escalate-return": { data: empty, sealed: note },
  "order.ask-extension": {
    data: z.object({ amount: z.number().positive() }),
    sealed: z.object({ grounds: text }),
  },
  "order.rule-on-extension": {
    data: z.object({ granted: z.boolean(), amount: z.number().positive().nullable() }),
    sealed: note,
  },
  /** 回复: the unit's result; the public reply stands apart from the internal one. */
  "order.reply": {
    data: z.object({
      justified: z.enum(["justified", "partly", "unjustified"]),
      solved: z.enum(["solved", "partly", "unsolved"]),
      beyondDuty: z.boolean(),
      contacted: z.boolean(),
    }),
    sealed: z.object({ publicReply: text, internalResult: text, unsolvedReason: text }),
  },
  /** A co-handling unit's reply, to the lead. */
  "order.co-reply": { data: empty, sealed: z.object({ text }) },
  /** 审核. amended: the public reply as the reviewer corrected it, null = as the unit wrote it. */
  "order.review": {
    data: z.object({ verdict: z.enum(["pass", "reject"]) }),
    sealed: z.object({ reason: text, amendedPublicReply: text.nullable() }),
  },
  /** 回访: one try. */
  "order.callback": { data: Satisfied, sealed: note },
  /** The petitioner's own rating, by SMS or keypad. */
  "order.rate": {
    data: z.object({ by: z.enum(["sms", "keypad"]), satisfaction: Satisfaction }),
    sealed: note,
  },
  "order.close": { data: empty, sealed: note },
  /** 重办: dispatched again to the lead unit. */
  "order.rework": { data: empty, sealed: z.object({ reason: text }) },
  /** 并单: this order joins the parent; its petitioner stays. */
  "order.merge": { data: z.object({ parentOrderId: z.string() }), sealed: note },
  /** 拆单 / 撤并: leaves the parent again. */
  "order.split": { data: empty, sealed: note },
  /** 追加, 催办: the same petitioner adds to, or presses, an earlier order. */
  "order.follow-up": {
    data: z.object({ kind: z.enum(["addition", "reminder"]), callId: z.string().nullable() }),
    sealed: z.object({ text }),
  },
  /** Escalation level 1 (催办), by the hotline or by the scheduler. */
  "order.remind": { data: empty, sealed: note },
  /** Level 2 (督办), with a number, a new limit and a required answer. */
  "order.supervise": {
    data: z.object({ noticeNumber: z.string(), dueAt: Instant }),
    sealed: z.object({ demand: text }),
  },
  /** Level 3 (批示): a leader's instruction, with the leader's words. */
  "order.instruct": {
    data: z.object({ leaderName: z.string(), dueAt: Instant }),
    sealed: z.object({ words: text }),
  },
  "order.answer-supervision": {
    data: z.object({ supervisionId: z.string() }),
    sealed: z.object({ answer: text }),
  },
  /** Emergency linkage: which service was called in, and what came of it. */
  "order.link-emergency": {
    data: z.object({
      service: EmergencyService,
      callId: z.string().nullable(),
      outcome: z.enum(["called", "joined", "handed-over", "stopped"]),
    }),
    sealed: note,
  },
  /** Replaces values after the record; `seen` is the version of each part that the person had before their eyes. */
  "order.correct": {
    data: z.object({
      matter: Matter.partial().nullable(),
      seen: z.partialRecord(CorrectablePart, z.int()),
    }),
    sealed: z.object({
      petitioner: Petitioner.partial().nullable(),
      words: Words.partial().nullable(),
      reason: text,
    }),
  },
  "order.mark-complex": { data: empty, sealed: note },
  "order.hold": { data: empty, sealed: z.object({ reason: text }) },
  "order.resume": { data: empty, sealed: empty },
  /** 剔除: out of appraisal, with ground and approval. */
  "order.exclude": {
    data: z.object({ ground: z.enum(["malicious", "beyond-duty", "force-majeure", "other"]) }),
    sealed: note,
  },
  /** 揭开: opening the mask is an event. */
  "order.unmask": { data: empty, sealed: empty },
  /** 内部说明. */
  "order.note": { data: empty, sealed: z.object({ text }) },
  /** Takes back the last act within the undo time, where nobody has acted on it. */
  "order.undo": { data: z.object({ commandId: z.string() }), sealed: empty },
  "order.archive": { data: empty, sealed: empty },
  /** The scheduler: a limit has run through one of its warning shares. */
  "order.pass-limit": {
    data: z.object({
      step: z.enum(["dispatch", "sign", "reply", "review", "callback", "supervision"]),
      share: z.number().positive(),
    }),
    sealed: empty,
  },
  /** 擦除: the order's key is destroyed; who and when stay. */
  "order.erase": { data: z.object({ ground: z.string() }), sealed: empty },
} as const;

export type OrderCommandType = keyof typeof orderCommands;
export const orderCommandTypes = Object.keys(orderCommands) as OrderCommandType[];

export type CommandData<T extends OrderCommandType> = z.infer<(typeof orderCommands)[T]["data"]>;
export type CommandSealed<T extends OrderCommandType> = z.infer<(typeof orderCommands)[T]["sealed"]>;

/** What a screen hands over: the host adds who, when, where and under which versions. */
export type CommandIntent = {
  [T in OrderCommandType]: {
    id: string;
    orderId: string;
    type: T;
    data: CommandData<T>;
    sealed: CommandSealed<T>;
  };
}[OrderCommandType];

export interface CommandEnvelope {
  /** UUIDv7, made where the person acted. */
  id: string;
  orderId: string;
  actor: Actor;
  deviceId: string;
  place: z.infer<typeof ActPlace>;
  /** The device's own clock when the person acted, ms. */
  deviceTime: number;
  /** Hub clock minus device clock as last measured, ms. */
  clockOffset: number;
  /** Hub time of the device's last contact before the act, ms; null = never. The lower bound of acted-at. */
  lastContact: number | null;
  versions: ReferenceVersions;
}

export type OrderCommandOf<T extends OrderCommandType> = CommandEnvelope & {
  type: T;
  data: CommandData<T>;
  sealed: CommandSealed<T>;
};
export type OrderCommand = { [T in OrderCommandType]: OrderCommandOf<T> }[OrderCommandType];

const envelope = z.object({
  id: z.uuid(),
  orderId: z.uuid(),
  actor: Actor,
  deviceId: z.string(),
  place: ActPlace,
  deviceTime: Instant,
  clockOffset: z.number().int(),
  lastContact: Instant.nullable(),
  versions: ReferenceVersions,
});

const intentEnvelope = z.object({ id: z.uuid(), orderId: z.uuid() });

function perType(base: z.ZodObject): z.ZodType[] {
  return orderCommandTypes.map((type) => base.extend({ type: z.literal(type), ...orderCommands[type] }));
}

// The schemas are built by a loop, so their type is given here; each branch is the one that the type above names.
export const OrderCommand = z.discriminatedUnion(
  "type",
  perType(envelope) as unknown as [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
) as unknown as z.ZodType<OrderCommand>;
export const CommandIntent = z.discriminatedUnion(
  "type",
  perType(intentEnvelope) as unknown as [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
) as unknown as z.ZodType<CommandIntent>;
