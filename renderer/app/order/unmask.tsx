// 揭开: opens the mask of a petitioner. It is an act with an event, and says so beside it.
import type { Order } from "../../../shared/domain/index.ts";
import { useText } from "../text/index.ts";
import { useGive } from "./give.ts";
import { refusalOf, useProbe } from "./probe.ts";

const body = { type: "order.unmask", data: {}, sealed: {} } as const;

/** Whether anything of the petitioner is masked for this person. */
export function isMasked({ petitioner }: Order): boolean {
  if (petitioner === null) return false;
  return petitioner.name.endsWith("**") || petitioner.phones.some((phone) => phone.includes("*"));
}

/** Opens the mask; null where there is none or the person may not. */
export function useUnmask(order: Order | null): (() => void) | null {
  const give = useGive();
  const decision = useProbe(order)(body);
  if (order === null || !isMasked(order) || refusalOf(decision) !== null) return null;
  return () => void give(order.id, [body], { said: { zh: "已揭开，已记一条", en: "Unmasked, noted" } });
}

export function UnmaskLink({ order }: { order: Order }) {
  const text = useText();
  const unmask = useUnmask(order);
  if (unmask === null) return null;
  return (
    <>
      {" "}
      <button type="button" className="linkbtn" onClick={unmask}>
        {text({ zh: "揭开", en: "Unmask" })}
      </button>{" "}
      <span className="meta">{text({ zh: "揭开会记一条", en: "noted in the history" })}</span>
    </>
  );
}
