// `npm test`: chooses the kinds of tests, lets vitest run them, and ends with the counts.
import { existsSync, globSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startVitest } from "vitest/node";
import { commandLine } from "./command-line.ts";
import { outcomeReporter } from "./test/reporter.ts";
import { closingLines, exitCode, type Outcome, tally } from "./test/tally.ts";

const KINDS = ["unit", "integration", "e2e", "fault"] as const;
const NEWCOMER_KINDS: readonly Kind[] = ["unit", "integration"];
const KINDS_WITH_A_BROWSER: readonly Kind[] = ["e2e", "fault"];

type Kind = (typeof KINDS)[number];

const root = join(import.meta.dirname, "..");

/** Runs `npm test` with the given words; answers with 0 only if something ran and nothing failed. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = commandLine(
    "test",
    "Runs the unit and integration tests (at most 10 minutes). Ends with `N passed, N failed, N skipped`.",
  )
    .argument("[names...]", "only test files whose path contains one of these, of every kind")
    .option("--full", "everything: also the end-to-end and fault tests")
    .option("--name <pattern>", "only tests whose name matches this regular expression")
    .parse(argv, { from: "user" });
  // A shell that says "production" would give the tests a React without the parts they need.
  process.env["NODE_ENV"] = "test";
  const { full, name } = program.opts<{ full?: boolean; name?: string }>();
  const names = program.args;

  const kinds = kindsToRun(names, full === true);
  const needsPages = kinds.some((kind) => KINDS_WITH_A_BROWSER.includes(kind));
  const result = tally([
    ...(needsPages ? await bundleRenderer() : []),
    ...(await runVitest(kinds, names, name)),
  ]);
  if (result.passed + result.failed + result.skipped.length === 0) {
    console.error(`No test matches ${[...names, name ?? ""].join(" ").trim() || "anything"}.`);
  }
  for (const line of closingLines(result)) console.log(line);
  return exitCode(result);
}

/** Without names, what was asked for; with names, every kind that has a file of that name. */
function kindsToRun(names: readonly string[], full: boolean): readonly Kind[] {
  if (names.length === 0) return full ? KINDS : NEWCOMER_KINDS;
  return KINDS.filter((kind) =>
    globSync(`test/${kind}/**/*.test.{ts,tsx}`, { cwd: root }).some((file) =>
      names.some((name) => file.includes(name)),
    ),
  );
}

async function runVitest(
  kinds: readonly Kind[],
  names: readonly string[],
  testNamePattern: string | undefined,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  if (kinds.length === 0) return outcomes;
  const vitest = await startVitest([...names], {
    root,
    watch: false,
    project: [...kinds],
    reporters: ["default", outcomeReporter(root, outcomes)],
    passWithNoTests: true,
    ...(testNamePattern === undefined ? {} : { testNamePattern }),
  });
  await vitest.close();
  if (testNamePattern === undefined) return outcomes;
  // Vitest calls the tests outside the pattern skipped; nobody asked for them, so they are not counted.
  const pattern = new RegExp(testNamePattern);
  return outcomes.filter(({ name, state }) => state !== "skipped" || pattern.test(name));
}

/** Builds the pages the browser tests open; a failure is an outcome, so that the other tests still run. */
async function bundleRenderer(): Promise<readonly Outcome[]> {
  const file = join(root, "build", "renderer-bundle.ts");
  if (!existsSync(file)) return [];
  try {
    const { ensureRendererBundle }: { ensureRendererBundle: () => Promise<unknown> } = await import(
      pathToFileURL(file).href
    );
    await ensureRendererBundle();
    return [];
  } catch (error) {
    console.error(`The renderer cannot be built: ${error instanceof Error ? error.message : error}`);
    return [{ name: "the renderer's bundle", state: "failed" }];
  }
}
