// What a person does about acts that the hub did not take.
import { type Answer, accepted } from "../../../shared/protocol/index.ts";
import type { Room } from "../room.ts";
import { rebase } from "./rebase.ts";
import type { Seat } from "./seat.ts";

/** Goes on with the held acts of an order: they are decided again and sent. */
export function resumeHeld(room: Room, { file }: Seat, orderId: string): Answer<Record<string, never>> {
  file.transaction(() => {
    file.outbox.resume(orderId);
    rebase(file, orderId, room.shared.references);
  });
  room.watches.changed("orders", "outbox", "status", `order ${orderId}`);
  return accepted({});
}

/** A rejected or held act has been seen and goes; one that waits to be sent stays. */
export function dismissAct(room: Room, { file }: Seat, commandId: string): Answer<Record<string, never>> {
  const item = file.outbox.find(commandId);
  if (item === null || (item.state !== "rejected" && item.state !== "held")) return accepted({});
  const { orderId } = item.command;
  file.transaction(() => {
    file.outbox.remove(commandId);
    rebase(file, orderId, room.shared.references);
  });
  room.watches.changed("orders", "outbox", "status", `order ${orderId}`);
  return accepted({});
}
