// The commands of the project, and where each is implemented. A task's module is loaded only when it is called; it
// exports `main(argv)`, reads its own options (--help included) and answers with an exit code, or nothing for 0.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Command } from "commander";
import { STARTED_BY } from "./bootstrap/hand-over.mjs";
import { whenOrphaned } from "./bootstrap/when-orphaned.mjs";
import { spoken } from "./command-line.ts";

type Task = {
  readonly name: string;
  readonly summary: string;
  /** Relative to the project. */
  readonly module: string;
};

export type TaskMain = (argv: readonly string[]) => Promise<number | undefined>;

export const tasks: readonly Task[] = [
  {
    name: "start",
    summary: "the main job: hub, sample city, training line and console",
    module: "build/start-command.ts",
  },
  { name: "test", summary: "the tests; --full for all of them", module: "build/test.ts" },
  { name: "hub", summary: "a hub alone", module: "server/main.ts" },
  { name: "admin", summary: "what an administrator does", module: "server/admin/main.ts" },
  {
    name: "simulate",
    summary: "a city of callers and units, against a running hub",
    module: "server/simulator/main.ts",
  },
  { name: "pbx", summary: "the local telephone exchange", module: "server/telephony/local-pbx.ts" },
  { name: "bench", summary: "one benchmark; --list names them", module: "test/bench/main.ts" },
  { name: "soak", summary: "fault schedules by fresh seeds", module: "test/soak/main.ts" },
  {
    name: "check",
    summary: "types, lint, format, imports, dead code, duplicates, docs' links",
    module: "build/check.ts",
  },
  { name: "package", summary: "the desktop application, by electron-builder", module: "build/package.ts" },
];

const root = join(import.meta.dirname, "..");

/** The program that knows the tasks' names and hands everything after the name to `runTask`. */
export function taskProgram(runTask: (task: Task, argv: readonly string[]) => Promise<void>): Command {
  const program = new Command("lianxin")
    .description("The operator console of a city's 12345 hotline. Each command explains itself with --help.")
    .helpCommand(false)
    .enablePositionalOptions()
    .showSuggestionAfterError(true)
    .usage("<command> [options]")
    .addHelpText("after", `\nCall them as ${tasks.map(({ name }) => spoken(name)).join(", ")}.`);
  for (const task of tasks) {
    program
      .command(task.name)
      .description(task.summary)
      .argument("[options...]")
      .helpOption(false)
      .allowUnknownOption()
      .passThroughOptions()
      .action((argv: string[]) => runTask(task, argv));
  }
  return program;
}

async function runTask(task: Task, argv: readonly string[]): Promise<void> {
  const file = join(root, task.module);
  if (!existsSync(file)) {
    console.error(`${spoken(task.name)} (${task.summary}) is not in this version of lianxin.`);
    process.exitCode = 1;
    return;
  }
  const module: { main?: TaskMain } = await import(pathToFileURL(file).href);
  if (!module.main) throw new Error(`${task.module} exports no main(argv), which ${spoken(task.name)} calls`);
  const code = await module.main(argv);
  if (code !== undefined) process.exitCode = code;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // In a group of its own, the task would outlive a bootstrap that is killed.
  if (process.env[STARTED_BY] === String(process.ppid))
    whenOrphaned(() => process.kill(process.pid, "SIGTERM"));
  await taskProgram(runTask).parseAsync();
}
