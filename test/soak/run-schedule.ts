// One schedule on real processes: somebody types and acts while console and hub are killed and come back, each on its own time;
// then everything rests and the closing question is asked.
import { setTimeout as pause } from "node:timers/promises";
import { faultsOf } from "./closing-question.ts";
import { type Desk, openDesk } from "./desk.ts";
import type { Kill, Schedule } from "./schedule.ts";
import type { SoakedHub } from "./soaked-hub.ts";

export interface ScheduleResult {
  readonly seed: number;
  readonly keys: number;
  readonly actsConfirmed: number;
  readonly consoleKills: number;
  readonly hubKills: number;
  /** None = the promise held. */
  readonly faults: readonly string[];
}

export async function runSchedule(hub: SoakedHub, schedule: Schedule): Promise<ScheduleResult> {
  const desk = openDesk(hub.url, schedule.seed);
  try {
    await desk.start();
    await Promise.all([suffer(desk, schedule.console), suffer(hub, schedule.hub)]);
    const { orders, rejected, held } = await desk.rest();
    const { memory } = desk;
    const { rows, chainFaults } = await hub.look(orders.map(({ orderId }) => orderId));
    const faults = faultsOf({ memory, rejected, held, console: orders, hub: rows });
    if (chainFaults > 0) faults.push(`${chainFaults} faults in the hub's chain`);
    return {
      seed: schedule.seed,
      keys: memory.keys,
      actsConfirmed: memory.confirmed.size,
      consoleKills: schedule.console.length,
      hubKills: schedule.hub.length,
      faults,
    };
  } finally {
    await desk.close();
  }
}

async function suffer(
  victim: Pick<Desk | SoakedHub, "kill" | "start">,
  kills: readonly Kill[],
): Promise<void> {
  for (const { afterMs, downMs } of kills) {
    await pause(afterMs);
    await victim.kill();
    await pause(downMs);
    await victim.start();
  }
}
