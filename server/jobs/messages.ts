// Writes the message that a duty asks for, from the order and its events. Pure: null means that nobody is to be written to.
import type { Order, OrderEvent, Reference } from "../../shared/domain/index.ts";
import {
  type OrderNames,
  recordedText,
  resultText,
  type SmsMessage,
  unitNoticeText,
} from "../channels/sms/index.ts";
import type { OrderWithEvents } from "../hub.ts";
import { dutyPhone } from "./duty-phone.ts";
import type { Duty } from "./duty-plan.ts";

/** A mobile number of this country; landlines receive no SMS. */
const mobile = /^1[3-9]\d{9}$/;

export function recordedMessage(
  duty: Duty,
  { order }: OrderWithEvents,
  reference: Reference,
  now: number,
): SmsMessage | null {
  const to = petitionerPhone(order);
  if (to === null || order.pickUpCode === null || order.matter?.replyBy === "none") return null;
  return message(duty, "recorded", to, order, recordedText(namesOf(order, reference), order.pickUpCode), now);
}

/** The public reply. `parent` is the order whose result this petitioner is told, where it was merged. */
export function resultMessage(
  duty: Duty,
  { order }: OrderWithEvents,
  parent: OrderWithEvents | null,
  reference: Reference,
  now: number,
): SmsMessage | null {
  const to = petitionerPhone(order);
  const replyBy = order.matter?.replyBy;
  const reply = publicReply((parent ?? { order }).order);
  if (to === null || reply === null || (replyBy !== "sms" && replyBy !== "sms-and-phone")) return null;
  const text = resultText(namesOf(order, reference), reply, asksRating(order));
  return message(duty, parent === null ? "result" : "merged-result", to, order, text, now);
}

/** Only where an answer can still be written down; who wants no callback is asked nothing by SMS either. */
export function asksRating(order: Order): boolean {
  if (order.matter?.wantsCallback === false) return false;
  return order.state === "reviewed" || order.state === "calling-back";
}

/** To the lead unit that the event at the duty's seq named, at the phone on duty then. */
export function unitMessage(
  duty: Duty,
  { order, events }: OrderWithEvents,
  reference: Reference,
  now: number,
): SmsMessage | null {
  const event = events.find(({ seq }) => seq === duty.seq);
  const unitId = event === undefined ? null : namedUnit(event, order);
  // Dispatched anew since: the newer event has its own notice.
  if (unitId === null || order.handling?.leadUnitId !== unitId) return null;
  const unit = reference.directory.units.find(({ id }) => id === unitId);
  const to = unit === undefined ? null : dutyPhone(unit, now, reference.calendar);
  if (to === null) return null;
  const sign = order.limits.sign;
  const signBy =
    sign === undefined || sign.metAt !== null
      ? null
      : localTime(sign.end, reference.calendar.utcOffsetMinutes);
  const text = unitNoticeText(namesOf(order, reference), order.matter?.urgency ?? "normal", signBy);
  return message(duty, "unit-notice", to, order, text, now);
}

export function petitionerPhone(order: Order): string | null {
  return order.petitioner?.phones.find((phone) => mobile.test(phone)) ?? null;
}

/** As the reviewer corrected it, else as the unit wrote it; null where there is none to tell. */
function publicReply(order: Order): string | null {
  const reply = order.replies.findLast(({ review }) => review?.verdict === "pass");
  const text = reply?.amendedPublicReply ?? reply?.publicReply ?? null;
  return text === null || text.trim() === "" ? null : text;
}

function namedUnit(event: OrderEvent, order: Order): string | null {
  if (event.type === "dispatched") return event.data.leadUnitId;
  if (event.type === "return-ruled") return event.data.newLeadUnitId;
  return event.type === "reworked" ? (order.handling?.leadUnitId ?? null) : null;
}

function namesOf(order: Order, reference: Reference): OrderNames {
  return {
    cityName: reference.directory.cityName.zh,
    number: order.number ?? "",
    training: order.origin.training,
  };
}

function message(
  duty: Duty,
  kind: SmsMessage["kind"],
  to: string,
  order: Order,
  text: string,
  at: number,
): SmsMessage {
  return { key: duty.key, to, text, kind, orderId: order.id, training: order.origin.training, at };
}

/** "11-24 23:19" in the city's own time. */
function localTime(instant: number, utcOffsetMinutes: number): string {
  return new Date(instant + utcOffsetMinutes * 60_000).toISOString().slice(5, 16).replace("T", " ");
}
