// How a test says, in its own name, why it is skipped and what would enable it; and how that is read back.

export type SkipReason = {
  /** What is missing, e.g. "Electron's binary is not installed". */
  readonly why: string;
  /** The command that would enable the test. */
  readonly enable: string;
};

const PATTERN = / \[skipped: (?<why>[^\]]*); to enable: (?<enable>[^\]]*)\]/;

/** The name with its reason, as it appears in every list. */
export function nameWithReason(name: string, { why, enable }: SkipReason): string {
  return `${name} [skipped: ${why}; to enable: ${enable}]`;
}

/** Takes the reason out of a test's full name (its own or an enclosing suite's). */
export function splitReason(fullName: string): { readonly name: string; readonly reason?: SkipReason } {
  const { why, enable } = PATTERN.exec(fullName)?.groups ?? {};
  if (why === undefined || enable === undefined) return { name: fullName };
  return { name: fullName.replace(PATTERN, ""), reason: { why, enable } };
}
