// A text message to a citizen or a unit, and the door through which all of them leave the hub.
import { z } from "zod";

export const SmsKind = z.enum(["recorded", "result", "merged-result", "unit-notice", "thanks"]);
export type SmsKind = z.infer<typeof SmsKind>;

export const SmsMessage = z.object({
  /** The same key is the same message: putting it twice sends it once. Letters, digits and dashes. */
  key: z.string().regex(/^[a-z0-9-]{1,120}$/),
  /** Digits only. */
  to: z.string(),
  text: z.string(),
  kind: SmsKind,
  orderId: z.uuid(),
  /** Practice: leaves for no real phone. */
  training: z.boolean(),
  at: z.int(),
});
export type SmsMessage = z.infer<typeof SmsMessage>;

/** Where messages leave. Resolves when the message is safely handed over; rejects when it is worth trying again. */
export interface SmsOutbox {
  put(message: SmsMessage): Promise<void>;
}
