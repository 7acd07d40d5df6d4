// How a petitioner is named: as far as this person may see them.
import type { Petitioner, Sentence } from "../../../shared/domain/index.ts";
import { phoneText } from "../text/index.ts";

const addresses: Readonly<Record<Petitioner["address"], Sentence>> = {
  mr: { zh: "先生", en: "Mr " },
  ms: { zh: "女士", en: "Ms " },
  none: { zh: "", en: "" },
};

/** "张先生", "Mr 张"; masked names come masked from the host. */
export function petitionerName({ name, address, organisation }: Petitioner): Sentence {
  const who = name === "" ? organisation : name;
  if (who === "") return { zh: "未留姓名", en: "No name given" };
  const family = who.endsWith("**") || address === "none" ? who : [...who].slice(0, 1).join("");
  const said = addresses[address];
  if (who.endsWith("**") || address === "none") return { zh: who, en: who };
  return { zh: `${family}${said.zh}`, en: `${said.en}${family}` };
}

/** Phones in groups; masked ones as they come. */
export function petitionerPhones({ phones }: Petitioner): string {
  return phones.map(phoneText).join("、");
}
