// `npm run soak -- --minutes N`: fault schedules by fresh seeds on real processes, until the time is over.
import { randomInt } from "node:crypto";
import { InvalidArgumentError } from "commander";
import { commandLine } from "../../build/command-line.ts";
import type { ScheduleResult } from "./run-schedule.ts";
import { scheduleOf } from "./schedule.ts";

interface SoakOptions {
  readonly minutes: number;
  readonly seed?: number;
}

const seedsBelow = 1_000_000_000;
const minuteMs = 60_000;

const program = commandLine(
  "soak",
  "Runs fault schedules by fresh seeds on real processes: a console host killed while somebody types and acts, a hub killed and started again. After each: is every act that was confirmed there, exactly once, on hub and console?",
)
  .requiredOption(
    "--minutes <number>",
    "how long; a schedule that has begun is finished, and there is always one",
    minutes,
  )
  .option(
    "--seed <number>",
    "begin with this schedule, then the next numbers; a failure is replayed by its own",
    seed,
  )
  .allowExcessArguments(false);

const options = program.parse(process.argv.slice(2), { from: "user" }).opts<SoakOptions>();
process.exitCode = await soak(options);

async function soak({ minutes: length, seed: given }: SoakOptions): Promise<number> {
  const end = Date.now() + length * minuteMs;
  const results: ScheduleResult[] = [];
  // Hub and console are loaded once the options stand: --help and a refusal need not wait for them.
  const { runSchedule } = await import("./run-schedule.ts");
  const { openSoakedHub } = await import("./soaked-hub.ts");
  const hub = await openSoakedHub();
  try {
    let next = given ?? randomInt(seedsBelow);
    do {
      console.log(`seed ${next}`);
      const result = await attempted(next);
      results.push(result);
      const { keys, actsConfirmed, consoleKills, hubKills, faults } = result;
      console.log(
        `  ${consoleKills} kills of the console, ${hubKills} of the hub; ${keys} keys, ${actsConfirmed} acts confirmed: ${faults.length === 0 ? "all there, once" : "FAILED"}`,
      );
      for (const fault of faults) console.log(`  ${fault}`);
      if (faults.length > 0) console.log(`  again: npm run soak -- --minutes 0 --seed ${next}`);
      next += 1;
    } while (Date.now() < end);
  } finally {
    await hub.close();
  }
  return ended(results);

  async function attempted(number: number): Promise<ScheduleResult> {
    try {
      return await runSchedule(hub, scheduleOf(number));
    } catch (error) {
      const fault = error instanceof Error ? error.message : String(error);
      return { seed: number, keys: 0, actsConfirmed: 0, consoleKills: 0, hubKills: 0, faults: [fault] };
    }
  }
}

function ended(results: readonly ScheduleResult[]): number {
  const sum = (of: (result: ScheduleResult) => number) =>
    results.reduce((all, result) => all + of(result), 0);
  const failed = results.filter(({ faults }) => faults.length > 0);
  console.log(
    `${results.length} schedules, ${sum(({ consoleKills }) => consoleKills)} kills of the console, ${sum(({ hubKills }) => hubKills)} of the hub, ${sum(({ actsConfirmed }) => actsConfirmed)} acts confirmed, ${sum(({ keys }) => keys)} keys`,
  );
  console.log(
    failed.length === 0
      ? "nothing lost, nothing twice"
      : `${failed.length} failed: seeds ${failed.map((one) => one.seed).join(", ")}`,
  );
  return failed.length === 0 ? 0 : 1;
}

function minutes(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !(value >= 0)) throw new InvalidArgumentError("A number of minutes, 0 or more.");
  return value;
}

function seed(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError("A whole number, 0 or more.");
  return Number(text);
}
