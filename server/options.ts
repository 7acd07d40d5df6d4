// What `npm run hub` may be told.
import { resolve } from "node:path";
import { Command, InvalidArgumentError } from "commander";

export interface MainOptions {
  /** Absolute. */
  readonly data: string;
  readonly database?: string;
  readonly port: number;
  readonly host: string;
  readonly sampleCity: boolean;
  readonly trainingLine?: string;
}

const defaultData = resolve(import.meta.dirname, "..", ".data");

export function hubProgram(): Command {
  return new Command("npm run hub --")
    .description(
      "Starts a hub alone. Prints `ready URL` when consoles and browser desks can connect; Ctrl-C stops it.",
    )
    .option("--data <dir>", "the folder all data stays under", defaultData)
    .option("--database <url>", "the city's own PostgreSQL instead of the embedded one", parseDatabaseUrl)
    .option("--port <number>", "the port; 0 takes any free one", parsePort, 4410)
    .option("--host <address>", "the address to answer on", "127.0.0.1")
    .option("--sample-city", "load the sample city where the hub is still empty", false)
    .option("--training-line <url>", "address of the training line", parseHttpUrl)
    .helpOption("-h, --help", "show this help")
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .showHelpAfterError("(npm run hub -- --help lists what there is)");
}

/** Reads the options; a wrong one ends the process with a sentence. */
export function parseHubOptions(argv: readonly string[], program: Command = hubProgram()): MainOptions {
  const given = program.parse(argv, { from: "user" }).opts<MainOptions>();
  // A relative path is meant from where the person typed it; npm has changed to the project's folder since.
  return { ...given, data: resolve(process.env["INIT_CWD"] ?? process.cwd(), given.data) };
}

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError("A port is a whole number from 0 (any free one) to 65535.");
  return port;
}

function parseHttpUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol))
    throw new InvalidArgumentError("An address looks like http://127.0.0.1:4420.");
  return text;
}

function parseDatabaseUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null || !["postgres:", "postgresql:"].includes(url.protocol))
    throw new InvalidArgumentError(
      "A database's address looks like postgresql://user:password@host:5432/name.",
    );
  return text;
}
