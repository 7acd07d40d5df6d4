// The agent's place: answer, record, decide.
import type { Place } from "../../app/place.ts";
import { IntakeView } from "./intake-view.tsx";

export const intakePlace: Place = {
  id: "intake",
  title: { zh: "接话", en: "Calls" },
  icon: "phone",
  roles: ["agent", "leader"],
  section: "work",
  view: IntakeView,
};
