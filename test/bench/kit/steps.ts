// The machine's steps of a call, each with its samples.
import type { Seen } from "./measured-page.ts";
import { percentile } from "./statistics.ts";

/** Samples in ms by the step's name, in the order of the road. */
export type Steps = Map<string, number[]>;

export function note(steps: Steps | null, step: string, ms: number): void {
  if (steps === null || !Number.isFinite(ms)) return;
  const samples = steps.get(step) ?? [];
  samples.push(ms);
  steps.set(step, samples);
}

export function stepFigures(steps: Steps): Record<string, { p50: number; p95: number; n: number }> {
  return Object.fromEntries(
    [...steps].map(([step, samples]) => [
      step,
      { p50: percentile(samples, 0.5), p95: percentile(samples, 0.95), n: samples.length },
    ]),
  );
}

/** From Ctrl Enter to the row at the unit, hop by hop; answers with ms of the whole. */
export function acrossHops(
  seen: { desk: Seen; unit: Seen },
  signed: { pressed: number; told: number },
  title: string,
  steps: Steps | null,
): number {
  const key = seen.desk.keys.find((one) => one.key === "Enter")?.at ?? Number.NaN;
  const sent = seen.desk.frames.find(({ way, text }) => way === "up" && text.includes('"act":"submit"'));
  const id = /"id":(\d+)/.exec(sent?.text ?? "")?.[1];
  const answered = seen.desk.frames.find(
    ({ way, text }) => way === "down" && text.includes('"kind":"answer"') && text.includes(`"id":${id},`),
  );
  const told = seen.unit.frames.find(({ way, text }) => way === "down" && text.includes(title));
  const nowhere = Number.NaN;
  note(steps, "Ctrl Enter → act sent by the desk's page", (sent?.at ?? nowhere) - key);
  note(steps, "act sent → saved on this machine's disk", (answered?.at ?? nowhere) - (sent?.at ?? nowhere));
  note(steps, "Ctrl Enter → saved here", (answered?.at ?? nowhere) - key);
  note(steps, "saved here → row at the unit's browser", (told?.at ?? nowhere) - (answered?.at ?? nowhere));
  note(steps, "row at the unit's browser → painted", seen.unit.painted - (told?.at ?? nowhere));
  note(steps, "Ctrl Enter → row painted at the unit", seen.unit.painted - key);
  note(steps, "sign at the unit → told to the agent's console", signed.told - signed.pressed);
  return seen.unit.painted - key;
}
