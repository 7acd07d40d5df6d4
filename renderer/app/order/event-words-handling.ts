// Sentences of events from the ring to the reply.
import type { OrderEvent } from "../../../shared/domain/index.ts";
import { noMatterWords } from "../text/index.ts";
import { details, type EventNames, type EventWords, quoted, same, words } from "./event-parts.ts";

const ways = {
  phone: { zh: "电话", en: "by phone" },
  visit: { zh: "上门", en: "on site" },
  sms: { zh: "短信", en: "by SMS" },
  other: { zh: "其他方式", en: "another way" },
} as const;

/** Null for events of the other rooms. */
export function handlingWords(event: OrderEvent, names: EventNames): EventWords | null {
  switch (event.type) {
    case "opened":
      return words("phone", "开单", "Opened");
    case "handed-over":
      return words("swap", "草稿转交", "Draft handed over", quoted(event.sealed?.note));
    case "discarded":
      return words("os-no", "无诉求结束", "Ended without a matter", noMatterWords[event.data.reason]);
    case "recorded":
      return words("doc", "登记", "Recorded", same(event.data.number));
    case "answered":
      return words("check", "即时答复", "Answered in the call", quoted(event.sealed?.answer));
    case "accepted":
      return words("doc", "受理", "Accepted", {
        zh: `依据第十五条（${event.data.ground}）`,
        en: `article 15 (${event.data.ground})`,
      });
    case "declined":
      return words(
        "os-no",
        "不予受理",
        "Declined",
        details(
          { zh: `第十八条（${event.data.ground}）`, en: `article 18 (${event.data.ground})` },
          quoted(event.sealed?.wordsTold),
        ),
        "warn",
      );
    case "decline-reviewed":
      return event.data.upheld
        ? words("check", "复核维持", "Decline upheld", quoted(event.sealed?.note))
        : words("back", "复核改为受理", "Decline overturned", quoted(event.sealed?.note), "warn");
    case "transferred":
      return words(
        "transfer",
        "转接",
        "Transferred",
        details(same(names.unit(event.data.toUnitId)), quoted(event.sealed?.note)),
      );
    case "dispatched":
      return dispatched(event, names);
    case "sent-back":
      return words("back", "退回坐席", "Back to the agent", quoted(event.sealed?.note), "warn");
    case "signed":
      return words("inbox", "签收", "Signed", same(names.unit(event.data.unitId)));
    case "progressed":
      return words("chat", "进展", "Progress", quoted(event.sealed?.text));
    case "contact-recorded":
      return words(
        "user",
        event.data.reached ? "已联系来电人" : "联系来电人未果",
        event.data.reached ? "Petitioner contacted" : "Petitioner not reached",
        details(ways[event.data.way], quoted(event.sealed?.note)),
      );
    case "assigned-inside":
      return words("swap", "转内部", "Assigned inside", same(event.sealed?.section ?? ""));
    case "return-asked":
      return words(
        "back",
        `${names.unit(event.data.unitId)} 退单`,
        `Return asked by ${names.unit(event.data.unitId)}`,
        details(quoted(event.sealed?.grounds), better(event.data.betterUnitId, names)),
        "warn",
      );
    case "return-ruled":
      return returnRuled(event, names);
    case "return-escalated":
      return words("flag", "送班长定", "To the shift lead", quoted(event.sealed?.note), "warn");
    case "extension-asked":
      return words(
        "clock",
        `请求延期 ${event.data.amount}`,
        `Extension of ${event.data.amount} asked`,
        quoted(event.sealed?.grounds),
      );
    case "extension-ruled":
      return event.data.granted
        ? words("check", "同意延期", "Extension granted", newEnd(event, names))
        : words("x", "不同意延期", "Extension refused", quoted(event.sealed?.note), "warn");
    case "co-replied":
      return words(
        "user",
        "协办回复",
        "Co-handling reply",
        details(same(names.unit(event.data.unitId)), quoted(event.sealed?.text)),
      );
    default:
      return null;
  }
}

function dispatched(event: Extract<OrderEvent, { type: "dispatched" }>, names: EventNames): EventWords {
  const { leadUnitId, coUnitIds, direct, final } = event.data;
  const co = coUnitIds.map((id) => names.unit(id)).join("、");
  const detail = details(
    { zh: `主办 ${names.unit(leadUnitId)}`, en: `lead ${names.unit(leadUnitId)}` },
    co === "" ? same("") : { zh: `协办 ${co}`, en: `with ${co}` },
    final ? { zh: "定后不得再退", en: "cannot be returned" } : same(""),
    quoted(event.sealed?.opinion),
  );
  return words("send", direct ? "直派" : "派单", direct ? "Dispatched directly" : "Dispatched", detail);
}

function returnRuled(event: Extract<OrderEvent, { type: "return-ruled" }>, names: EventNames): EventWords {
  if (!event.data.agreed)
    return words("x", "不同意退单", "Return refused", quoted(event.sealed?.note), "warn");
  const { newLeadUnitId } = event.data;
  return words(
    "check",
    "同意退单",
    "Return agreed",
    details(
      newLeadUnitId === null
        ? { zh: "回到待派", en: "back to dispatch" }
        : { zh: `改派 ${names.unit(newLeadUnitId)}`, en: `to ${names.unit(newLeadUnitId)}` },
      quoted(event.sealed?.note),
    ),
  );
}

function better(unitId: string | null, names: EventNames) {
  if (unitId === null) return same("");
  return { zh: `荐 ${names.unit(unitId)}`, en: `names ${names.unit(unitId)}` };
}

function newEnd(event: Extract<OrderEvent, { type: "extension-ruled" }>, names: EventNames) {
  const limit = event.data.limits.find(({ step }) => step === "reply");
  if (limit === undefined) return same("");
  return { zh: `新限 ${names.when(limit.end)}`, en: `new end ${names.when(limit.end)}` };
}
