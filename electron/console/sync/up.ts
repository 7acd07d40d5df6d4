// Up: the outboxes of everybody on this device, in the order things were done, one batch in flight. Sending twice is harmless,
// so a batch whose answer was lost is simply sent again.
import { applyResults } from "../acts/results.ts";
import type { Room } from "../room.ts";
import type { OutboxItem } from "../store/outbox.ts";
import type { PersonFile } from "../store/person-file.ts";
import type { HubLink } from "./hub-link.ts";

const BATCH_AT_MOST = 100;
/** One message to the hub holds 4 MB; a larger one breaks the line, and would be sent again for ever. */
const BATCH_CHARACTERS_AT_MOST = 1_000_000;

/** Sends until nothing waits, the line breaks or the hub does not move on. */
export async function sendAll(room: Room, link: HubLink, goOn: () => boolean): Promise<void> {
  while (goOn()) {
    const batch = nextBatch(room);
    if (batch === null) return;
    const answer = await link.call("commands.submit", {
      commands: batch.items.map(({ command, signature }) => ({ command, signature })),
    });
    if (!answer.ok) {
      if (answer.rejection.code !== "hub.gone")
        room.log("warn", "up.refused", { code: answer.rejection.code });
      return;
    }
    room.time.contact();
    const { results } = answer.value;
    const { orders, drafts } = applyResults(batch.file, results, room.shared.references, room.time.hubNow());
    room.watches.changed("orders", "outbox", "status", "drafts");
    room.watches.changed(...[...orders].map((orderId) => `order ${orderId}` as const));
    room.watches.changed(...[...drafts].map((draftId) => `draft ${draftId}` as const));
    closeDrained(room);
    if (results.every((result) => result.outcome === "held")) {
      room.log("warn", "up.stuck", { acts: results.length });
      return;
    }
  }
}

/** Persons who left first: what they did is older. */
function nextBatch(room: Room): { file: PersonFile; items: OutboxItem[] } | null {
  const files = [...room.leftFiles.values(), ...(room.seat === null ? [] : [room.seat.file])];
  for (const file of files) {
    const items = file.outbox.waiting(BATCH_AT_MOST);
    if (items.length > 0) return { file, items: inOneMessage(items) };
  }
  return null;
}

/** As many from the front as fit, and one in any case. */
function inOneMessage(items: readonly OutboxItem[]): OutboxItem[] {
  let characters = 0;
  const past = items.findIndex((item) => {
    characters += JSON.stringify(item.command).length;
    return characters > BATCH_CHARACTERS_AT_MOST;
  });
  return past === -1 ? [...items] : items.slice(0, Math.max(1, past));
}

function closeDrained(room: Room): void {
  for (const [personId, file] of room.leftFiles) {
    if (file.outbox.counts().waiting > 0) continue;
    room.leftFiles.delete(personId);
    file.close();
  }
}
