// Which commands the screen offers now. Parts of the screen sign in and out; the listener and the palette read.
import type { Sentence } from "../../../shared/domain/index.ts";
import { createStore } from "../store.ts";
import type { ActiveCommand } from "./resolver.ts";
import { commandOf } from "./table.ts";

/** Changes whenever a command comes, goes, or can no longer act. */
export const activeCommands = createStore<readonly ActiveCommand[]>([]);

const runs = new Map<number, () => void>();
let nextHandle = 1;

/** Offers a command until the returned function is called. */
export function offerCommand(
  id: string,
  areaId: string | null,
  refusal: Sentence | null,
  run: () => void,
): () => void {
  const handle = nextHandle++;
  runs.set(handle, run);
  activeCommands.update((list) => [...list, { handle, command: commandOf(id), areaId, refusal }]);
  return () => {
    runs.delete(handle);
    activeCommands.update((list) => list.filter((active) => active.handle !== handle));
  };
}

export function runHandle(handle: number): void {
  runs.get(handle)?.();
}

/** The newest offer of a command, the way a button or the palette finds it; able ones first. */
export function offerOf(list: readonly ActiveCommand[], id: string): ActiveCommand | undefined {
  const offers = list.filter((active) => active.command.id === id);
  return offers.findLast((active) => active.refusal === null) ?? offers.at(-1);
}

/** Runs a command as a click on its button would. */
export function runCommand(id: string): void {
  const offer = offerOf(activeCommands.get(), id);
  if (offer !== undefined && offer.refusal === null) runHandle(offer.handle);
}
