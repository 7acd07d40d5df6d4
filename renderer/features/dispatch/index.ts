// The dispatcher's place in the rail.
import type { Place } from "../../app/place.ts";
import { DispatchView } from "./dispatch-view.tsx";

export const dispatchPlace: Place = {
  id: "dispatch",
  title: { zh: "派单", en: "Dispatch" },
  icon: "inbox",
  roles: ["dispatcher", "shift-lead"],
  section: "work",
  count: "to-dispatch",
  view: DispatchView,
};
