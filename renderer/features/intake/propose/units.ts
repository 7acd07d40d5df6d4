// What the main act of the form will do: dispatch directly to the chosen unit, or submit to the dispatcher, and why (DOMAIN 7).
import { directDispatch, type Matter, type Sentence } from "../../../../shared/domain/index.ts";
import type { ReferenceBook } from "../../../app/session.tsx";

export type DispatchWay =
  | { readonly direct: true; readonly unitId: string }
  | { readonly direct: false; readonly reason: Sentence };

export function dispatchWay(
  matter: Pick<Matter, "categoryId" | "placeId" | "urgency">,
  leadUnitId: string | null,
  book: ReferenceBook | null,
  at: number,
): DispatchWay {
  if (book === null)
    return { direct: false, reason: { zh: "目录未到本机", en: "The directory is not on this device" } };
  const allowed = directDispatch(matter, book, at);
  if ("reason" in allowed) return { direct: false, reason: allowed.reason };
  const unitId = leadUnitId ?? allowed.unitId;
  if (unitId === null)
    return { direct: false, reason: { zh: "没有选主办单位", en: "No lead unit is chosen" } };
  if (matter.urgency === "normal" && unitId !== allowed.unitId)
    return {
      direct: false,
      reason: { zh: "主办与目录不同：由派单员定", en: "Not the directory's unit: the dispatcher decides" },
    };
  return { direct: true, unitId };
}
