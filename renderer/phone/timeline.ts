// The timeline that F9 keeps by itself: its marks, and their words for whoever shows them.
import { type Sentence, sentence } from "../../shared/domain/index.ts";

const words: Readonly<Record<string, Sentence>> = {
  pressed: sentence("按下紧急键", "Emergency key pressed"),
  "lead-alerted": sentence("已通知班长", "Shift lead alerted"),
  "lead-not-alerted": sentence("没有通知到班长", "Shift lead was not reached"),
  stopped: sentence("在 3 秒内停止拨打", "Stopped within the 3 s"),
  "call-ended": sentence("来电结束", "The call ended"),
  "not-called": sentence("没有拨出", "The call to it did not go out"),
};

const partyWords: Readonly<Record<string, (service: string) => Sentence>> = {
  calling: (service) => sentence(`正在呼叫 ${service}`, `Calling ${service}`),
  joined: (service) => sentence(`${service} 已接入`, `${service} is in the call`),
  left: (service) => sentence(`${service} 已离开`, `${service} has left`),
};

/** Words of one mark of PhoneState.emergency.timeline, such as "pressed" or "110-joined". */
export function timelineSentence(what: string): Sentence {
  const party = /^(.+)-(calling|joined|left)$/.exec(what);
  const service = party?.[1];
  const state = party?.[2];
  if (service !== undefined && state !== undefined) {
    return partyWords[state]?.(service) ?? sentence(what, what);
  }
  return words[what] ?? sentence(what, what);
}
