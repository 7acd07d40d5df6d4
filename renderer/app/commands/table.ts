// The registry: every command of the desk with its keys. Nothing else in the renderer binds a key.
import type { Command } from "./definition.ts";
import { anywhereCommands } from "./table/anywhere.ts";
import { callCommands } from "./table/call.ts";
import { deskCommands } from "./table/desks.ts";
import { emergencyCommands } from "./table/emergency.ts";
import { intakeCommands } from "./table/intake.ts";
import { listCommands } from "./table/list.ts";

export const commandTable: readonly Command[] = [
  ...callCommands,
  ...anywhereCommands,
  ...intakeCommands,
  ...listCommands,
  ...deskCommands,
  ...emergencyCommands,
];

const byId = new Map(commandTable.map((command) => [command.id, command]));

/** A command that the table does not know is our own mistake. */
export function commandOf(id: string): Command {
  const command = byId.get(id);
  if (command === undefined) throw new Error(`no command ${id} in the registry`);
  return command;
}
