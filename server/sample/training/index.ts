// All callers of the training line. The first is for newcomers; the calls that matter most follow it.
import { declinedCalls } from "./declined-calls.ts";
import { everydayCalls } from "./everyday-calls.ts";
import { mainCalls } from "./main-calls.ts";
import { noMatterCalls } from "./no-matter-calls.ts";
import type { TrainingCall } from "./training-call.ts";

export { trainingCallIds } from "./main-calls.ts";
export type { TrainingCall, TrainingExpectation, TrainingTurn } from "./training-call.ts";

export const trainingCalls: TrainingCall[] = [mainCalls, everydayCalls, noMatterCalls, declinedCalls].flat();
