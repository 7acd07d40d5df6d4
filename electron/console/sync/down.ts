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
    const frame = answer.value;
    if (!(await takeWork(room, link, seat, frame, frame.from === 0 && after > 0))) {
      // A live frame came in between: ask again from where this device stands now.
      if (frame.from === after) continue;
      // A hub that answers from elsewhere than asked is not the one whose feed this was.
      if (begunAnew) return false;
      begunAnew = true;
      startFromNothing(seat.file);
      continue;
    }
    rows += frame.rows.length;
    if (!frame.more) return true;
    onProgress(rows);
  }
}

/** Takes a frame in; false when it does not begin where this device stands. `snapshot`: see takeWorkFrame. */
export async function takeWork(
  room: Room,
  link: HubLink,
  seat: Seat,
  frame: WorkFrame,
  snapshot: boolean,
): Promise<boolean> {
  const taken = takeWorkFrame(seat.file, frame, room.shared.references, snapshot);
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
    const after = room.shared.digests.cursor();
    const answer = await link.call("digest.pull", { after, limit: DIGESTS_AT_MOST });
    if (!answer.ok) return false;
    const frame = answer.value;
    if (!takeDigests(room, frame, frame.from === 0 && after > 0)) {
      // As with work; a frame from anywhere else is left alone and asked for again later.
      if (frame.from === after) continue;
      return false;
    }
    rows += frame.rows.length;
    if (!frame.more) return true;
    onProgress(rows);
  }
}

export function takeDigests(room: Room, frame: DigestFrame, snapshot: boolean): boolean {
  if (!room.shared.digests.take(frame, snapshot)) return false;
  if (frame.rows.length > 0) room.watches.changed("digests");
  // An order that is not held here but looked at has changed at the hub.
  for (const row of frame.rows) room.asked.drop(`asked order ${orderIdOf(row)}`);
  return true;
}

function orderIdOf(row: DigestFrame["rows"][number]): string {
  return row.kind === "digest" ? row.digest.orderId : row.orderId;
}

async function fetchWhole(room: Room, link: HubLink, seat: Seat, orderId: string): Promise<void> {
  for (;;) {
    const asked = workCursor(seat.file);
    // What is stored is never unmasked.
    const answer = await link.call("order.read", { orderId, unmasked: false });
    if (room.seat !== seat || !answer.ok) return;
    // A frame came meanwhile, perhaps the one that takes the order away: the answer may be of before it.
    if (workCursor(seat.file) !== asked) continue;
    seat.file.transaction(() => {
      seat.file.orders.putBase(orderId, answer.value.events, generationOf(seat.file));
      rebase(seat.file, orderId, room.shared.references);
    });
    room.watches.changed("orders", `order ${orderId}`);
    return;
  }
}
