// The shift lead's place in the rail.
import type { Place } from "../../app/place.ts";
import { LeadBoardView } from "./lead-board-view.tsx";

export const leadBoardPlace: Place = {
  id: "lead-board",
  title: { zh: "班务", en: "Shift" },
  icon: "home",
  roles: ["shift-lead"],
  section: "work",
  view: LeadBoardView,
};
