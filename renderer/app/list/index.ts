// Door to lists.
export { KeysBar } from "./keys-bar.tsx";
export { GoKey, type ListTab, useCounts } from "./list-tabs.tsx";
export { ListView } from "./list-view.tsx";
export { OrderRowView } from "./order-row.tsx";
export { Orders } from "./orders.tsx";
export { readingList } from "./reading-list.ts";
export { TabbedOrders, useTabbedList } from "./tabbed-orders.tsx";
export { Waiting } from "./waiting.tsx";
export { WorkRow } from "./work-row.tsx";
