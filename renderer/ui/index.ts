// Door to the parts without domain.
export { closeInnermost, useCloser } from "./closers.ts";
export { Combo } from "./combo.tsx";
export { Check, FieldRow, Segments } from "./field.tsx";
export { Icon, type IconName } from "./icon.tsx";
export { type DayCell, Days, LimitMark, Sure } from "./limit.tsx";
export { AgentState, OrderState, UrgencyMark } from "./order-state.tsx";
export { Empty, Figure, Head, Note, Tag, Timeline } from "./parts.tsx";
export { ScrollRegion } from "./scroll-region.tsx";
