// The orders a person may hold: base = the hub's word, overlay = the person's unsent acts decided over it, rebase.ts puts both
// together. Only rebase.ts writes the overlay; only the down-sync writes the base.
import { evolve, type Order, type OrderEvent, replay } from "../../../shared/domain/index.ts";
import type { StoreFile } from "./open-file.ts";

export interface Orders {
  base(orderId: string): Order | null;
  /** History in order, unsent last. */
  events(orderId: string): OrderEvent[];
  baseHasCommand(commandId: string): boolean;

  /** The hub's whole history of an order, in place of what was held. */
  putBase(orderId: string, events: readonly OrderEvent[], generation: number): void;
  /** What was added; false when it does not join on, so that the order has to be fetched anew. */
  addToBase(orderId: string, events: readonly OrderEvent[], generation: number): boolean;
  forgetBase(orderId: string): void;
  /** Orders that a snapshot did not bring again. */
  olderThan(generation: number): string[];

  putOverlay(orderId: string, overlay: readonly OrderEvent[]): void;
}

interface EventRow {
  event: string;
}

export function ordersOf(file: StoreFile): Orders {
  const selectBase = file.prepare<[string], { body: string }>(
    "SELECT body FROM base_orders WHERE order_id = ?",
  );
  const selectBaseEvents = file.prepare<[string], EventRow>(
    "SELECT event FROM base_events WHERE order_id = ? ORDER BY version",
  );
  const selectOverlay = file.prepare<[string], EventRow>(
    "SELECT event FROM overlay_events WHERE order_id = ? ORDER BY version",
  );
  const selectCommand = file.prepare<[string], { one: number }>(
    "SELECT 1 AS one FROM base_events WHERE command_id = ? LIMIT 1",
  );
  const upsertBase = file.prepare(`
    INSERT INTO base_orders (order_id, version, body, generation) VALUES (?, ?, ?, ?)
    ON CONFLICT (order_id) DO UPDATE SET version = excluded.version, body = excluded.body, generation = excluded.generation`);
  const insertBaseEvent = file.prepare(
    "INSERT OR REPLACE INTO base_events (order_id, version, command_id, event) VALUES (?, ?, ?, ?)",
  );
  const deleteBase = file.prepare("DELETE FROM base_orders WHERE order_id = ?");
  const deleteBaseEvents = file.prepare("DELETE FROM base_events WHERE order_id = ?");
  const selectOlder = file.prepare<[number], { order_id: string }>(
    "SELECT order_id FROM base_orders WHERE generation < ?",
  );
  const deleteOverlay = file.prepare("DELETE FROM overlay_events WHERE order_id = ?");
  const insertOverlay = file.prepare(
    "INSERT INTO overlay_events (order_id, version, command_id, event) VALUES (?, ?, ?, ?)",
  );
  function baseEvents(orderId: string): OrderEvent[] {
    return selectBaseEvents.all(orderId).map((row) => JSON.parse(row.event));
  }

  function insertEvents(events: readonly OrderEvent[]): void {
    for (const event of events) {
      insertBaseEvent.run(event.orderId, event.version, event.commandId, JSON.stringify(event));
    }
  }

  return {
    base: (orderId) => parsed(selectBase.get(orderId)),
    events: (orderId) => [
      ...baseEvents(orderId),
      ...selectOverlay.all(orderId).map((row): OrderEvent => JSON.parse(row.event)),
    ],
    baseHasCommand: (commandId) => selectCommand.get(commandId) !== undefined,

    putBase(orderId, events, generation) {
      const order = replay(events);
      if (order === null) return;
      deleteBaseEvents.run(orderId);
      insertEvents(events);
      upsertBase.run(orderId, order.version, JSON.stringify(order), generation);
    },
    addToBase(orderId, events, generation) {
      let order = parsed(selectBase.get(orderId));
      const last = order?.version ?? 0;
      const added = events.filter((event) => event.version > last);
      const first = added[0];
      if (first === undefined) return true;
      if (first.version !== last + 1 || (order === null && first.type !== "opened")) return false;
      for (const event of added) order = evolve(order, event);
      insertEvents(added);
      upsertBase.run(orderId, order?.version ?? last, JSON.stringify(order), generation);
      return true;
    },
    forgetBase(orderId) {
      deleteBase.run(orderId);
      deleteBaseEvents.run(orderId);
    },
    olderThan: (generation) => selectOlder.all(generation).map((row) => row.order_id),

    putOverlay(orderId, overlay) {
      deleteOverlay.run(orderId);
      for (const event of overlay) {
        insertOverlay.run(orderId, event.version, event.commandId, JSON.stringify(event));
      }
    },
  };
}

function parsed(row: { body: string } | undefined): Order | null {
  return row === undefined ? null : JSON.parse(row.body);
}
