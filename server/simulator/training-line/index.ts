// Door of the training line: a stand-in for the exchange, spoken to only over its public protocols.
export { serveTrainingLine, type TrainingLine } from "./serve.ts";
