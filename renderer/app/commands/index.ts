// Door of the command registry.
export { activeCommands, offerCommand, offerOf, runCommand } from "./active.ts";
export { shownKeys } from "./chord.ts";
export { afterComposition, isComposing } from "./composition.ts";
export { type Command, groups, situations } from "./definition.ts";
export { emergencyCounting, lastRefusal, lettersOff, listenForKeys } from "./listener.ts";
export { commandOf, commandTable } from "./table.ts";
export { CommandButton, Key, KeyArea, KeyTip, shortcutOf, useCommand } from "./use-command.tsx";
