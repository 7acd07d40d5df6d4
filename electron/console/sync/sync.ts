// The conversation with the hub: who speaks when the line is up, and what goes on while it is down (everything).
import type { Rejection } from "../../../shared/domain/index.ts";
import { type Answer, protocolVersion, type Session } from "../../../shared/protocol/index.ts";
import { workCursor } from "../acts/base.ts";
import type { Seat } from "../acts/seat.ts";
import type { Room } from "../room.ts";
import { pullDigests, pullWork, takeDigests, takeWork } from "./down.ts";
import { fetchDrafts, sendDrafts } from "./draft-sync.ts";
import { type HubLink, type HubPush, isHubGone, openHubLink } from "./hub-link.ts";
import { type Job, oneAtATime } from "./one-at-a-time.ts";
import { fetchReference, measureClock, topUpNumbers } from "./supplies.ts";
import { openTimers } from "./timers.ts";
import { sendAll } from "./up.ts";

export interface Sync {
  readonly link: HubLink;
  state(): { hub: "connected" | "connecting" | "lost"; since: number | null };
  progress(): { done: number; total: number | null } | null;
  /** The hub takes calls in this person's name now. */
  readonly ready: boolean;
  /** A session has just been made over this line: everything goes on from there. Resolves when what work needs is here. */
  begin(): Promise<void>;
  /** Somebody signed in by this device alone: where the line is up, the hub is asked for them in a while. */
  resumeLater(): void;
  /** An act is to be sent, or a number was used. */
  wake(): void;
  /** Resolves when everything that waits now has been sent and answered, or the line broke. */
  sent(): Promise<void>;
  /** A draft has changed; it goes up at most every two seconds. */
  wakeDrafts(): void;
  /** The person has signed out: what is unsent goes first, then the session ends. */
  leave(): Promise<void>;
  close(): void;
}

export interface SyncHooks {
  /** The hub goes on with the session, or gave a new one. */
  onSession(seat: Seat, session: Session): void;
  /** The hub does not know the session any more, and it cannot be made anew without a password. */
  onRefused(seat: Seat, rejection: Rejection): void;
  onRevoked(reason: string): void;
}

const DRAFTS_EVERY_MS = 2_000;
const PROBE_EVERY_MS = 60_000;
const TRY_AGAIN_MS = 5_000;
const FRAME_WITHIN_MS = 2_000;

