// `npm run admin -- …`: what an administrator does on the hub's machine.
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError, Option } from "commander";
import { Role } from "../../shared/domain/index.ts";
import { backup, restore } from "./commands/backup.ts";
import { rebuild, status, verify } from "./commands/look.ts";
import {
  addPerson,
  listPeople,
  type NewPersonOptions,
  revokePerson,
  setPassword,
} from "./commands/people.ts";
import { type SalvageOptions, salvage } from "./commands/salvage.ts";
import { type Screen, screenOn, shown } from "./screen.ts";
import type { StoreOptions } from "./store.ts";

/** Runs the command in `argv`; answers with its exit code. */
export async function main(argv: readonly string[], screen: Screen = machineScreen()): Promise<number> {
  let code = 0;
  const program = adminProgram(screen, (ended) => {
    code = ended;
  });
  await program.parseAsync(argv, { from: "user" });
  return code;
}

/** The commands; `ended` is told the exit code of the one that ran. */
export function adminProgram(screen: Screen, ended: (code: number) => void): Command {
  const program = new Command("npm run admin --")
    .description(
      "What an administrator does on the hub's machine. Most commands also work while the hub runs.",
    )
    .helpOption("-h, --help", "show this help")
    .helpCommand(false);

  /** A command that works on a hub's data. */
  function command(parent: Command, words: string, about: string): Command {
    return parent
      .command(words)
      .description(about)
      .helpOption("-h, --help", "show this help")
      .addOption(dataOption())
      .option("--database <url>", "the city's own PostgreSQL instead of the embedded one");
  }
  const run = async (work: () => Promise<number>) => ended(await shown(screen, work));

  command(program, "status", "how the hub's data stand").action((given: Given) =>
    run(() => status(read(given), screen)),
  );
  command(program, "verify", "the log's hashes and seals, and every view against a replay").action(
    (given: Given) => run(() => verify(read(given), screen)),
  );
  command(program, "rebuild-views", "make every view again from the log").action((given: Given) =>
    run(() => rebuild(read(given), screen)),
  );
  command(
    program,
    "backup <dir>",
    "everything, and the keys to it, into a new folder; the hub may run",
  ).action((to: string, given: Given) => run(() => backup(path(to), read(given), screen)));
  command(program, "restore <dir>", "a backup into an empty data folder").action(
    (from: string, given: Given) => run(() => restore(path(from), read(given), screen)),
  );
  command(program, "salvage <file>", "the unsent acts of a console's file whose own keys are lost")
    .option("--out <file>", "write them, with what people typed, into a new file")
    .option("--submit", "hand them to the hub, which must not be running")
    .action((file: string, given: Given & { out?: string; submit?: boolean }) => {
      const more: Partial<SalvageOptions> = {
        ...(given.out === undefined ? {} : { out: path(given.out) }),
        ...(given.submit === undefined ? {} : { submit: given.submit }),
      };
      return run(() => salvage(path(file), { ...read(given), ...more }, screen));
    });

  const people = program.command("people").description("who may sign in").helpCommand(false);
  command(people, "list", "everybody who may sign in").action((given: Given) =>
    run(() => listPeople(read(given), screen)),
  );
  command(people, "add <number> <name>", "a new person; prints the password once")
    .addOption(
      new Option("--role <role...>", "what the person may do").choices(assignableRoles).makeOptionMandatory(),
    )
    .option("--unit <id>", "the unit at whose desk the person sits")
    .action((number: string, name: string, given: Given & Pick<NewPersonOptions, "role" | "unit">) =>
      run(() => addPerson(number, name, { ...given, ...read(given) }, screen)),
    );
  command(people, "set-password <number>", "a new password; ends the person's sessions").action(
    (number: string, given: Given) => run(() => setPassword(number, read(given), screen)),
  );
  command(people, "revoke <number>", "ends every session; the person can sign in no more").action(
    (number: string, given: Given) => run(() => revokePerson(number, read(given), screen)),
  );
  explainEverywhere(program);
  return program;
}

type Given = { data: string; database?: string };

const assignableRoles = Role.options.filter((role) => role !== "scheduler");

function dataOption(): Option {
  const standard = resolve(import.meta.dirname, "..", "..", ".data");
  return new Option("--data <dir>", "the folder all data stays under").default(
    standard,
    ".data in the project",
  );
}

function read({ data, database }: Given): StoreOptions {
  return { data: path(data), ...(database === undefined ? {} : { database }) };
}

/** A relative path is meant from where the person typed it; npm has changed to the project's folder since. */
function path(given: string): string {
  return resolve(process.env["INIT_CWD"] ?? process.cwd(), given);
}

function explainEverywhere(command: Command): void {
  command.showSuggestionAfterError(true).showHelpAfterError("(--help lists what there is)");
  for (const child of command.commands) explainEverywhere(child);
}

function machineScreen(): Screen {
  return screenOn(process.stdout, process.stderr, () => performance.now());
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode;
  }
}
