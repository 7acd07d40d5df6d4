// A practice caller of the training line with the written dialogue, and the builder with which they are written down.
import type { DeclineGround, NoMatterReason } from "../../../shared/domain/reference/index.ts";

export interface TrainingTurn {
  readonly who: "caller" | "agent-cue" | "sound";
  readonly text: string;
  /** After the line before it, or after the answer, ms. */
  readonly afterMs: number;
}

/** What a good record of this call comes to. */
export interface TrainingExpectation {
  readonly outcome: "order" | "answer" | "decline" | "emergency" | "no-matter" | "follow-up" | "several";
  readonly categoryId?: string;
  readonly placeId?: string;
  /** Article 18, for "decline". */
  readonly ground?: DeclineGround;
  /** For "no-matter". */
  readonly reason?: NoMatterReason;
  /** For "answer": the knowledge that answers it. */
  readonly articleId?: string;
  /** What a good record must contain. */
  readonly facts: string[];
}

export interface TrainingCall {
  readonly id: string;
  readonly title: string;
  readonly lineId: string;
  /** Digits only; null when withheld. */
  readonly callerNumber: string | null;
  readonly callerVoice: "female" | "male" | "elder" | "young";
  readonly dialectNote: string | null;
  readonly kind: string;
  /** The hour at which the story plays, "HH:MM"; null = any. */
  readonly startHour: string | null;
  readonly turns: TrainingTurn[];
  readonly expects: TrainingExpectation;
  /** Number of a caller whose earlier sample order this call is about. */
  readonly followsNumber?: string;
}

type CallText = Omit<TrainingCall, "turns" | "dialectNote" | "startHour" | "lineId"> & {
  readonly dialectNote?: string;
  readonly startHour?: string;
  readonly line?: string;
  /** One turn a line: 客 the caller, 席 what the agent is expected to say, 响 a sound. */
  readonly script: string;
};

const speakers: Record<string, TrainingTurn["who"]> = { 客: "caller", 席: "agent-cue", 响: "sound" };
const breathMs = 600;
const perCharacterMs = { caller: 190, "agent-cue": 210, sound: 120 } as const;

/** Reads the script; each turn waits until the one before it can have been spoken. */
export function trainingCall({ script, line, dialectNote, startHour, ...rest }: CallText): TrainingCall {
  const spoken = script
    .split("\n")
    .map((text) => text.trim())
    .filter((text) => text !== "")
    .map(readTurn);
  const turns = spoken.map((turn, index) => ({ ...turn, afterMs: pauseAfter(spoken[index - 1]) }));
  return {
    ...rest,
    lineId: `line-${line ?? "12345"}`,
    dialectNote: dialectNote ?? null,
    startHour: startHour ?? null,
    turns,
  };
}

function readTurn(text: string): Pick<TrainingTurn, "who" | "text"> {
  const who = speakers[text.charAt(0)];
  if (who === undefined || text.charAt(1) !== " ") throw new Error(`nobody says this line: ${text}`);
  return { who, text: text.slice(2) };
}

function pauseAfter(before: Pick<TrainingTurn, "who" | "text"> | undefined): number {
  return before === undefined ? breathMs : breathMs + before.text.length * perCharacterMs[before.who];
}
