// What a device needs to work on its own: the hub's time, the reference documents, order numbers ahead.
import { type ReferenceKind, ReferenceKind as ReferenceKinds } from "../../../shared/domain/index.ts";
import type { Room } from "../room.ts";
import type { HubLink } from "./hub-link.ts";

const PROBES = 3;
/** Below `least` a new block is taken. */
const numberStock = [
  { training: false, least: 60, block: 120 },
  { training: true, least: 30, block: 60 },
] as const;

/** Measures the offset by the quickest of some probes: it is off by at most half of what that one took. */
export async function measureClock(room: Room, link: HubLink): Promise<void> {
  let best: { tookMs: number; offset: number } | null = null;
  for (let probe = 0; probe < PROBES; probe++) {
    const sentAt = room.clock.now();
    const answer = await link.call("clock.probe", { sentAt });
    if (!answer.ok) return;
    const receivedAt = room.clock.now();
    const tookMs = receivedAt - sentAt;
    const offset = answer.value.hubTime - (sentAt + tookMs / 2);
    if (tookMs >= 0 && (best === null || tookMs < best.tookMs)) best = { tookMs, offset };
  }
  if (best === null) return;
  room.time.measured(best.offset);
  room.watches.changed("status");
}

/** Fetches what is newer than here; `newest` as the hub pushed it, null = ask. */
export async function fetchReference(
  room: Room,
  link: HubLink,
  newest: readonly { kind: ReferenceKind; version: number }[] | null,
): Promise<void> {
  const versions = newest ?? (await newestVersions(link));
  let changed = false;
  for (const { kind, version } of versions) {
    if (room.shared.references.version(kind) >= version) continue;
    const answer = await link.call("reference.pull", { kind, version });
    if (!answer.ok) continue;
    if (room.shared.references.put(kind, answer.value.version, answer.value.content)) changed = true;
    else room.log("error", "reference.not-understood", { kind, version });
  }
  if (changed) room.watches.changed("reference", "digests");
}

/** A version that an act of another device names is fetched when it is needed; unsent acts of this one have theirs here. */
async function newestVersions(link: HubLink): Promise<readonly { kind: ReferenceKind; version: number }[]> {
  const answer = await link.call("reference.versions", {});
  return answer.ok ? answer.value.newest.filter(({ kind }) => ReferenceKinds.options.includes(kind)) : [];
}

export async function topUpNumbers(room: Room, link: HubLink): Promise<void> {
  for (const { training, least, block } of numberStock) {
    while (room.shared.leases.left(training) < least) {
      const answer = await link.call("lease.take", { count: block, training });
      if (!answer.ok) break;
      room.shared.leases.add(answer.value);
      room.watches.changed("status");
      if (answer.value.pickUpCodes.length === 0) break;
    }
  }
}
