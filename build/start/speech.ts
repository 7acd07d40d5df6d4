// What the launcher says, in the language of the terminal.
import type { Language, Sentence } from "../../shared/domain/index.ts";

/** Says one line. */
export type Say = (sentence: Sentence) => void;

/** Chinese where the terminal's locale is Chinese, else English. */
export function terminalLanguage(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find(Boolean) ?? "";
  return locale.toLowerCase().startsWith("zh") ? "zh" : "en";
}

export function sayer(language: Language, write: (line: string) => void): Say {
  return (sentence) => write(sentence[language]);
}

/** Why `npm start` cannot go on; its sentence says what to do. */
export class StartProblem extends Error {
  readonly code: string;
  readonly sentence: Sentence;

  constructor(code: string, sentence: Sentence) {
    super(sentence.en);
    this.code = code;
    this.sentence = sentence;
  }
}
