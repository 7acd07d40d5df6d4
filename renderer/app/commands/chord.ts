// Chords: how a key is written in the registry, how a key event matches it, and how it is shown and announced.

/** What the resolver needs of a key event. */
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  readonly meta: boolean;
}

export interface Chord {
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
  /** Single characters in lower case; names as in KeyboardEvent.key otherwise. */
  readonly key: string;
}

/** "Ctrl K" → its parts. */
export function parseChord(text: string): Chord {
  const parts = text.split(" ");
  const key = parts.pop() ?? "";
  const known = parts.every((part) => part === "Ctrl" || part === "Alt" || part === "Shift");
  if (key === "" || !known) throw new Error(`not a chord: ${text}`);
  return {
    ctrl: parts.includes("Ctrl"),
    alt: parts.includes("Alt"),
    shift: parts.includes("Shift"),
    key: key.length === 1 ? key.toLowerCase() : key,
  };
}

/** Letters and signs are matched by key, digits and F keys by code (under an input method the key is "Process"). */
export function matches(chord: Chord, stroke: Stroke): boolean {
  if (stroke.meta || chord.ctrl !== stroke.ctrl || chord.alt !== stroke.alt) return false;
  if (/^F\d+$/.test(chord.key)) return chord.shift === stroke.shift && stroke.code === chord.key;
  if (/^\d$/.test(chord.key)) return chord.shift === stroke.shift && stroke.code === `Digit${chord.key}`;
  if (chord.key.length > 1) {
    const byKey = stroke.key === chord.key || (stroke.key === "Process" && stroke.code === chord.key);
    return chord.shift === stroke.shift && byKey && !stroke.code.startsWith("Numpad");
  }
  if (/^[a-z]$/.test(chord.key))
    return chord.shift === stroke.shift && stroke.key.toLowerCase() === chord.key;
  // Signs may need Shift on some layouts; the sign itself counts.
  return stroke.key === chord.key && !stroke.code.startsWith("Numpad");
}

/** A chord without Ctrl or Alt that would type something or move the caret. */
export function isPlain(chord: Chord): boolean {
  return !chord.ctrl && !chord.alt && !/^F\d+$/.test(chord.key) && chord.key !== "Escape";
}

/** First and second chord of "G then 1"; the second is null for a single chord. */
export function parseKeys(keys: string): { first: Chord; second: Chord | null } {
  const [first, second] = keys.split(" then ");
  return { first: parseChord(first ?? ""), second: second === undefined ? null : parseChord(second) };
}

/** The chord that a key event is, as the registry writes it; null for a modifier alone. */
export function chordOf(stroke: Stroke): string | null {
  if (["Control", "Alt", "Shift", "Meta"].includes(stroke.key) || stroke.meta) return null;
  const digit = /^Digit(\d)$/.exec(stroke.code)?.[1];
  const key = /^F\d+$/.test(stroke.code)
    ? stroke.code
    : (digit ?? (stroke.key.length === 1 ? stroke.key.toUpperCase() : stroke.key));
  const sign = key.length === 1 && !/[A-Z0-9]/.test(key);
  return [stroke.ctrl ? "Ctrl" : "", stroke.alt ? "Alt" : "", stroke.shift && !sign ? "Shift" : "", key]
    .filter(Boolean)
    .join(" ");
}

const shownNames: Readonly<Record<string, string>> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  Escape: "Esc",
  PageUp: "PgUp",
  PageDown: "PgDn",
};

/** As a key cap shows it. */
export function shownKeys(keys: string): string {
  return keys
    .split(" ")
    .map((part) => (part === "then" ? "" : (shownNames[part] ?? part)))
    .filter((part) => part !== "")
    .join(" ");
}

/** As aria-keyshortcuts wants it; a sequence has no form there. */
export function ariaKeys(keys: string): string | undefined {
  if (keys.includes(" then ")) return undefined;
  return keys.replace("Ctrl ", "Control+").replace("Alt ", "Alt+").replace("Shift ", "Shift+");
}
