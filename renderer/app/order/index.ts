// Door to one order on screen: its state, its acts, its limits and its history in words.
export { justifiedWords, solvedWords } from "./event-words-result.ts";
export { type ActBody, useGive } from "./give.ts";
export { History, useEventNames } from "./history.tsx";
export { LimitDays, LimitList, LimitOf } from "./limit-parts.tsx";
export { limitShown } from "./limit-shown.ts";
export { LimitsAndHistory } from "./limits-and-history.tsx";
export { OrderFacts } from "./order-facts.tsx";
export { OrderHead, OrderMarks } from "./order-head.tsx";
export { OrderSlot } from "./order-slot.tsx";
export { PetitionerLine } from "./petitioner-line.tsx";
export { petitionerName } from "./petitioner-words.ts";
export { refusalOf, useProbe } from "./probe.ts";
export { RemindAsk } from "./remind-ask.tsx";
export { ReplyMarks } from "./reply-marks.tsx";
export { LastDone, UndoKey } from "./undo.tsx";
export { useUnmask } from "./unmask.tsx";
export { type OrderShown, useOrder } from "./use-order.ts";
export { useReach } from "./use-reach.ts";
