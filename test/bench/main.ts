// npm run bench -- NAME [--json]: runs one benchmark. Times of one machine say little about another, so each bench measures a
// control in the same run and is judged by the ratio.
import { Command } from "commander";
import type { BenchResult } from "./kit/statistics.ts";

interface Bench {
  about: string;
  load(): Promise<{ run(progress: (line: string) => void): Promise<BenchResult> }>;
}

const benches: Readonly<Record<string, Bench>> = {
  road: {
    about: "Ctrl Enter on the desk → row painted at the unit, against the same key by bare Socket.IO",
    load: () => import("./benches/road.ts"),
  },
};

const program = new Command("bench")
  .description("One benchmark, with its control in the same run.")
  .argument("[name]", "which one; --list names them")
  .option("--list", "name them")
  .option("--json", "print one JSON object on the last line")
  .showSuggestionAfterError()
  .action(async (name: string | undefined, options: { list?: true; json?: true }) => {
    if (options.list === true || name === undefined) {
      for (const [key, bench] of Object.entries(benches)) console.log(`${key.padEnd(12)} ${bench.about}`);
      return;
    }
    const bench = benches[name];
    if (bench === undefined) {
      return program.error(
        `error: no benchmark is called '${name}'; there are: ${Object.keys(benches).join(", ")}`,
      );
    }
    const result = await (await bench.load()).run((line) => console.log(line));
    console.log(summary(result));
    if (options.json === true) console.log(JSON.stringify(result));
    process.exitCode = result.ok ? 0 : 1;
  });

function summary(result: BenchResult): string {
  const bounds = result.bounds
    .map((bound) => `${bound.of} ${bound.value} (at most ${bound.atMost})`)
    .join(", ");
  return `${result.name}: ${result.statistic} ${result.measured} ${result.unit}, control ${result.control} ${result.unit}, n ${result.n}; ${bounds}; ${result.ok ? "ok" : "NOT ok"}`;
}

await program.parseAsync(process.argv.slice(2), { from: "user" });
