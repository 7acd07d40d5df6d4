// Keys that belong to the browser, the system, input methods, chat tools or screen readers: never bound, with the reason.
import type { Sentence } from "../../../shared/domain/index.ts";
import { type Chord, parseKeys } from "./chord.ts";

const browser: Sentence = { zh: "浏览器占用", en: "belongs to the browser" };
const system: Sentence = { zh: "操作系统占用", en: "belongs to the operating system" };
const inputMethod: Sentence = { zh: "输入法占用", en: "belongs to input methods" };
const tools: Sentence = { zh: "聊天和显卡工具全局占用", en: "taken system-wide by chat and graphics tools" };
const reader: Sentence = { zh: "读屏软件占用", en: "belongs to screen readers" };

interface Reserved {
  readonly why: Sentence;
  readonly hits: (chord: Chord) => boolean;
}

const onlyCtrl = (chord: Chord) => chord.ctrl && !chord.alt && !chord.shift;
const onlyAlt = (chord: Chord) => chord.alt && !chord.ctrl && !chord.shift;
const isF = (chord: Chord, ...numbers: number[]) => numbers.some((number) => chord.key === `F${number}`);

const reserved: readonly Reserved[] = [
  {
    why: browser,
    hits: (chord) => onlyCtrl(chord) && ["t", "n", "w", "Tab", ..."123456789"].includes(chord.key),
  },
  { why: browser, hits: (chord) => !chord.alt && isF(chord, 5, 11, 12) },
  {
    why: browser,
    hits: (chord) => onlyAlt(chord) && ["d", "e", "f", "ArrowLeft", "ArrowRight"].includes(chord.key),
  },
  { why: system, hits: (chord) => chord.alt && ["Tab", "Space", " "].includes(chord.key) },
  { why: system, hits: (chord) => isF(chord, 10) },
  { why: system, hits: (chord) => chord.alt && isF(chord, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10) },
  { why: reader, hits: (chord) => chord.ctrl && chord.alt && chord.key.startsWith("Arrow") },
  { why: system, hits: (chord) => chord.ctrl && chord.alt },
  { why: inputMethod, hits: (chord) => ["Shift", "Space", " ", "Process"].includes(chord.key) },
  { why: inputMethod, hits: (chord) => onlyCtrl(chord) && [".", ";"].includes(chord.key) },
  { why: inputMethod, hits: (chord) => chord.ctrl && chord.shift },
  { why: inputMethod, hits: (chord) => chord.alt && chord.shift },
  { why: tools, hits: (chord) => onlyAlt(chord) && ["a", "r", "z"].includes(chord.key) },
  { why: reader, hits: (chord) => ["Insert", "CapsLock", "NumLock"].includes(chord.key) },
];

/** Why these keys may not be bound; null if they may. */
export function reservedBecause(keys: string): Sentence | null {
  const { first, second } = parseKeys(keys);
  for (const chord of second === null ? [first] : [first, second])
    for (const { hits, why } of reserved) if (hits(chord)) return why;
  return null;
}
