// Places of one's own work: orders, drafts, and what the hub has not confirmed.
import type { Place } from "../../app/place.ts";
import { DraftsView } from "./drafts-view.tsx";
import { MyOrdersView } from "./my-orders-view.tsx";
import { OutboxView } from "./outbox-view.tsx";

export const myOrdersPlace: Place = {
  id: "my-orders",
  title: { zh: "工单", en: "Orders" },
  icon: "doc",
  roles: ["agent", "shift-lead"],
  section: "work",
  view: MyOrdersView,
};

export const draftsPlace: Place = {
  id: "drafts",
  title: { zh: "草稿", en: "Drafts" },
  icon: "edit",
  roles: ["agent", "shift-lead"],
  section: "work",
  count: "drafts",
  view: DraftsView,
};

export const outboxPlace: Place = {
  id: "outbox",
  title: { zh: "未发", en: "Unsent" },
  icon: "send",
  roles: "everyone",
  section: "foot",
  view: OutboxView,
};
