// Words to say at a callback, from what was asked and answered: to the petitioner always 您.
import type { Order, Sentence } from "../../../shared/domain/index.ts";
import { petitionerName } from "../../app/order/index.ts";
import type { ReferenceBook } from "../../app/session.tsx";

export function scriptWords(order: Order, book: ReferenceBook): { opening: Sentence; solved: Sentence } {
  const name = order.petitioner === null ? { zh: "", en: "" } : petitionerName(order.petitioner);
  const title = order.words?.title ?? "";
  const reply = order.replies.at(-1);
  const unit = book.unit(reply?.unitId ?? null)?.shortName ?? "";
  const said = firstSentence(reply?.amendedPublicReply ?? reply?.publicReply ?? "");
  return {
    opening: {
      zh: `“${name.zh === "未留姓名" ? "您好" : `${name.zh}您好`}，这里是 12345 热线。您反映的${title}，单位已有答复，想请您评一评。”`,
      en: `“Hello ${name.en}, this is the 12345 hotline. About ${title}: the unit has replied, may we ask you?”`,
    },
    solved: {
      zh: said === "" ? "“您反映的事现在解决了吗？”" : `“${unit}答复：${said}请问现在解决了吗？”`,
      en: said === "" ? "“Is the matter solved now?”" : `“${unit} replied: ${said} Is it solved now?”`,
    },
  };
}

const LENGTH_AT_MOST = 60;

function firstSentence(text: string): string {
  const [first = ""] = text.trim().split(/(?<=[。！？；])/);
  if (first === "") return "";
  const cut = first.length > LENGTH_AT_MOST ? `${first.slice(0, LENGTH_AT_MOST)}…` : first;
  return /[。！？；…]$/.test(cut) ? cut : `${cut}。`;
}
