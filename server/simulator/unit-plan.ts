// What a unit does with an order, planned when it comes: sign, perhaps ask a return or an extension, report, reply. Pure, by seed.
// Waits are times of the city; the desk shortens them by the simulator's speed.
import type { Chance } from "./chance.ts";

export type Solved = "solved" | "partly" | "unsolved";

export type UnitStep =
  | { readonly do: "sign"; readonly afterMs: number }
  | { readonly do: "ask-return"; readonly afterMs: number }
  | { readonly do: "ask-extension"; readonly afterMs: number }
  | { readonly do: "progress"; readonly afterMs: number }
  | { readonly do: "reply"; readonly afterMs: number; readonly solved: Solved; readonly contacted: boolean };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** How often in a hundred: invented, in the order of what cities tell of their hotlines. */
const shares = { return: 0.05, extension: 0.06, progress: 0.5, contacted: 0.9, solved: 0.8, partly: 0.12 };

/** Signed within an hour, replied within two days of the city. */
export function planFor(chance: Chance): readonly UnitStep[] {
  const sign: UnitStep = { do: "sign", afterMs: chance.between(3 * minuteMs, hourMs) };
  const asksReturn = chance.happens(shares.return);
  const asksExtension = chance.happens(shares.extension);
  const reports = chance.happens(shares.progress);
  const steps: UnitStep[] = [sign];
  if (asksReturn) steps.push({ do: "ask-return", afterMs: chance.between(5 * minuteMs, hourMs) });
  if (asksExtension) steps.push({ do: "ask-extension", afterMs: chance.between(hourMs, 6 * hourMs) });
  if (reports) steps.push({ do: "progress", afterMs: chance.between(hourMs, 8 * hourMs) });
  return [...steps, replyFor(chance)];
}

/** After a rejected reply or a callback that found it unsolved. */
export function planForRework(chance: Chance): readonly UnitStep[] {
  return [{ ...replyFor(chance), solved: "solved" }];
}

function replyFor(chance: Chance): Extract<UnitStep, { do: "reply" }> {
  const share = chance.next();
  return {
    do: "reply",
    afterMs: chance.between(2 * hourMs, 40 * hourMs),
    contacted: chance.happens(shares.contacted),
    solved: share < shares.solved ? "solved" : share < shares.solved + shares.partly ? "partly" : "unsolved",
  };
}
