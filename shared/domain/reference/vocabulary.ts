// The closed lists of the domain (DOMAIN's glossary): roles, states, kinds, urgencies, channels. Everything else is data.
import { z } from "zod";

export const Role = z.enum([
  "agent",
  "dispatcher",
  "reviewer",
  "callback-agent",
  "shift-lead",
  "supervisor",
  "quality-assessor",
  "knowledge-editor",
  "unit-handler",
  "unit-lead",
  "leader",
  "analyst",
  "administrator",
  "scheduler",
]);
export type Role = z.infer<typeof Role>;

/** 诉求类型. 催办 (reminder by the petitioner) is not a kind: it hangs on the earlier order. */
export const RequestKind = z.enum(["consultation", "help", "complaint", "report", "suggestion", "praise"]);
export type RequestKind = z.infer<typeof RequestKind>;

export const Urgency = z.enum(["normal", "urgent", "critical"]);
export type Urgency = z.infer<typeof Urgency>;

export const OrderStateName = z.enum([
  "draft",
  "accepted",
  "dispatched",
  "signed",
  "handling",
  "return-asked",
  "replied",
  "reviewed",
  "calling-back",
  "closed",
  "archived",
  "answered",
  "declined",
  "transferred",
  "discarded",
]);
export type OrderStateName = z.infer<typeof OrderStateName>;

export const Channel = z.enum([
  "phone",
  "mailbox",
  "web",
  "app",
  "sms",
  "letter",
  "visit",
  "leader-session",
  "province",
]);
export type Channel = z.infer<typeof Channel>;

/** How the petitioner wants to hear the result. */
export const ReplyBy = z.enum(["sms", "phone", "sms-and-phone", "none"]);
export type ReplyBy = z.infer<typeof ReplyBy>;

/** Article 15 of the operating norm: the four kinds of matters that are accepted. */
export const AcceptGround = z.literal([1, 2, 3, 4]);
export type AcceptGround = z.infer<typeof AcceptGround>;

/** Article 18 of the operating norm: the eleven grounds on which a matter is not accepted. */
export const DeclineGround = z.literal([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
export type DeclineGround = z.infer<typeof DeclineGround>;

/** 满意度. Not reached and declined to rate are facts of a callback try, not degrees of satisfaction. */
export const Satisfaction = z.enum([
  "very-satisfied",
  "satisfied",
  "basically-satisfied",
  "dissatisfied",
  "very-dissatisfied",
]);
export type Satisfaction = z.infer<typeof Satisfaction>;

export const EmergencyService = z.enum(["110", "119", "120", "122"]);
export type EmergencyService = z.infer<typeof EmergencyService>;

/** Ends of a call that yield no order (无诉求). */
export const NoMatterReason = z.enum([
  "wrong-number",
  "silent",
  "nuisance",
  "hung-up",
  "test",
  /** The caller spoke of an order that is open already: what was said was added to it (追加). */
  "followed-up",
]);
export type NoMatterReason = z.infer<typeof NoMatterReason>;
