// Who is signed in, and how this device stands with the hub.
import type { HostSession, HostStatus } from "../../../shared/protocol/index.ts";
import type { Room } from "../room.ts";
import type { Sync } from "../sync/sync.ts";

export function hostSession(room: Room): HostSession {
  const { seat } = room;
  if (seat === null) {
    return {
      state: "signed-out",
      cityName: room.shared.references.newest()?.reference.directory.cityName ?? null,
      people: room.shared.people.all().map(({ staffNumber, name }) => ({ staffNumber, name })),
      ...(room.signedOutBecause === null ? {} : { because: room.signedOutBecause }),
    };
  }
  return {
    state: "signed-in",
    person: seat.session.person,
    cityName: seat.session.cityName,
    offlineUntil: seat.offlineUntil,
    kind: "console",
    deviceId: room.ring.deviceId,
  };
}

export function hostStatus(room: Room, sync: Sync): HostStatus {
  const { hub, since } = sync.state();
  const own = room.seat?.file.outbox.counts();
  const left = [...room.leftFiles.values()].map((file) => file.outbox.counts().waiting);
  return {
    hub,
    hubSince: since,
    unsent: (own?.waiting ?? 0) + left.reduce((sum, waiting) => sum + waiting, 0),
    held: own?.held ?? 0,
    rejected: own?.rejected ?? 0,
    numbersLeft: room.shared.leases.left(false),
    clockOffset: room.time.offset,
    syncing: sync.progress(),
    keyKeptBy: room.keyKeptBy,
  };
}
