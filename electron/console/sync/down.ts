// Down: the two feeds. A live frame is applied only where this device stands at its beginning; everything else is pulled.

import type { DigestFrame, WorkFrame } from "../../../shared/protocol/index.ts";
import { generationOf, startFromNothing, takeWorkFrame, workCursor } from "../acts/base.ts";
import { rebase } from "../acts/rebase.ts";
import type { Seat } from "../acts/seat.ts";
import type { Room } from "../room.ts";
import type { HubLink } from "./hub-link.ts";

const WORK_ROWS_AT_MOST = 500;
const DIGESTS_AT_MOST = 5_000;

/** Pulls work until the head is reached; false when it stopped before. */
export async function pullWork(
  room: Room,
  link: HubLink,
  seat: Seat,
  onProgress: (rows: number) => void,
): Promise<boolean> {
  let begunAnew = false;
  let rows = 0;
  for (;;) {
    const after = workCursor(seat.file);
    const answer = await link.call("work.pull", { after, limit: WORK_ROWS_AT_MOST });
    if (room.seat !== seat || !answer.ok) return false;
    room.time.contact();
    if (!(await takeWork(room, link, seat, answer.value))) {
      // A live frame came in between: ask again from where this device stands now.
      if (answer.value.from === after) continue;
      // A hub that answers from elsewhere than asked is another one, or was restored.
      if (begunAnew) return false;
      begunAnew = true;
      startFromNothing(seat.file);
      continue;
    }
    rows += answer.value.rows.length;
    if (!answer.value.more) return true;
    onProgress(rows);
  }
}

/** Takes a frame in; false when it does not begin where this device stands. */
export async function takeWork(room: Room, link: HubLink, seat: Seat, frame: WorkFrame): Promise<boolean> {
  const taken = takeWorkFrame(seat.file, frame, room.shared.references);
  if (taken.kind === "gap") return false;
  room.watches.changed("orders", "outbox", "status", "drafts");
  room.watches.changed(...[...taken.orders].map((orderId) => `order ${orderId}` as const));
  for (const orderId of taken.incomplete) await fetchWhole(room, link, seat, orderId);
  return true;
}

export async function pullDigests(
  room: Room,
  link: HubLink,
  onProgress: (rows: number) => void,
): Promise<boolean> {
  let rows = 0;
  for (;;) {
    const answer = await link.call("digest.pull", {
      after: room.shared.digests.cursor(),
      limit: DIGESTS_AT_MOST,
    });
    if (!answer.ok) return false;
    if (!takeDigests(room, answer.value)) return false;
    rows += answer.value.rows.length;
    if (!answer.value.more) return true;
    onProgress(rows);
  }
}

export function takeDigests(room: Room, frame: DigestFrame): boolean {
  if (!room.shared.digests.take(frame)) return false;
  if (frame.rows.length > 0) room.watches.changed("digests");
  return true;
}

async function fetchWhole(room: Room, link: HubLink, seat: Seat, orderId: string): Promise<void> {
  const answer = await link.call("order.read", { orderId });
  if (room.seat !== seat || !answer.ok) return;
  seat.file.transaction(() => {
    seat.file.orders.putBase(orderId, answer.value.events, generationOf(seat.file));
    rebase(seat.file, orderId, room.shared.references);
  });
  room.watches.changed("orders", `order ${orderId}`);
}
