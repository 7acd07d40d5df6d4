// All callers of the training line. The first is for newcomers; the calls that matter most follow it.
import { declinedCalls } from "./declined-calls.ts";
import { everydayCalls } from "./everyday-calls.ts";
import { mainCalls } from "./main-calls.ts";
import { mergedLineCalls } from "./merged-line-calls.ts";
import { noMatterCalls } from "./no-matter-calls.ts";
import type { TrainingCall } from "./training-call.ts";

export { trainingCallIds } from "./main-calls.ts";

export const trainingCalls: TrainingCall[] = [
  mainCalls,
  everydayCalls,
  mergedLineCalls,
  noMatterCalls,
  declinedCalls,
].flat();
