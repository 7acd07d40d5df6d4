// A sentence for people in the product's two languages. Everything that a person reads and that is not the
// person's own text is one of these, so neither language can be missing.
import { z } from "zod";

export const Sentence = z.object({ zh: z.string(), en: z.string() });
export type Sentence = z.infer<typeof Sentence>;

export type Language = keyof Sentence;

/** Makes a sentence; shorthand for long tables of them. */
export function sentence(zh: string, en: string): Sentence {
  return { zh, en };
}
