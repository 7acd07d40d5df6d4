// The door of the sample city: an invented city's reference documents, staff, past orders and practice callers.
import type { Calendar, Directory, Knowledge, Rules } from "../../shared/domain/reference/index.ts";
import { calendar } from "./calendar.ts";
import { directory } from "./directory/index.ts";
import { knowledge } from "./knowledge/index.ts";
import { rules } from "./rules.ts";

export { hubActor, type PastOrder, pastOrders, type StoryStep } from "./past-orders/index.ts";
export { type SampleStaff, sampleStaff } from "./staff.ts";
export { trainingCallIds, trainingCalls } from "./training/index.ts";

export interface SampleCity {
  readonly rules: Rules;
  readonly calendar: Calendar;
  readonly directory: Directory;
  readonly knowledge: Knowledge;
}

/** The reference documents that a fresh install publishes as its first versions. */
export function sampleCity(): SampleCity {
  return { rules, calendar, directory, knowledge };
}
