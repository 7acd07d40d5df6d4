// Takes in the work feed: the hub's word about the orders this person may hold. One transaction a frame, with the rebase of
// every order it touches.
import type { WorkFrame, WorkRow } from "../../../shared/protocol/index.ts";
import type { PersonFile } from "../store/person-file.ts";
import type { References } from "../store/references.ts";
import { rebase } from "./rebase.ts";

/** Position up to which the feed has been taken in; 0 = nothing yet. */
export function workCursor(file: PersonFile): number {
  const cursor = file.facts.get("work-cursor");
  return typeof cursor === "number" ? cursor : 0;
}

export type FrameTaken =
  /** complete: the order ids of these rows did not join on, they have to be fetched whole. */
  | { kind: "taken"; orders: Set<string>; incomplete: string[] }
  /** The frame does not begin where this device stands. */
  | { kind: "gap" };

/** `snapshot`: the hub answered from 0 a pull that asked for more; what it does not bring is no longer held. */
export function takeWorkFrame(
  file: PersonFile,
  frame: WorkFrame,
  references: References,
  snapshot: boolean,
): FrameTaken {
  if (frame.from !== workCursor(file) && !snapshot) return { kind: "gap" };
  return file.transaction(() => {
    const generation = snapshot ? nextGeneration(file) : generationOf(file);
    if (snapshot) file.facts.set("work-snapshot", true);
    const orders = new Set<string>();
    const incomplete: string[] = [];
    for (const row of frame.rows) {
      orders.add(row.orderId);
      if (!takeRow(file, row, generation)) incomplete.push(row.orderId);
    }
    file.facts.set("work-cursor", frame.to);
    if (!frame.more && file.facts.get("work-snapshot") === true) {
      for (const orderId of file.orders.olderThan(generation)) {
        file.orders.forgetBase(orderId);
        orders.add(orderId);
      }
      file.facts.remove("work-snapshot");
    }
    for (const orderId of file.outbox.removeSentUpTo(frame.to)) orders.add(orderId);
    for (const orderId of orders) {
      dropConfirmed(file, orderId);
      rebase(file, orderId, references);
    }
    return { kind: "taken", orders, incomplete };
  });
}

/** The next pull begins from nothing: roles changed, or the feed of this device is not understood. */
export function startFromNothing(file: PersonFile): void {
  file.transaction(() => {
    nextGeneration(file);
    file.facts.set("work-snapshot", true);
    file.facts.set("work-cursor", 0);
  });
}

function takeRow(file: PersonFile, row: WorkRow, generation: number): boolean {
  switch (row.kind) {
    case "order":
      file.orders.putBase(row.orderId, row.events, generation);
      return true;
    case "events":
      return file.orders.addToBase(row.orderId, row.events, generation);
    case "forget":
      file.orders.forgetBase(row.orderId);
      return true;
    default:
      return row satisfies never;
  }
}

/** An act whose events stand in the base needs the outbox no longer, whether its own answer has come or not. */
function dropConfirmed(file: PersonFile, orderId: string): void {
  for (const item of file.outbox.ofOrder(orderId)) {
    if (item.state === "rejected") continue;
    if (file.orders.baseHasCommand(item.command.id)) file.outbox.remove(item.command.id);
  }
}

export function generationOf(file: PersonFile): number {
  const generation = file.facts.get("work-generation");
  return typeof generation === "number" ? generation : 0;
}

function nextGeneration(file: PersonFile): number {
  const generation = generationOf(file) + 1;
  file.facts.set("work-generation", generation);
  return generation;
}
