// House rules that the linter has no rule for. Each says what to do instead, and brings a good and a bad example
// that test/unit/house-style.test.ts holds it to.

export type SourceFile = { readonly path: string; readonly text: string };

export type StyleRule = {
  readonly name: string;
  /** What to do instead. */
  readonly advice: string;
  readonly good: SourceFile;
  readonly bad: SourceFile;
  /** Whether the file breaks the rule, and in which line (1 for the file as a whole). */
  readonly brokenAt: (file: SourceFile) => number | undefined;
};

const LINES_MAX = 400;

export const styleRules: readonly StyleRule[] = [
  {
    name: "first-comment",
    advice: "Begin the file with a comment that says what it is for.",
    good: { path: "shared/a.ts", text: "// Reckons days.\nexport const day = 1;\n" },
    bad: { path: "shared/a.ts", text: "export const day = 1;\n" },
    brokenAt: ({ text }) => (/^(#!.*\n)?(\/\/|\/\*)/.test(text) ? undefined : 1),
  },
  {
    name: "file-length",
    advice: `Split a file of more than ${LINES_MAX} lines by its ideas; tables of data stand under server/sample/.`,
    good: { path: "server/sample/places.ts", text: linesOf(LINES_MAX + 1) },
    bad: { path: "server/places.ts", text: linesOf(LINES_MAX + 1) },
    brokenAt: ({ path, text }) =>
      !path.startsWith("server/sample/") && text.trimEnd().split("\n").length > LINES_MAX ? 1 : undefined,
  },
  {
    name: "no-promises-in-comments",
    advice: "Do it, or file an issue; a note in the code is found by nobody.",
    good: { path: "shared/a.ts", text: "// The list of things to do.\n" },
    bad: { path: "shared/a.ts", text: `// ${"TO"}${"DO"}: reckon days\n` },
    brokenAt: ({ text }) => lineOf(text, /\b(?:TO[D]O|FIX[M]E|XX[X]|HAC[K])\b/),
  },
  {
    name: "no-machine-paths",
    advice: "Take the path as a parameter, or reckon it from import.meta.dirname.",
    good: { path: "shared/a.ts", text: '// A path.\nconst path = "/var/lib/lianxin";\n' },
    bad: { path: "shared/a.ts", text: `// A path.\nconst path = "/${"home"}/wang/lianxin";\n` },
    brokenAt: ({ text }) => lineOf(text, /(?<![\w.$*})-])\/(?:home|root|Users|work)\/[\w.]/),
  },
  {
    name: "no-silenced-compiler",
    advice: "Give the value its type, or parse it with a schema.",
    good: { path: "shared/a.ts", text: "// A type.\nconst day: unknown = 1;\n" },
    bad: { path: "shared/a.ts", text: `// A type.\n// @ts-${"ignore"}\nconst day: string = 1;\n` },
    brokenAt: ({ text }) => lineOf(text, /@ts-(?:ignore|nocheck)\b/),
  },
];

/** Every broken rule of a file, one line each, with what to do instead. */
export function styleFaults(file: SourceFile): readonly string[] {
  return styleRules.flatMap(({ name, advice, brokenAt }) => {
    const line = brokenAt(file);
    return line === undefined ? [] : [`${file.path}:${line} ${name}: ${advice}`];
  });
}

function lineOf(text: string, pattern: RegExp): number | undefined {
  const index = text.search(pattern);
  return index === -1 ? undefined : text.slice(0, index).split("\n").length;
}

function linesOf(count: number): string {
  return "// line\n".repeat(count);
}
