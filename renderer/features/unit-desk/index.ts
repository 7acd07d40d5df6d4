// The unit's place: the whole desk of a handler, served by the hub in any browser.
import type { Place } from "../../app/place.ts";
import { UnitDeskView } from "./unit-desk-view.tsx";

export const unitDeskPlace: Place = {
  id: "unit-desk",
  title: { zh: "工单", en: "Orders" },
  icon: "inbox",
  roles: ["unit-handler", "unit-lead"],
  section: "work",
  count: "to-sign",
  view: UnitDeskView,
};
