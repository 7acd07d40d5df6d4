// The host contract as a suite: whoever serves desk pages, the console from its own store or the hub to browsers, passes it.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type CommandIntent, evolve, type Order } from "../../shared/domain/index.ts";
import type {
  Host,
  HostQueryName,
  HostQueryParams,
  HostQueryValue,
  OrderList,
  OrderView,
} from "../../shared/protocol/index.ts";

/** A host with one person who can sign in and one order that waits for that person. */
export interface ContractHost {
  host: Host;
  staffNumber: string;
  password: string;
  /** The order, the list in which it stands, and the one in which it stands after `act`. */
  orderId: string;
  listBefore: OrderList;
  listAfter: OrderList;
  /** What the person may do with it, anew at every call. */
  act(): CommandIntent;
  /** What the rules refuse at any time. */
  refusedAct(): CommandIntent;
  /** A fresh id, as pages make them. */
  id(): string;
  close(): Promise<void>;
}

/** Declares the suite; `open` makes a host of its own for every test. */
export function hostContract(name: string, open: () => Promise<ContractHost>): void {
  describe(`host contract: ${name}`, () => {
    let kit: ContractHost;
    beforeEach(async () => {
      kit = await open();
    });
    afterEach(() => kit.close());

    const signIn = async (): Promise<void> => {
      const answer = await kit.host.act("sign-in", { staffNumber: kit.staffNumber, password: kit.password });
      expect(answer.ok, JSON.stringify(answer)).toBe(true);
    };

    test("signed out: it says so, shows nothing, does nothing", async () => {
      expect((await first(kit.host, "session", {})).state).toBe("signed-out");
      expect(await first(kit.host, "orders", { list: kit.listBefore, offset: 0, limit: 50 })).toEqual({
        rows: [],
        total: 0,
      });
      expect(await first(kit.host, "order", { orderId: kit.orderId })).toBeNull();
      const answer = await kit.host.act("submit", { intents: [kit.act()], draftId: null });
      expect(answer.ok).toBe(false);
      if (!answer.ok)
        expect(answer.rejection.sentence.zh.length * answer.rejection.sentence.en.length).toBeGreaterThan(0);
    });

    test("a wrong password is refused in words, the right one is pushed to who watches", async () => {
      const session = watching(kit.host, "session", {});
      await session.until(({ state }) => state === "signed-out");
      const wrong = await kit.host.act("sign-in", {
        staffNumber: kit.staffNumber,
        password: `${kit.password}x`,
      });
      expect(wrong.ok).toBe(false);
      await signIn();
      const value = await session.until(({ state }) => state === "signed-in");
      expect(value.state === "signed-in" && value.person.staffNumber).toBe(kit.staffNumber);
      session.end();
    });

    test("the reference documents are there after sign-in", async () => {
      await signIn();
      const reference = await watching(kit.host, "reference", {}).until((value) => value !== null);
      expect(reference?.directory.units.length).toBeGreaterThan(0);
    });

    test("an order stands in its list, with an exact count, and its history replays", async () => {
      await signIn();
      const params = { list: kit.listBefore, offset: 0, limit: 50 };
      const { rows, total } = await watching(kit.host, "orders", params).until(holds(kit.orderId));
      const { counts } = await watching(kit.host, "counts", { lists: [kit.listBefore] }).until(
        ({ counts: now }) => now[kit.listBefore] === total,
      );
      expect(counts[kit.listBefore]).toBe(total);
      const row = rows.find(({ orderId }) => orderId === kit.orderId);
      const view = await watching(kit.host, "order", { orderId: kit.orderId }).until(
        (value) => value !== null,
      );
      const order = replayed(view);
      expect(order?.state).toBe(row?.state);
      expect(order?.number).toBe(row?.number);
      expect(row?.title).toBe(order?.words?.title);
    });

    test("an act moves the order to its next list, for everybody who watches", async () => {
      await signIn();
      const before = watching(kit.host, "orders", { list: kit.listBefore, offset: 0, limit: 50 });
      const after = watching(kit.host, "orders", { list: kit.listAfter, offset: 0, limit: 50 });
      const view = watching(kit.host, "order", { orderId: kit.orderId });
      await before.until(holds(kit.orderId));
      const versionBefore = replayed(await view.until((value) => value !== null))?.version ?? 0;
      const answer = await kit.host.act("submit", { intents: [kit.act()], draftId: null });
      expect(answer.ok, JSON.stringify(answer)).toBe(true);
      await before.until((value) => !holds(kit.orderId)(value));
      await after.until(holds(kit.orderId));
      await view.until((value) => (replayed(value)?.version ?? 0) > versionBefore);
      for (const one of [before, after, view]) one.end();
    });

    test("an act is taken back: the order stands where it stood, and both stay in its history", async () => {
      await signIn();
      const list = watching(kit.host, "orders", { list: kit.listBefore, offset: 0, limit: 50 });
      await list.until(holds(kit.orderId));
      const intent = kit.act();
      await kit.host.act("submit", { intents: [intent], draftId: null });
      await list.until((value) => !holds(kit.orderId)(value));
      const undo = (): CommandIntent => ({
        id: kit.id(),
        orderId: kit.orderId,
        type: "order.undo",
        data: { commandId: intent.id },
        sealed: {},
      });
      const answer = await kit.host.act("submit", { intents: [undo()], draftId: null });
      // With the hub there, its word is known when the undo is answered.
      expect(answer.ok && !answer.value.unsent, JSON.stringify(answer)).toBe(true);
      await list.until(holds(kit.orderId));
      const view = await watching(kit.host, "order", { orderId: kit.orderId }).until(
        (value) => value?.events.at(-1)?.type === "undone",
      );
      expect(view?.events.some(({ commandId }) => commandId === intent.id)).toBe(true);
      const again = await kit.host.act("submit", { intents: [undo()], draftId: null });
      expect(!again.ok && again.rejection.code).toBe("undo.none");
      list.end();
    });

    test("an order is found by the end of its number, and nothing of it by who is signed out", async () => {
      const signedOut = await first(kit.host, "search", { text: "关于" });
      expect(signedOut.digests).toEqual([]);
      await signIn();
      const view = await watching(kit.host, "order", { orderId: kit.orderId }).until(
        (value) => value !== null,
      );
      const digits = (replayed(view)?.number ?? "").replaceAll("-", "").slice(-8);
      const found = await watching(kit.host, "search", { text: digits }).until(
        ({ digests }) => digests.length > 0,
      );
      expect(found.digests.map(({ orderId }) => orderId)).toContain(kit.orderId);
    });

    test("with the hub there, nothing stays unsent", async () => {
      await signIn();
      const status = watching(kit.host, "status", {});
      await status.until(({ hub }) => hub === "connected");
      await kit.host.act("submit", { intents: [kit.act()], draftId: null });
      const { held, rejected } = await status.until(({ unsent }) => unsent === 0);
      expect([held, rejected]).toEqual([0, 0]);
      const { entries } = await watching(kit.host, "outbox", {}).until((value) => value.entries.length === 0);
      expect(entries).toEqual([]);
      status.end();
    });

    test("drafts of who has signed out are seen by nobody, and are there again after sign-in", async () => {
      await signIn();
      const draftId = kit.id();
      const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
      const opening = { draftId, purpose: "reply" as const, origin, copyPetitionerFrom: null, phone: null };
      expect((await kit.host.act("draft-open", opening)).ok).toBe(true);
      const drafts = watching(kit.host, "drafts", {});
      await drafts.until((value) => value.drafts.some(({ id }) => id === draftId));
      await kit.host.act("sign-out", {});
      await drafts.until((value) => value.drafts.length === 0);
      expect((await kit.host.act("draft-drop", { draftId })).ok).toBe(false);
      await signIn();
      await drafts.until((value) => value.drafts.some(({ id }) => id === draftId));
      drafts.end();
    });

    test("a call's copy is taken from whoever is signed in", async () => {
      await signIn();
      const copy = {
        callId: "c-1",
        lineId: null,
        phone: null,
        event: "ringing" as const,
        at: 1,
        training: true,
      };
      expect((await kit.host.act("call-copy", copy)).ok).toBe(true);
    });

    test("sending an act twice does it once", async () => {
      await signIn();
      const intent = kit.act();
      expect((await kit.host.act("submit", { intents: [intent], draftId: null })).ok).toBe(true);
      const again = await kit.host.act("submit", { intents: [intent], draftId: null });
      expect(again.ok, JSON.stringify(again)).toBe(true);
      const view = await watching(kit.host, "order", { orderId: kit.orderId }).until(
        (value) => value !== null,
      );
      expect(view?.events.filter(({ commandId }) => commandId === intent.id).length).toBe(1);
    });

    test("acts are done all or none: a refusal names its reason and leaves nothing behind", async () => {
      await signIn();
      const view = watching(kit.host, "order", { orderId: kit.orderId });
      const before = await view.until((value) => value !== null);
      const answer = await kit.host.act("submit", { intents: [kit.act(), kit.refusedAct()], draftId: null });
      expect(answer.ok).toBe(false);
      if (!answer.ok) expect(answer.rejection.code).not.toBe("");
      const now = await first(kit.host, "order", { orderId: kit.orderId });
      expect(now?.events.length).toBe(before?.events.length);
      view.end();
    });

    test("a draft is kept as it is typed, and goes when it is dropped", async () => {
      await signIn();
      const draftId = kit.id();
      const drafts = watching(kit.host, "drafts", {});
      const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
      const opened = await kit.host.act("draft-open", {
        draftId,
        purpose: "reply",
        origin,
        copyPetitionerFrom: null,
        phone: null,
      });
      expect(opened.ok, JSON.stringify(opened)).toBe(true);
      const first = await kit.host.act("draft-write", {
        draftId,
        changes: [{ path: "told", value: "已到现场" }],
      });
      const second = await kit.host.act("draft-write", {
        draftId,
        changes: [{ path: "told", value: "已到现场制止" }],
      });
      expect(first.ok && second.ok && second.value.revision > first.value.revision).toBe(true);
      const kept = await drafts.until(({ drafts: now }) =>
        now.some(({ form }) => form.told === "已到现场制止"),
      );
      expect(kept.drafts.filter(({ id }) => id === draftId).length).toBe(1);
      const wrong = await kit.host.act("draft-write", {
        draftId,
        changes: [{ path: "no.such.field", value: 1 }],
      });
      expect(!wrong.ok && wrong.rejection.field).toBe("no.such.field");
      expect((await kit.host.act("draft-drop", { draftId })).ok).toBe(true);
      await drafts.until(({ drafts: now }) => now.every(({ id }) => id !== draftId));
      drafts.end();
    });

    test("settings are kept", async () => {
      await signIn();
      const settings = watching(kit.host, "settings", {});
      expect((await kit.host.act("settings-write", { key: "language", value: "en" })).ok).toBe(true);
      await settings.until((value) => value["language"] === "en");
      settings.end();
    });

    test("after sign-out nothing is shown, and an ended watch is silent", async () => {
      await signIn();
      const orders = watching(kit.host, "orders", { list: kit.listBefore, offset: 0, limit: 50 });
      await orders.until(holds(kit.orderId));
      const ended = watching(kit.host, "session", {});
      await ended.until(({ state }) => state === "signed-in");
      ended.end();
      const pushes = ended.count();
      expect((await kit.host.act("sign-out", {})).ok).toBe(true);
      await orders.until(({ total }) => total === 0);
      expect(ended.count()).toBe(pushes);
      orders.end();
    });
  });
}

