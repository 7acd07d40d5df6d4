// What decide answers and what it is told: rejections are values with a code, a field and a sentence, never thrown.
import { z } from "zod";
import type { Reference } from "../reference/documents.ts";
import type { Role } from "../reference/vocabulary.ts";
import { Sentence } from "../sentence.ts";
import type { NewOrderEvent } from "./events.ts";

export const Rejection = z.object({
  /** Stable, for programs and the details line: "order.state", "order.permission", "field.missing", "superseded", … */
  code: z.string(),
  /** Path of the field at fault, such as "words.text"; null when it is the act as a whole. */
  field: z.string().nullable(),
  sentence: Sentence,
  /**
   * For code "superseded": the version of the part that `field` names. Never its value: a rejection is kept in the open, and
   * whoever gets it sees the order only as far as their own projection goes.
   */
  currentVersion: z.number().int().optional(),
});
export type Rejection = z.infer<typeof Rejection>;

export type Decision = { ok: true; events: NewOrderEvent[] } | { ok: false; rejection: Rejection };

export interface DecisionContext {
  /** When the person acted, ms: promises to the petitioner run from here. */
  actedAt: number;
  /** The hub's clock (on a console: its best estimate), ms: the unit's clocks run from here. */
  hubTime: number;
  person: { id: string; roles: readonly Role[]; unitId: string | null };
  reference: Reference;
}
