// Door to lists.
export { GoKey, KeysBar, type ListTab, ListTabs, useCounts } from "./list-tabs.tsx";
export { ListView, type ListViewProps } from "./list-view.tsx";
export { OrderRowView } from "./order-row.tsx";
export { Orders } from "./orders.tsx";
export { readingList } from "./reading-list.ts";
export { Waiting } from "./waiting.tsx";
