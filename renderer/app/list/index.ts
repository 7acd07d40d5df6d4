// Door to lists.
export { ListView, type ListViewProps } from "./list-view.tsx";
export { OrderRowView } from "./order-row.tsx";
export { Orders } from "./orders.tsx";
export { readingList } from "./reading-list.ts";
export { Waiting } from "./waiting.tsx";
