// The proposal of a verdict while the agent still types (DOMAIN 5): danger first, then what article 18 lets us detect,
// else acceptance on the article 15 ground that the kind suggests. A proposal decides nothing.
import { similarity as likeness } from "../../text/index.ts";
import type { OrderStateName, RequestKind, Rules } from "../reference/index.ts";
import { type Sentence, sentence } from "../sentence.ts";
import { unreachable } from "../unreachable.ts";

export interface PetitionerOrder {
  id: string;
  /** Words of the earlier order, as far as this desk holds them. */
  text?: string | undefined;
  title?: string | undefined;
  number?: string | null | undefined;
  state: OrderStateName;
}

export interface VerdictProposal {
  verdict: "accept" | "decline" | "emergency" | "unknown";
  /** Of article 15 for "accept", of article 18 for "decline" and "emergency". */
  ground: number | null;
  why: Sentence;
  /** The earlier order on the same matter, for ground 4. */
  relatedOrderId: string | null;
}

export interface VerdictQuestion {
  kind: RequestKind | null;
  text: string;
  petitionerOrders: readonly PetitionerOrder[];
  rules: Pick<Rules, "dangerWords">;
  /** Likeness of two texts, 0 … 1. */
  similarity?: ((a: string, b: string) => number) | undefined;
}

/** From this likeness on two requests of one petitioner are proposed as the same matter. */
const SAME_MATTER = 0.6;
/** Fewer letters say too little to judge. */
const LETTERS_AT_LEAST = 4;

export function proposeVerdict({
  kind,
  text,
  petitionerOrders,
  rules,
  similarity = (one, other) => likeness(one, other).score,
}: VerdictQuestion): VerdictProposal {
  const danger = rules.dangerWords.find((word) => word !== "" && text.includes(word));
  if (danger !== undefined) {
    return {
      verdict: "emergency",
      ground: 5,
      why: sentence(
        `说到“${danger}”：先联动，再受理`,
        `“${danger}” was said: link the service first, then go on`,
      ),
      relatedOrderId: null,
    };
  }
  const same = petitionerOrders.filter(isTaken).find((order) => alike(order, text, similarity));
  if (same) {
    return {
      verdict: "decline",
      ground: 4,
      why: sentence(
        `与${same.number ?? "前一张工单"}像是同一事项：追加到原单`,
        `Looks like the same matter as ${same.number ?? "an earlier order"}: add to that one`,
      ),
      relatedOrderId: same.id,
    };
  }
  if (kind === null || text.trim().length < LETTERS_AT_LEAST) {
    return {
      verdict: "unknown",
      ground: null,
      why:
        kind === null
          ? sentence("尚不能判：定诉求类型", "Cannot tell yet: choose the kind")
          : sentence("尚不能判：写够内容", "Cannot tell yet: write more"),
      relatedOrderId: null,
    };
  }
  return { verdict: "accept", ground: acceptGroundOf(kind), why: whyAccepted(kind), relatedOrderId: null };
}

/** Accepted, in hand or lawfully ended (article 18 (4)); what was declined, handed on or dropped does not stand in the way. */
function isTaken({ state }: PetitionerOrder): boolean {
  return state !== "draft" && state !== "declined" && state !== "transferred" && state !== "discarded";
}

function alike(order: PetitionerOrder, text: string, similarity: (a: string, b: string) => number): boolean {
  return [order.text, order.title].some(
    (earlier) => earlier !== undefined && similarity(earlier, text) >= SAME_MATTER,
  );
}

/** Article 15: (1) consultation, (3) opinions on the work of government, (4) help with a difficulty. */
function acceptGroundOf(kind: RequestKind): number {
  switch (kind) {
    case "consultation":
      return 1;
    case "complaint":
    case "report":
    case "suggestion":
    case "praise":
      return 3;
    case "help":
      return 4;
    default:
      return unreachable(kind);
  }
}

function whyAccepted(kind: RequestKind): Sentence {
  const ground = acceptGroundOf(kind);
  if (ground === 1)
    return sentence("咨询法规政策：第 15 条（一）", "Asks about law or policy: article 15 (1)");
  if (ground === 3)
    return sentence(
      "意见、建议、投诉或表扬：第 15 条（三）",
      "Opinion, suggestion, complaint or praise: article 15 (3)",
    );
  return sentence("生产生活求助：第 15 条（四）", "Help with a difficulty: article 15 (4)");
}