export function openSync(
  room: Room,
  hubUrl: string | null,
  publicKeyOf: (seat: Seat) => string,
  hooks: SyncHooks,
): Sync {
  let ready = false;
  let since: number | null = hubUrl === null ? room.clock.now() : null;
  let hub: "connected" | "connecting" | "lost" = hubUrl === null ? "lost" : "connecting";
  /** Rows taken in so far by each feed that is being pulled. */
  const coming = new Map<"work" | "digests", number>();
  const { later, close: stopTimers } = openTimers(room.clock);

  function setHub(next: typeof hub): void {
    if (hub === next) return;
    hub = next;
    since = room.time.hubNow();
    room.watches.changed("status", "hub");
  }

  const up = oneAtATime(async () => {
    await sendAll(room, link, () => ready);
    if (ready && anyWaiting(room)) later("up", TRY_AGAIN_MS, () => void up.ask());
    // Of an order that the person may not hold no frame comes; a pull moves the cursor past it.
    if (ready && sentAndNotSeen(room)) later("work", FRAME_WITHIN_MS, () => void work.ask());
  }, failed("up"));

  const work = oneAtATime(async () => {
    const { seat } = room;
    if (!ready || seat === null) return;
    // A store that holds nothing yet is not "all delivered": its lists are on their way.
    if (workCursor(seat.file) === 0) showProgress("work", 0);
    const whole = await pullWork(room, link, seat, (rows) => showProgress("work", rows));
    showProgress("work", null);
    if (!whole && ready) later("work", TRY_AGAIN_MS, () => void work.ask());
  }, failed("work"));

  const digests = oneAtATime(async () => {
    if (!ready) return;
    const whole = await pullDigests(room, link, (rows) => showProgress("digests", rows));
    showProgress("digests", null);
    if (!whole && ready) later("digests", TRY_AGAIN_MS, () => void digests.ask());
  }, failed("digests"));

  const drafts = oneAtATime(async () => {
    const { seat } = room;
    if (ready && seat !== null) await sendDrafts(room, link, seat);
  }, failed("drafts"));

  const numbers = oneAtATime(async () => {
    if (ready) await topUpNumbers(room, link);
  }, failed("numbers"));

  /** A full disk or a fault of ours stops this run only; it is tried again. */
  function failed(name: string): (error: unknown) => void {
    return (error) => {
      room.log("error", "sync.failed", { name, reason: error instanceof Error ? error.name : "unknown" });
      if (ready) later(name, TRY_AGAIN_MS, () => void jobs[name]?.ask());
    };
  }

  function quietly(name: string, running: Promise<unknown>): void {
    running.catch(failed(name));
  }

  function showProgress(feed: "work" | "digests", rows: number | null): void {
    if (rows === null) coming.delete(feed);
    else coming.set(feed, rows);
    room.watches.changed("status");
  }

  const jobs: Record<string, Job> = { up, work, digests, drafts, numbers };

  function onPush(push: HubPush): void {
    room.time.contact();
    switch (push.name) {
      case "work.frame": {
        const { seat } = room;
        if (!ready || seat === null) return;
        quietly(
          "work",
          takeWork(room, link, seat, push.value, false).then((taken) => (taken ? undefined : work.ask())),
        );
        return;
      }
      case "digest.frame":
        if (ready && !takeDigests(room, push.value, false)) void digests.ask();
        return;
      case "live.frame":
        room.live = push.value;
        room.watches.changed("live");
        return;
      case "reference.changed":
        quietly("reference", fetchReference(room, link, push.value.newest));
        return;
      case "session.revoked":
        ready = false;
        hooks.onRevoked(push.value.reason);
        return;
      default:
        push satisfies never;
    }
  }

  async function resume(seat: Seat): Promise<void> {
    const answer = await resumeOrLogin(seat);
    if (room.seat !== seat) return;
    if (isHubGone(answer)) {
      resumeLater();
      return;
    }
    if (!answer.ok) {
      hooks.onRefused(seat, answer.rejection);
      if (room.seat === null) setHub("connected");
      return;
    }
    hooks.onSession(seat, answer.value);
    await begin();
  }

  /** The line may hold while the hub cannot answer: nothing but this asks again. */
  function resumeLater(): void {
    later("resume", TRY_AGAIN_MS, () => {
      const { seat } = room;
      if (!ready && link.connected && seat !== null) quietly("resume", resume(seat));
    });
  }

  async function resumeOrLogin(seat: Seat): Promise<Answer<Session>> {
    const { deviceId } = room.ring;
    const resumed = await link.call("session.resume", {
      protocol: protocolVersion,
      token: seat.session.token,
      deviceId,
    });
    if (resumed.ok || isHubGone(resumed) || seat.password === null) return resumed;
    // Whoever was signed out by others types their password again.
    if (resumed.rejection.code === "session.revoked") return resumed;
    return link.call("session.login", {
      protocol: protocolVersion,
      staffNumber: seat.session.person.staffNumber,
      password: seat.password,
      deviceId,
      publicKey: publicKeyOf(seat),
    });
  }

  async function begin(): Promise<void> {
    ready = true;
    setHub("connected");
    const { seat } = room;
    await measureClock(room, link);
    await fetchReference(room, link, null);
    await numbers.ask();
    void up.ask();
    const held = work.ask();
    void digests.ask();
    if (seat !== null)
      quietly(
        "drafts",
        fetchDrafts(room, link, seat).then(() => drafts.ask()),
      );
    keepTime();
    await held;
  }

  function keepTime(): void {
    later("probe", PROBE_EVERY_MS, () => {
      if (!ready) return;
      quietly("clock", measureClock(room, link));
      keepTime();
    });
  }

  const link = openHubLink({
    hubUrl,
    clock: room.clock,
    random: room.random,
    log: room.log,
    onUp() {
      const { seat } = room;
      if (seat === null) setHub("connected");
      else quietly("resume", resume(seat));
    },
    onDown() {
      ready = false;
      room.live = null;
      coming.clear();
      setHub("lost");
      room.watches.changed("live", "status");
    },
    onPush,
  });

  return {
    link,
    state: () => ({ hub, since }),
    progress: () =>
      coming.size === 0 ? null : { done: [...coming.values()].reduce((a, b) => a + b, 0), total: null },
    get ready() {
      return ready;
    },
    begin,
    resumeLater,
    wake() {
      if (!ready) return;
      void up.ask();
      void numbers.ask();
      later("drafts", DRAFTS_EVERY_MS, () => void drafts.ask());
    },
    sent: () => up.ask(),
    wakeDrafts() {
      if (ready) later("drafts", DRAFTS_EVERY_MS, () => void drafts.ask());
    },
    async leave() {
      if (!ready) return;
      await up.ask();
      ready = false;
      await link.call("session.end", {});
    },
    close() {
      ready = false;
      stopTimers();
      link.close();
    },
  };
}

function sentAndNotSeen(room: Room): boolean {
  return (room.seat?.file.outbox.counts().sent ?? 0) > 0;
}

function anyWaiting(room: Room): boolean {
  return [...room.leftFiles.values(), ...(room.seat === null ? [] : [room.seat.file])].some(
    (file) => file.outbox.counts().waiting > 0,
  );
}
