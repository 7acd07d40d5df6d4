// What `npm run simulate` may be told.
import { Command, InvalidArgumentError } from "commander";

export interface SimulatorOptions {
  readonly hub: string;
  readonly password: string;
  readonly seed: number;
  readonly speed: number;
  readonly units: number;
  /** Staff numbers; null = the sample city's handlers. */
  readonly handlers: readonly string[] | null;
  readonly callersPerHour: number;
  readonly line: string | null;
}

interface Given extends Omit<SimulatorOptions, "handlers" | "line"> {
  readonly handlers?: readonly string[];
  readonly line?: string;
}

export function simulatorProgram(): Command {
  return new Command("npm run simulate --")
    .description(
      "A city simulator: handlers of units, and callers, against a running hub. It speaks only the public protocols; everything it prints is marked as simulated. Ctrl-C ends it.",
    )
    .requiredOption("--hub <url>", "address of the hub, such as http://127.0.0.1:4410", parseHttpUrl)
    .requiredOption("--password <word>", "the training password that the hub printed at its first start")
    .option("--seed <number>", "the same seed, the same city", parseWhole, 1)
    .option("--speed <times>", "so many times faster than the city's own clock", parsePositive, 60)
    .option(
      "--units <number>",
      "so many units of the sample city have a handler at their desk",
      parseWhole,
      10,
    )
    .option("--handlers <numbers>", "staff numbers of the handlers instead, with commas between", parseList)
    .option("--callers-per-hour <number>", "so many callers an hour on average; needs --line", parseNumber, 0)
    .option("--line <url>", "address of the training line, for callers", parseHttpUrl)
    .helpOption("-h, --help", "show this help")
    .helpCommand(false)
    .allowExcessArguments(false)
    .showSuggestionAfterError(true)
    .showHelpAfterError("(npm run simulate -- --help lists what there is)");
}

/** Reads the options; a wrong one ends the process with a sentence. */
export function parseSimulatorOptions(
  argv: readonly string[],
  program: Command = simulatorProgram(),
): SimulatorOptions {
  const given = program.parse(argv, { from: "user" }).opts<Given>();
  if (given.callersPerHour > 0 && given.line === undefined)
    program.error("error: --callers-per-hour needs --line, the address of the training line");
  return { ...given, handlers: given.handlers ?? null, line: given.line ?? null };
}

function parseHttpUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol))
    throw new InvalidArgumentError("An address looks like http://127.0.0.1:4410.");
  return text;
}

function parseWhole(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("A whole number, 0 or more.");
  return Number(text);
}

function parseNumber(text: string): number {
  const value = Number(text);
  if (text.trim() === "" || !Number.isFinite(value) || value < 0)
    throw new InvalidArgumentError("A number, 0 or more.");
  return value;
}

function parsePositive(text: string): number {
  const value = parseNumber(text);
  if (value === 0) throw new InvalidArgumentError("A number above 0.");
  return value;
}

function parseList(text: string): readonly string[] {
  return text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}
