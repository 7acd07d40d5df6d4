// The callback agent's place in the rail.
import type { Place } from "../../app/place.ts";
import { CallbackView } from "./callback-view.tsx";

export const callbackPlace: Place = {
  id: "callback",
  title: { zh: "回访", en: "Callback" },
  icon: "bell",
  roles: ["callback-agent", "shift-lead"],
  section: "work",
  count: "to-call-back",
  view: CallbackView,
};
