// The console host put together: files, subscriptions, sync, and the acts of the host contract.
import { mkdirSync } from "node:fs";
import { type Sentence, sentence } from "../../shared/domain/index.ts";
import {
  type Answer,
  accepted,
  type Host,
  type HostActName,
  type HostActRequest,
  type HostActValue,
  refused,
} from "../../shared/protocol/index.ts";
import { keepCallCopy } from "./acts/call-copy.ts";
import { clockState } from "./acts/clock-state.ts";
import { dropDraft, openDraft, writeDraft } from "./acts/drafts.ts";
import { dismissAct, resumeHeld } from "./acts/outbox-acts.ts";
import { keptSigningKey, newSigningKey, type Seat } from "./acts/seat.ts";
import { signIn, signOut, takeSeat, takeSeatAgain } from "./acts/sign-in.ts";
import { submit } from "./acts/submit.ts";
import { withHubsWord } from "./acts/undo-word.ts";
import { readUnheld } from "./acts/unheld.ts";
import { cityDate, queryOf } from "./queries/queries.ts";
import type { Room } from "./room.ts";
import { askedBook } from "./search/asked.ts";
import { openSettings } from "./settings/settings.ts";
import { openKeyRing } from "./store/key-ring.ts";
import { openKnownPersonFile, type PersonFile } from "./store/person-file.ts";
import { openSharedFile } from "./store/shared-file.ts";
import { ConsoleStoreError } from "./store/store-error.ts";
import type { Clock, KeyKeeper, Log, Random } from "./surroundings.ts";
import { openSync } from "./sync/sync.ts";
import { uuid } from "./uuid.ts";
import { openWatches } from "./watches.ts";

export interface ConsoleHostOptions {
  /** Folder of this device's files; made (mode 700) where it is missing. One host per folder at a time. */
  readonly dataFolder: string;
  /** Where the hub listens, such as "http://127.0.0.1:4410"; null = there is none. */
  readonly hubUrl: string | null;
  readonly clock: Clock;
  readonly random: Random;
  readonly keyKeeper: KeyKeeper;
  readonly log: Log;
}

/** The host contract, served from this device's own store; works with the hub gone. */
export interface ConsoleHost extends Host {
  /** Ends all subscriptions, leaves the hub and closes the files. What was acknowledged is on the disk already. */
  close(): Promise<void>;
}

/** A host that comes back within this time after a crash goes on with the person who sat there, ms. */
const SEAT_AGAIN_WITHIN_MS = 10 * 60_000;
/** How often lists that depend on time are looked at, and the seat is marked as taken, ms. */
const HEARTBEAT_MS = 30_000;

type Acts = {
  [A in HostActName]: (
    request: HostActRequest<A>,
  ) => Answer<HostActValue<A>> | Promise<Answer<HostActValue<A>>>;
};

