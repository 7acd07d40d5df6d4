// The commands of the project, and where each is implemented, which is loaded only when it is called. A task reads its
// own options, --help included. One of the workshop (build/) exports `main(argv)` and answers with an exit code, or
// nothing for 0; one of the product is a program of its own, which Node runs as it stands.
import { spawnSync } from "node:child_process";
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
  /** A module with `main(argv)`, or a program. */
  readonly kind: "module" | "program";
  /** Relative to the project. */
  readonly file: string;
};

type TaskMain = (argv: readonly string[]) => Promise<number | undefined>;

export const tasks: readonly Task[] = [
  {
    name: "start",
    summary: "the main job: hub, sample city, training line and console",
    kind: "module",
    file: "build/start-command.ts",
  },
  { name: "test", summary: "the tests; --full for all of them", kind: "module", file: "build/test.ts" },
  { name: "hub", summary: "a hub alone", kind: "program", file: "server/main.ts" },
  { name: "admin", summary: "what an administrator does", kind: "program", file: "server/admin/main.ts" },
  {
    name: "simulate",
    summary: "a city of callers and units, against a running hub",
    kind: "program",
    file: "server/simulator/main.ts",
  },
  {
    name: "pbx",
    summary: "the local telephone exchange",
    kind: "program",
    file: "server/telephony/local-pbx.ts",
  },
  { name: "bench", summary: "one benchmark; --list names them", kind: "program", file: "test/bench/main.ts" },
  { name: "soak", summary: "fault schedules by fresh seeds", kind: "program", file: "test/soak/main.ts" },
  {
    name: "check",
    summary: "types, lint, format, imports, dead code, duplicates, docs' links",
    kind: "module",
    file: "build/check.ts",
  },
  {
    name: "package",
    summary: "the desktop application, by electron-builder",
    kind: "module",
    file: "build/package.ts",
  },
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

async function runTask({ name, summary, kind, file: path }: Task, argv: readonly string[]): Promise<void> {
  const file = join(root, path);
  if (!existsSync(file)) {
    console.error(`${spoken(name)} (${summary}) is not in this version of lianxin.`);
    process.exitCode = 1;
    return;
  }
  if (kind === "program") {
    process.exitCode = becomeProgram(file, argv);
    return;
  }
  const { main }: { main: TaskMain } = await import(pathToFileURL(file).href);
  process.exitCode = (await main(argv)) ?? 0;
}

/** Runs the program in this process's place, or under it where a system cannot replace a process (Windows). */
function becomeProgram(file: string, argv: readonly string[]): number {
  if (process.execve && process.platform !== "win32") {
    process.execve(process.execPath, [process.execPath, file, ...argv]);
  }
  return spawnSync(process.execPath, [file, ...argv], { stdio: "inherit" }).status ?? 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // In a group of its own, the task would outlive a bootstrap that is killed.
  if (process.env[STARTED_BY] === String(process.ppid))
    whenOrphaned(() => process.kill(process.pid, "SIGTERM"));
  await taskProgram(runTask).parseAsync();
}
