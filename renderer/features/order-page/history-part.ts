// Parts of a history: what moved a limit, or what a person did.
import type { OrderEvent } from "../../../shared/domain/index.ts";

export type HistoryPart = "all" | "limits" | "people";

export function historyPart(events: readonly OrderEvent[], part: HistoryPart): readonly OrderEvent[] {
  switch (part) {
    case "all":
      return events;
    case "limits":
      return events.filter(
        (event) => event.type === "limit-passed" || ("limits" in event.data && event.data.limits.length > 0),
      );
    case "people":
      return events.filter(({ actor }) => actor.role !== "scheduler");
    default:
      return part satisfies never;
  }
}