/** The order as the page replays it. */
function replayed(view: OrderView | null): Order | null {
  return view === null ? null : view.events.reduce<Order | null>(evolve, null);
}

function holds(orderId: string): (value: { rows: { orderId: string }[] }) => boolean {
  return ({ rows }) => rows.some((row) => row.orderId === orderId);
}

async function first<Q extends HostQueryName>(
  host: Host,
  query: Q,
  params: HostQueryParams<Q>,
): Promise<HostQueryValue<Q>> {
  const watched = watching(host, query, params);
  const value = await watched.until(() => true);
  watched.end();
  return value;
}

const patienceMs = 10_000;

/** A subscription whose newest value can be waited for. */
export function watching<Q extends HostQueryName>(host: Host, query: Q, params: HostQueryParams<Q>) {
  const values: HostQueryValue<Q>[] = [];
  const waiting = new Set<() => void>();
  const end = host.watch(query, params, (value) => {
    values.push(value);
    for (const look of waiting) look();
  });
  return {
    end,
    count: () => values.length,
    /** The newest value once it is as wanted; rejects after ten seconds with what there was. */
    until(wanted: (value: HostQueryValue<Q>) => boolean): Promise<HostQueryValue<Q>> {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look);
          reject(
            new Error(
              `${query} never became as wanted; last: ${JSON.stringify(values.at(-1))?.slice(0, 400)}`,
            ),
          );
        }, patienceMs);
        const look = (): void => {
          const newest = values.at(-1);
          if (values.length === 0 || !wanted(newest as HostQueryValue<Q>)) return;
          clearTimeout(timer);
          waiting.delete(look);
          resolve(newest as HostQueryValue<Q>);
        };
        waiting.add(look);
        look();
      });
    },
  };
}
