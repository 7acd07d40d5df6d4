// `npm run check`: everything a machine can say about the code without running it.
import { join } from "node:path";
import { Argument } from "commander";
import { type Step, steps } from "./check/steps.ts";
import { commandLine } from "./command-line.ts";

const root = join(import.meta.dirname, "..");

/** Runs the checks named in `argv`, or all; answers with 1 if any found something. */
export async function main(argv: readonly string[]): Promise<number> {
  const program = commandLine(
    "check",
    "Checks the code without running it; all checks run, whatever the earlier ones say.",
  )
    .addArgument(new Argument("[checks...]", "only these").choices(steps.map(({ name }) => name)))
    .option("--fix", "write what lint and format can put right by themselves")
    .addHelpText(
      "after",
      `\nChecks:\n${steps.map(({ name, summary }) => `  ${name.padEnd(12)} ${summary}`).join("\n")}`,
    )
    .parse(argv, { from: "user" });
  const { fix } = program.opts<{ fix?: boolean }>();
  const chosen = steps.filter(({ name }) => program.args.length === 0 || program.args.includes(name));

  const failed: string[] = [];
  for (const step of chosen) {
    if (!(await runStep(step, fix === true))) failed.push(step.name);
  }
  console.log(summaryLine(chosen.length, failed));
  return failed.length === 0 ? 0 : 1;
}

/** The last line of `npm run check`. */
export function summaryLine(count: number, failed: readonly string[]): string {
  if (failed.length === 0) return `All ${count} checks found nothing wrong.`;
  return `${failed.length} of ${count} checks found something: ${failed.join(", ")}.`;
}

async function runStep({ name, run }: Step, fix: boolean): Promise<boolean> {
  process.stdout.write(`${name} … `);
  const begun = performance.now();
  const wrong = await run({ root, fix }).catch((error: unknown) => String(error));
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(wrong === "" ? `ok, ${seconds} s` : `not in order, ${seconds} s\n${wrong}\n`);
  return wrong === "";
}
