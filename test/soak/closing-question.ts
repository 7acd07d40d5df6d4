// The closing question: is every act that a person saw confirmed there, exactly once, on hub and console, in the same order? The
// hub's side is read from its raw tables.
import type { DeskMemory } from "./desk.ts";
import type { HeldOrder } from "./told.ts";

export interface HubRow {
  readonly order_id: string;
  readonly command_id: string;
  readonly type: string;
}

export interface SoakSides {
  readonly memory: DeskMemory;
  readonly rejected: number;
  readonly held: number;
  readonly console: readonly HeldOrder[];
  /** Events of the asked orders, by order and version. */
  readonly hub: readonly HubRow[];
}

/** What is wrong, each in words; none = the promise held. */
export function faultsOf({ memory, rejected, held, console, hub }: SoakSides): string[] {
  const faults: string[] = [...memory.lostKeys.map((lost) => `typed and lost: ${lost}`)];
  for (const code of memory.refused) faults.push(`an act that the rules allow was refused: ${code}`);
  if (rejected + held > 0) faults.push(`the hub rejected ${rejected} acts and ${held} are held`);

  const onHub = Map.groupBy(hub, ({ order_id }) => order_id);
  const onConsole = new Map(console.map((order) => [order.orderId, order.commandIds]));
  for (const act of memory.confirmed.values()) {
    for (const id of act.commandIds) {
      if (!(onHub.get(act.orderId) ?? []).some(({ command_id }) => command_id === id))
        faults.push(`confirmed and not on the hub: ${id} of order ${act.orderId}`);
      if (!(onConsole.get(act.orderId) ?? []).includes(id))
        faults.push(`confirmed and not on the console: ${id} of order ${act.orderId}`);
    }
  }
  for (const [orderId, rows] of onHub) {
    const twice = [...Map.groupBy(rows, ({ command_id, type }) => `${command_id} ${type}`)];
    for (const [event, times] of twice) if (times.length > 1) faults.push(`on the hub twice: ${event}`);
    const there = rows.map(({ command_id }) => command_id).join();
    const here = (onConsole.get(orderId) ?? []).join();
    if (there !== here) faults.push(`order ${orderId}: the hub has [${there}], the console [${here}]`);
  }
  return faults;
}
