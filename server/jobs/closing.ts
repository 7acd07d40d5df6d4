// Which orders close without the petitioner's word (DOMAIN 6): nobody is to be called, or enough calls were in vain. Pure.
import { callbackRound, type Order, type Reference } from "../../shared/domain/index.ts";

/** Whether the order may be closed by the hub now. Somebody who was spoken to, or is unhappy, is a person's matter. */
export function closesByItself(
  order: Order,
  { rules, calendar }: Pick<Reference, "rules" | "calendar">,
): boolean {
  // Merged into another, it closes with that one.
  if (order.mergedInto !== null) return false;
  if (order.state !== "reviewed" && order.state !== "calling-back") return false;
  const { tries, triesInVain, unhappy } = callbackRound(order, rules, calendar);
  if (unhappy || tries.some(({ reached }) => reached !== "not-reached")) return false;
  return order.matter?.wantsCallback === false || triesInVain >= rules.callbackTries;
}
