// What the hub writes to citizens and units by SMS. To a citizen always 您; no title and no name, for others read phones too.
import { ratingQuestion } from "./rating.ts";

/** Characters of a public reply that one message carries; the rest can be asked for under the number. */
const replyCharactersMax = 400;

export interface OrderNames {
  /** "12345", or the city's own name of the hotline. */
  cityName: string;
  number: string;
  training: boolean;
}

/** After recording: number and pick-up code. */
export function recordedText(names: OrderNames, pickUpCode: string): string {
  return signed(
    names,
    `您反映的事项已登记，工单号 ${names.number}，取件码 ${pickUpCode}。凭手机号、工单号和取件码可查询办理情况。请勿将取件码告诉他人。`,
  );
}

/** After the review has passed or the order is closed: the public reply, and the rating question where it is asked. */
export function resultText(names: OrderNames, publicReply: string, asksRating: boolean): string {
  const reply = shortened(publicReply.trim());
  const question = asksRating ? ratingQuestion : "";
  return signed(names, `您反映的事项（工单号 ${names.number}）已有结果：${reply}${ended(reply)}${question}`);
}

/** To the unit's duty phone: a matter has been dispatched to it. No personal data: it is read at the desk. */
export function unitNoticeText(names: OrderNames, urgency: string, signBy: string | null): string {
  const speed = urgency === "critical" ? "特急" : urgency === "urgent" ? "紧急" : "";
  const limit = signBy === null ? "" : `,请于 ${signBy} 前签收`;
  return signed(names, `有${speed}工单交办你单位：${names.number}${limit}。`);
}

/** After a rating has been understood. */
export function thanksText(names: OrderNames): string {
  return signed(names, `已收到您对工单 ${names.number} 的评价，感谢您的监督。`);
}

function signed(names: OrderNames, text: string): string {
  return `${names.training ? "【练习】" : ""}【${names.cityName} 12345】${text}`;
}

function shortened(text: string): string {
  const characters = [...text];
  if (characters.length <= replyCharactersMax) return text;
  return `${characters.slice(0, replyCharactersMax).join("")}…（全文可拨打 12345 查询）`;
}

function ended(text: string): string {
  return /[。！？.!?）)]$/.test(text) ? "" : "。";
}