/** Opens the files of this device and begins to look for the hub. Throws ConsoleStoreError where a file cannot be opened. */
export async function openConsoleHost(options: ConsoleHostOptions): Promise<ConsoleHost> {
  const { clock, random, log } = options;
  mkdirSync(options.dataFolder, { recursive: true, mode: 0o700 });
  const ring = openKeyRing(options.dataFolder, options.keyKeeper, random, () => uuid(clock, random));
  const shared = openSharedFile(options.dataFolder, ring);
  const watches = openWatches(clock, log);
  const time = clockState(shared.facts, clock);
  const room: Room = {
    folder: options.dataFolder,
    clock,
    random,
    log,
    ring,
    shared,
    time,
    watches,
    asked: askedBook(
      () => cityDate(time, shared.references),
      (topic) => watches.changed(topic),
    ),
    seat: null,
    leftFiles: new Map(),
    signedOutBecause: null,
    live: null,
    keyKeptBy: options.keyKeeper.kind,
  };
  takeSeatAgain(room, SEAT_AGAIN_WITHIN_MS);
  openFilesWithUnsent(room);
  const settings = openSettings(options.dataFolder);
  const sync = openSync(room, options.hubUrl, publicKeyOf, {
    onSession(seat, session) {
      const key = keptSigningKey(seat.file.facts) ?? newSigningKey();
      takeSeat(room, session, key, null, seat.file);
      room.asked.retryGone();
      watches.changed("session", "status", "hub", "phone-account");
    },
    onRefused(seat, rejection) {
      log("warn", "session.refused", { code: rejection.code });
      if (rejection.code === "session.revoked") void leave(revokedSentence(seat));
      else if (rejection.code.startsWith("login.")) void leave(rejection.sentence);
      // The session has run out: the person goes on as without the hub, and what they do waits for their next sign-in.
      else seat.offlineUntil = seat.session.offlineUntil;
      watches.changed("session", "status");
    },
    onRevoked(reason) {
      log("warn", "session.revoked", { reason });
      if (room.seat !== null) void leave(revokedSentence(room.seat));
    },
  });

  /** `because`: said on the screen where the person did not ask for it. */
  async function leave(because: Sentence | null = null): Promise<void> {
    room.signedOutBecause = because;
    room.asked.clear();
    await signOut(room, sync);
  }

  /** Does it for the person at this console and wakes the sync. */
  function seated<T>(run: (seat: Seat) => Answer<T>): Answer<T> {
    if (room.seat === null) return notSignedIn();
    const answer = run(room.seat);
    sync.wake();
    return answer;
  }

  const acts: Acts = {
    async "sign-in"({ staffNumber, password }) {
      await leave();
      return signIn(room, sync, staffNumber, password);
    },
    async "sign-out"() {
      await leave();
      return accepted({});
    },
    "draft-open": (request) => seated((seat) => openDraft(room, seat, request)),
    "draft-write"(request) {
      if (room.seat === null) return notSignedIn();
      const answer = writeDraft(room, room.seat, request);
      sync.wakeDrafts();
      return answer;
    },
    "draft-drop": ({ draftId }) => seated((seat) => dropDraft(room, seat, draftId)),
    async submit(request) {
      if (sync.ready) await readUnheld(room, sync.link, request.intents);
      const stored = seated((seat) => submit(room, seat, request));
      return withHubsWord(room, sync, request.intents, stored);
    },
    "outbox-resume": ({ orderId }) => seated((seat) => resumeHeld(room, seat, orderId)),
    "outbox-dismiss": ({ commandId }) => seated((seat) => dismissAct(room, seat, commandId)),
    "alarm-known": ({ alarmId }) => sync.link.call("live.alarm-known", { alarmId }),
    "settings-write"({ key, value }) {
      settings.write(room.seat?.file.facts ?? null, key, value);
      watches.changed("settings");
      return accepted({});
    },
    "call-copy": (copy) => (room.seat === null ? notSignedIn() : keepCallCopy(room, room.seat, copy)),
  };

  let closed = false;
  let stopHeartbeat = clock.after(HEARTBEAT_MS, beat);
  function beat(): void {
    watches.changed("time");
    if (room.seat !== null) {
      shared.facts.set("seated", { personId: room.seat.file.person.id, at: clock.now() });
    }
    stopHeartbeat = clock.after(HEARTBEAT_MS, beat);
  }

  return {
    watch(query, params, push) {
      const { topics, pauseMs, compute } = queryOf({ room, sync, settings }, query, params);
      // Each query computes its own value, so `push` is of its type.
      return watches.add({ topics, pauseMs, compute, push: push as (value: unknown) => void });
    },
    async act(act, request) {
      try {
        return await acts[act](request);
      } catch (error) {
        log("error", "act.failed", { act, reason: error instanceof Error ? error.name : "unknown" });
        return storeFailed();
      }
    },
    async close() {
      if (closed) return;
      closed = true;
      stopHeartbeat();
      watches.close();
      sync.close();
      shared.facts.remove("seated");
      room.seat?.file.close();
      for (const file of room.leftFiles.values()) file.close();
      shared.close();
    },
  };
}

/** Nothing that was done is lost, and the person is told so. */
function revokedSentence({ file }: Seat): Sentence {
  if (file.outbox.counts().waiting === 0) return sentence("登录已被撤销", "Your sign-in was revoked");
  return sentence(
    "登录已被撤销。未传的操作留在本机，下次有人在本机登录时以您的名义传给中心",
    "Your sign-in was revoked. Acts not sent yet stay on this device and go to the hub in your name when somebody next signs in here",
  );
}

function publicKeyOf(seat: Seat): string {
  return keptSigningKey(seat.file.facts)?.publicKey ?? "";
}

/** Persons who left with unsent acts: they are sent whoever sits here now. */
function openFilesWithUnsent(room: Room): void {
  for (const { personId } of room.shared.people.all()) {
    if (room.seat?.file.person.id === personId) continue;
    const file = openedOrNull(room, personId);
    if (file === null) continue;
    if (file.outbox.counts().waiting > 0) room.leftFiles.set(personId, file);
    else file.close();
  }
}

/** A damaged file of somebody else must not keep this person from working. */
function openedOrNull(room: Room, personId: string): PersonFile | null {
  try {
    return openKnownPersonFile(room.folder, room.ring, personId);
  } catch (error) {
    room.log("error", "person-file.unreadable", {
      code: error instanceof ConsoleStoreError ? error.code : "unknown",
    });
    return null;
  }
}

function notSignedIn(): Answer<never> {
  return refused("session.none", "请先登录", "Sign in first");
}

function storeFailed(): Answer<never> {
  return refused(
    "store.failed",
    "没有存上:本机磁盘可能已满或不可写。内容还在屏幕上,请腾出空间后重试",
    "Not saved: the disk of this device may be full or closed to writing. What you typed is still on screen; free some space and try again",
  );
}
