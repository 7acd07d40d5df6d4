// What a query is computed from.
import type { Room } from "../room.ts";
import type { Settings } from "../settings/settings.ts";
import type { Sync } from "../sync/sync.ts";

export interface QueryRoom {
  readonly room: Room;
  readonly sync: Sync;
  readonly settings: Settings;
}
