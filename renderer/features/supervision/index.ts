// The supervisor's place in the rail.
import type { Place } from "../../app/place.ts";
import { SupervisionView } from "./supervision-view.tsx";

export const supervisionPlace: Place = {
  id: "supervision",
  title: { zh: "督办", en: "Oversee" },
  icon: "flag",
  roles: ["supervisor", "shift-lead"],
  section: "work",
  count: "overdue",
  view: SupervisionView,
};
