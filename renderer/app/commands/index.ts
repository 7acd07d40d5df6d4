// Door of the command registry.
export { activeCommands, offerOf, runCommand } from "./active.ts";
export { boundCommand, keyChoices, keyProblem, setKeyChoices } from "./choices.ts";
export { shownKeys } from "./chord.ts";
export { afterComposition } from "./composition.ts";
export { type Command, groups } from "./definition.ts";
export { emergencyCounting, keyCapture, lastRefusal, lettersOff, listenForKeys } from "./listener.ts";
export { commandTable } from "./table.ts";
export { CommandButton, Key, KeyArea, KeyTip, shortcutOf, useCommand } from "./use-command.tsx";
