// Who asks, as far as this person may see: name and phones, masked or whole as the host gives them.
import type { Order } from "../../../shared/domain/index.ts";
import { useText } from "../text/index.ts";
import { petitionerName, petitionerPhones } from "./petitioner-words.ts";

export function PetitionerLine({ order }: { order: Order }) {
  const text = useText();
  const { petitioner } = order;
  if (order.erased) return <span className="t3">{text({ zh: "已擦除", en: "Erased" })}</span>;
  if (petitioner === null || (petitioner.name === "" && petitioner.phones.length === 0))
    return (
      <span className="t3">
        {text(
          order.matter?.confidential === true
            ? { zh: "保密，不显示", en: "Confidential, not shown" }
            : { zh: "未留姓名电话", en: "No name or phone" },
        )}
      </span>
    );
  return (
    <>
      {text(petitionerName(petitioner))} <span className="num">{petitionerPhones(petitioner)}</span>
    </>
  );
}
