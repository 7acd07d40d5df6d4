// Signing in and out: by the hub when it is there, by this device for whoever signed in here within the last 72 hours.
import { hash, verify } from "@node-rs/argon2";
import {
  type Answer,
  accepted,
  type Person,
  protocolVersion,
  refused,
  type Session,
} from "../../../shared/protocol/index.ts";
import type { Room } from "../room.ts";
import { openKnownPersonFile, openPersonFile, type PersonFile } from "../store/person-file.ts";
import { isHubGone } from "../sync/hub-link.ts";
import type { Sync } from "../sync/sync.ts";
import { startFromNothing, workCursor } from "./base.ts";
import {
  keepSigningKey,
  keptSession,
  keptSigningKey,
  newSigningKey,
  type Seat,
  type SigningKey,
} from "./seat.ts";

/** Waits of a sign-in, ms: for the first orders on a new device; for a hub that is just starting, before the device decides alone. */
const FIRST_ORDERS_WITHIN_MS = 10_000;
const WAIT_FOR_HUB = { known: 1_500, unknown: 8_000 };

export async function signIn(
  room: Room,
  sync: Sync,
  staffNumber: string,
  password: string,
): Promise<Answer<{ person: Person; token: string | null }>> {
  const known = room.shared.people.byStaffNumber(staffNumber);
  await sync.link.whenConnected(known === null ? WAIT_FOR_HUB.unknown : WAIT_FOR_HUB.known);
  const file = known === null ? null : fileOfKnown(room, known.personId);
  const key = (file === null ? null : keptSigningKey(file.facts)) ?? newSigningKey();
  const answer = await sync.link.call("session.login", {
    protocol: protocolVersion,
    staffNumber,
    password,
    deviceId: room.ring.deviceId,
    publicKey: key.publicKey,
  });
  if (isHubGone(answer)) {
    sync.resumeLater();
    return signInHere(room, file, staffNumber, password);
  }
  if (!answer.ok) {
    leaveFile(room, file);
    return answer;
  }
  const passwordHash = await hash(password);
  const seat = takeSeat(room, answer.value, key, passwordHash, file);
  room.watches.changed("session", "status", "orders", "drafts", "outbox", "settings", "phone-account");
  const begun = sync.begin();
  // New on this device: nothing can be done before the rules and the person's orders are here, at least the first of them.
  if (room.shared.references.newest() === null || workCursor(seat.file) === 0) {
    await Promise.race([
      begun,
      new Promise<void>((resolve) => room.clock.after(FIRST_ORDERS_WITHIN_MS, resolve)),
    ]);
  }
  return accepted({ person: seat.file.person, token: null });
}

/** The hub's session, written down; the person's file opened anew where their roles have changed. */
export function takeSeat(
  room: Room,
  session: Session,
  key: SigningKey,
  passwordHash: string | null,
  opened: PersonFile | null,
): Seat {
  const { person } = session;
  let file = opened ?? room.leftFiles.get(person.id) ?? null;
  room.leftFiles.delete(person.id);
  const before = file?.person ?? null;
  if (file !== null && JSON.stringify(before) !== JSON.stringify(person)) {
    file.close();
    file = null;
  }
  const seated = file ?? openPersonFile(room.folder, room.ring, person);
  seated.transaction(() => {
    if (before !== null && !sameRights(before, person)) startFromNothing(seated);
    seated.facts.set("session", session);
    if (keptSigningKey(seated.facts) === null) keepSigningKey(seated.facts, key);
    if (passwordHash !== null) seated.facts.set("password-hash", passwordHash);
  });
  room.shared.people.put(person, room.time.hubNow());
  room.ring.keepFor(session.recoveryPublicKey);
  const seat: Seat = { file: seated, session, offlineUntil: null, password: null, signer: key.signer };
  room.seat = seat;
  room.shared.facts.set("seated", { personId: person.id, at: room.clock.now() });
  return seat;
}

/** What is unsent stays and is sent; the session ends when it has gone. */
export async function signOut(room: Room, sync: Sync): Promise<void> {
  const { seat } = room;
  if (seat === null) return;
  room.seat = null;
  room.live = null;
  room.shared.facts.remove("seated");
  leaveFile(room, seat.file);
  room.watches.changed(
    "session",
    "status",
    "orders",
    "drafts",
    "outbox",
    "settings",
    "phone-account",
    "live",
  );
  await sync.leave();
}

/** After a crash the person goes on without a password; after a sign-out or a closed console they do not. */
export function takeSeatAgain(room: Room, withinMs: number): void {
  const seated = room.shared.facts.get("seated");
  if (typeof seated !== "object" || seated === null || !("personId" in seated) || !("at" in seated)) return;
  const { personId, at } = seated;
  if (typeof personId !== "string" || typeof at !== "number") return;
  if (Math.abs(room.clock.now() - at) > withinMs) return;
  const file = openKnownPersonFile(room.folder, room.ring, personId);
  if (file === null) return;
  const session = keptSession(file.facts);
  const key = keptSigningKey(file.facts);
  if (session === null || key === null) {
    file.close();
    return;
  }
  room.seat = {
    file,
    session,
    offlineUntil: session.offlineUntil,
    password: null,
    signer: key.signer,
  };
}

async function signInHere(
  room: Room,
  file: PersonFile | null,
  staffNumber: string,
  password: string,
): Promise<Answer<{ person: Person; token: string | null }>> {
  const session = file === null ? null : keptSession(file.facts);
  const passwordHash = file?.facts.get("password-hash");
  const key = file === null ? null : keptSigningKey(file.facts);
  if (file === null || session === null || key === null || typeof passwordHash !== "string") {
    leaveFile(room, file);
    return refused(
      "session.first-needs-hub",
      "首次在本机登录需要连上中心",
      "The first sign-in on this device needs the hub",
    );
  }
  if (!(await verify(passwordHash, password)) || session.person.staffNumber !== staffNumber) {
    leaveFile(room, file);
    return refused("session.password", "工号或密码不对", "Wrong staff number or password", "password");
  }
  if (session.offlineUntil < room.time.hubNow()) {
    leaveFile(room, file);
    return refused(
      "session.offline-over",
      "离线登录已过期:连上中心后再登录",
      "Signing in without the hub has run out: connect to the hub first",
    );
  }
  room.leftFiles.delete(session.person.id);
  room.seat = { file, session, offlineUntil: session.offlineUntil, password, signer: key.signer };
  room.shared.facts.set("seated", { personId: session.person.id, at: room.clock.now() });
  room.watches.changed("session", "status", "orders", "drafts", "outbox", "settings", "phone-account");
  return accepted({ person: session.person, token: null });
}

function fileOfKnown(room: Room, personId: string): PersonFile | null {
  return room.leftFiles.get(personId) ?? openKnownPersonFile(room.folder, room.ring, personId);
}

/** A file stays open while it holds acts to be sent. */
function leaveFile(room: Room, file: PersonFile | null): void {
  if (file === null) return;
  if (file.outbox.counts().waiting > 0) room.leftFiles.set(file.person.id, file);
  else {
    room.leftFiles.delete(file.person.id);
    file.close();
  }
}

function sameRights(one: Person, other: Person): boolean {
  return one.unitId === other.unitId && [...one.roles].sort().join() === [...other.roles].sort().join();
}
