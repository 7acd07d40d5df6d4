// `npm start`: reads its options, then leaves the work to start.ts.
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Command, Option } from "commander";
import { commandLine, parseHttpUrl, parsePort } from "./command-line.ts";

/** What `npm start` was asked for. */
export type StartOptions = {
  /** Open the console's window or page. */
  readonly open: boolean;
  /** Absolute path of the one folder all data stays under. */
  readonly data: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** A hub elsewhere; none is started here then. */
  readonly hub?: string;
  /** Who offers the calls: the training line, or the real exchange on this machine. */
  readonly pbx: "training" | "local";
};

const root = join(import.meta.dirname, "..");

/** Runs `npm start` with the given words; answers with the exit code. */
export async function main(argv: readonly string[]): Promise<number | undefined> {
  const options = parseStartOptions(argv);
  const file = join(root, "build", "start.ts");
  if (!existsSync(file)) {
    console.error("npm start is not in this version of lianxin.");
    return 1;
  }
  const { run }: { run: (options: StartOptions) => Promise<number | undefined> } = await import(
    pathToFileURL(file).href
  );
  return run(options);
}

/** Reads the options; a wrong one ends the process with a sentence (`program` is a parameter for tests). */
export function parseStartOptions(argv: readonly string[], program: Command = startProgram()): StartOptions {
  const given = program
    .parse(argv, { from: "user" })
    .opts<{ open: boolean; data: string; port: number; hub?: string; pbx?: "local" }>();
  return {
    open: given.open,
    // A relative path is meant from where the person typed it; npm has changed to the project's folder since.
    data: resolve(process.env["INIT_CWD"] ?? process.cwd(), given.data),
    port: given.port,
    ...(given.hub === undefined ? {} : { hub: given.hub }),
    pbx: given.pbx ?? "training",
  };
}

/** The options of `npm start`. */
export function startProgram(): Command {
  return commandLine(
    "start",
    "Starts the main job: an embedded hub with the sample city, the training line, and the console.\nPrints `ready URL` when it can be typed into; Ctrl-C stops everything.",
  )
    .option("--no-open", "open no window and no browser")
    .addOption(
      new Option("--data <dir>", "the folder all data stays under").default(
        join(root, ".data"),
        ".data in the project",
      ),
    )
    .option("--port <number>", "the hub's port; 0 takes any free one", parsePort, 4410)
    .addOption(
      new Option("--hub <url>", "a console for a hub elsewhere; no hub is started here").argParser(
        parseHttpUrl,
      ),
    )
    .addOption(
      new Option("--pbx <which>", "the real exchange on this machine instead of the training line").choices([
        "local",
      ]),
    );
}
