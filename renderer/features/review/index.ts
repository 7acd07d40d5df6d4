// The reviewer's place in the rail.
import type { Place } from "../../app/place.ts";
import { ReviewView } from "./review-view.tsx";

export const reviewPlace: Place = {
  id: "review",
  title: { zh: "审核", en: "Review" },
  icon: "check",
  roles: ["reviewer", "shift-lead"],
  section: "work",
  count: "to-review",
  view: ReviewView,
};
