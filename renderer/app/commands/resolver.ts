// From a key event to what happens: pure, and it says why. The listener only carries its answer out.
import type { Sentence } from "../../../shared/domain/index.ts";
import { type Chord, isPlain, matches, parseKeys, type Stroke } from "./chord.ts";
import type { Command } from "./definition.ts";

/** A command that some part of the screen offers now. */
export interface ActiveCommand {
  readonly handle: number;
  readonly command: Command;
  /** The list or menu it belongs to; null = the screen as a whole. */
  readonly areaId: string | null;
  /** Null = it can act; otherwise why it cannot. */
  readonly refusal: Sentence | null;
}

export interface KeySituation {
  readonly stroke: Stroke;
  /** isComposing, keyCode 229 or key "Process". */
  readonly composing: boolean;
  /** The focus stands where letters are typed. */
  readonly editable: boolean;
  /** Key areas around the focus, innermost first. */
  readonly areas: readonly string[];
  /** F9 is counting its three seconds. */
  readonly counting: boolean;
  /** First stroke of a sequence, when one is waited for. */
  readonly pending: Chord | null;
  /** Single letters have been switched off (WCAG 2.1.4). */
  readonly lettersOff: boolean;
  readonly active: readonly ActiveCommand[];
}

export type Resolution =
  | { readonly kind: "run"; readonly active: ActiveCommand; readonly why: string }
  | { readonly kind: "refuse"; readonly active: ActiveCommand; readonly why: string }
  | { readonly kind: "wait"; readonly first: Chord; readonly why: string }
  | { readonly kind: "leave"; readonly why: string };

/** Later situations win over earlier ones where a key has several meanings. */
const rank = (command: Command): number =>
  command.when === "emergency" ? 2 : command.when === "always" ? 0 : 1;

export function resolve(situation: KeySituation): Resolution {
  const { stroke, composing, pending } = situation;
  if (stroke.meta) return { kind: "leave", why: "the Windows or Command key belongs to the system" };

  const candidates: { active: ActiveCommand; depth: number }[] = [];
  let leftBecause = "no command here has this key";
  for (const active of situation.active) {
    const fits = active.command.keys.some((keys) => {
      const { first, second } = parseKeys(keys);
      if (pending !== null) return second !== null && sameChord(first, pending) && matches(second, stroke);
      return matches(first, stroke);
    });
    if (!fits) continue;
    const depth = active.areaId === null ? situation.areas.length : situation.areas.indexOf(active.areaId);
    const barred = whyNot(situation, active, depth);
    if (barred === null) candidates.push({ active, depth });
    else leftBecause = `${active.command.id}: ${barred}`;
  }
  if (candidates.length === 0) return { kind: "leave", why: leftBecause };

  candidates.sort(
    (a, b) =>
      a.depth - b.depth ||
      Number(a.active.refusal !== null) - Number(b.active.refusal !== null) ||
      rank(b.active.command) - rank(a.active.command) ||
      b.active.handle - a.active.handle,
  );
  const best = candidates[0]?.active;
  if (best === undefined) return { kind: "leave", why: leftBecause };
  if (pending === null) {
    const sequence = startsSequence(best.command, stroke);
    if (sequence !== null)
      return { kind: "wait", first: sequence, why: `${best.command.id} waits for its second key` };
  }
  const said = composing ? `${best.command.id}, also while composing` : best.command.id;
  return best.refusal === null
    ? { kind: "run", active: best, why: said }
    : { kind: "refuse", active: best, why: said };
}

function whyNot(situation: KeySituation, { command, areaId }: ActiveCommand, depth: number): string | null {
  if (situation.composing) {
    const may =
      command.duringComposition === "always" ||
      (command.duringComposition === "while-counting" && situation.counting);
    if (!may) return "an input method is composing";
  }
  const plain = command.keys.some((keys) => {
    const { first } = parseKeys(keys);
    return isPlain(first) && (matches(first, situation.stroke) || situation.pending !== null);
  });
  if (!plain) return null;
  if (areaId === null || depth === -1) return "single keys act only where their list has the focus";
  if (situation.editable) return "letters are being typed";
  if (situation.lettersOff && /^[a-z/]$/i.test(situation.stroke.key))
    return "single letters are switched off";
  return null;
}

function startsSequence(command: Command, stroke: Stroke): Chord | null {
  let first: Chord | null = null;
  for (const keys of command.keys) {
    const parsed = parseKeys(keys);
    if (!matches(parsed.first, stroke)) continue;
    if (parsed.second === null) return null;
    first = parsed.first;
  }
  return first;
}

function sameChord(a: Chord, b: Chord): boolean {
  return a.key === b.key && a.ctrl === b.ctrl && a.alt === b.alt && a.shift === b.shift;
}
