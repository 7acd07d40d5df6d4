// Door of the training line: a stand-in for the exchange, spoken to only over its public protocols.
export { serveTrainingLine, type TrainingLine, type TrainingLineOptions } from "./serve.ts";
export type { PracticeScript } from "./state.ts";
