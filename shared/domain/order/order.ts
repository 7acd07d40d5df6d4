// The order as it stands: what evolve.ts makes of its events. Personal values are null where sealed was null.
import type { OrderStateName } from "../reference/vocabulary.ts";
import type {
  CorrectablePart,
  Limit,
  LimitStep,
  Matter,
  Origin,
  Petitioner,
  Satisfied,
  Words,
} from "./parts.ts";

export interface Order {
  id: string;
  version: number;
  /** Null until recorded. Whole number with dashes: "4399-261124-0001874-9". */
  number: string | null;
  state: OrderStateName;
  origin: Origin;
  splitFrom: string | null;
  openedAt: number;
  /** The agent who holds the draft or recorded the order. */
  agentId: string;
  recordedAt: number | null;
  matter: Matter | null;
  petitioner: Petitioner | null;
  words: Words | null;
  pickUpCode: string | null;
  /** Version at which each part was last replaced. */
  partVersions: Partial<Record<CorrectablePart, number>>;
  acceptGround: number | null;
  decline: {
    ground: number;
    wordsTold: string | null;
    whereToGo: string | null;
    relatedOrderId: string | null;
    reviewed: "open" | "upheld" | "overturned";
  } | null;
  answer: { articleIds: string[]; answer: string | null } | null;
  transferTo: { lineId: string | null; unitId: string | null } | null;
  noMatter: string | null;

  handling: Handling | null;
  limits: Partial<Record<LimitStep, Limit>>;
  /** State before a return was asked, to which a refusal leads back. */
  returns: ReturnRequest[];
  extensions: ExtensionRequest[];
  replies: Reply[];
  reworkCount: number;
  callbacks: (Satisfied & { at: number; by: string; note: string | null })[];
  rating: {
    by: "sms" | "keypad" | "agent";
    satisfaction: NonNullable<Satisfied["satisfaction"]>;
    at: number;
  } | null;
  closedAt: number | null;

  // facets beside the state
  mergedInto: string | null;
  held: { since: number; reason: string | null } | null;
  complex: boolean;
  supervisions: Supervision[];
  reminders: number;
  followUps: { kind: "addition" | "reminder"; at: number; text: string | null }[];
  emergencies: { service: string; outcome: string; at: number }[];
  excluded: string | null;
  erased: boolean;
  /** Shares of limits already announced, as "step:share". */
  limitsPassed: string[];

  /** The command whose events came last: events of one command share one undo. */
  lastCommandId: string;
  /** Last act that may still be taken back, and the order before it. */
  undoable: { commandId: string; personId: string; at: number; before: Order | null } | null;
}

export interface Handling {
  leadUnitId: string;
  coUnitIds: string[];
  opinion: string | null;
  dispatchedBy: string;
  dispatchedAt: number;
  /** Cannot be returned again. */
  final: boolean;
  direct: boolean;
  signedAt: number | null;
  signedBy: string | null;
  assignedTo: { personId: string | null; section: string | null } | null;
  coReplies: { unitId: string; at: number; text: string | null }[];
  /** Count of progress reports and contacts since dispatch. */
  contacts: number;
}

export interface ReturnRequest {
  unitId: string;
  betterUnitId: string | null;
  grounds: string | null;
  askedAt: number;
  from: "dispatched" | "signed" | "handling";
  escalated: boolean;
  ruling: { agreed: boolean; newLeadUnitId: string | null; at: number; by: string } | null;
}

export interface ExtensionRequest {
  unitId: string;
  amount: number;
  grounds: string | null;
  askedAt: number;
  ruling: { granted: boolean; amount: number | null; at: number } | null;
}

export interface Reply {
  unitId: string;
  at: number;
  justified: "justified" | "partly" | "unjustified";
  solved: "solved" | "partly" | "unsolved";
  beyondDuty: boolean;
  contacted: boolean;
  publicReply: string | null;
  /** The public reply as the reviewer corrected it; null = as the unit wrote it. */
  amendedPublicReply: string | null;
  internalResult: string | null;
  unsolvedReason: string | null;
  review: { verdict: "pass" | "reject"; at: number; by: string; reason: string | null } | null;
}

export interface Supervision {
  id: string;
  level: 2 | 3;
  noticeNumber: string;
  leaderName: string;
  demand: string | null;
  dueAt: number;
  at: number;
  answer: { at: number; text: string | null } | null;
}
