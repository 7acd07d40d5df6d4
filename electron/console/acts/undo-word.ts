// Taking back is answered with the hub's word where the hub is there: the order may have left this device already, and only the
// hub knows whether somebody has acted on it since. Without the hub's word the answer says that it is on its way.
import type { CommandIntent } from "../../../shared/domain/index.ts";
import { type Answer, accepted } from "../../../shared/protocol/index.ts";
import type { Room } from "../room.ts";
import type { Sync } from "../sync/sync.ts";
import { dismissAct } from "./outbox-acts.ts";

type Stored = Answer<{ savedAt: number; unsent: boolean }>;

/** A person who waits longer has looked away. */
const WORD_WITHIN_MS = 3_000;

/** `stored`: what this device answered; it stays where nothing is taken back or the hub is silent. */
export async function withHubsWord(
  room: Room,
  sync: Sync,
  intents: readonly CommandIntent[],
  stored: Stored,
): Promise<Stored> {
  const undos = intents.filter(({ type }) => type === "order.undo");
  const { seat } = room;
  if (!stored.ok || undos.length === 0 || seat === null || !sync.ready) return stored;
  await Promise.race([
    sync.sent(),
    new Promise<void>((resolve) => room.clock.after(WORD_WITHIN_MS, resolve)),
  ]);
  // Signed out meanwhile: the file may be closed.
  if (room.seat !== seat) return stored;
  const items = undos.map(({ id }) => seat.file.outbox.find(id));
  for (const item of items) {
    if (item?.state !== "rejected" || item.rejection === null) continue;
    // Said now, so it need not come back as well.
    dismissAct(room, seat, item.command.id);
    return { ok: false, rejection: item.rejection };
  }
  const unsent = items.some((item) => item !== null && item.state !== "sent");
  return accepted({ ...stored.value, unsent });
}
