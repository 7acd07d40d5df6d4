// Browser desks on a real hub: the host contract, and what a unit may see.
import type { AddressInfo } from "node:net";
import { io } from "socket.io-client";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { joinRooms, type Rooms } from "../../../server/rooms.ts";
import type { CommandIntent } from "../../../shared/domain/index.ts";
import { connectHost, type HostConnection, hostSocket } from "../../../shared/protocol/index.ts";
import { hostContract, watching } from "../../kits/host-contract.ts";
import { password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let rooms: Rooms;
let url = "";

beforeAll(async () => {
  city = await smallCity();
  rooms = await joinRooms(city.hub, {
    data: city.data,
    rendererFolder: city.data,
    trainingLine: null,
    runJobs: false,
  });
  await city.hub.listen();
  url = `http://127.0.0.1:${(city.hub.httpServer.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await rooms.close();
  await city.close();
});

/** A page of its own; `token`: what it kept from an earlier sign-in. */
function openPage(token: string | null = null): {
  host: HostConnection;
  close: () => void;
  drop: () => void;
} {
  const socket = io(url + hostSocket.namespace, {
    transports: ["websocket"],
    forceNew: true,
    auth: token === null ? {} : { token },
    reconnectionDelay: 50,
  });
  const host = connectHost((request) => socket.emit(hostSocket.message, request));
  socket.on(hostSocket.message, (message) => host.receive(message));
  socket.on("connect", () => host.connected());
  socket.on("disconnect", () => host.disconnected());
  return { host, close: () => socket.close(), drop: () => socket.io.engine.close() };
}

async function signedIn(
  staffNumber: string,
): Promise<{ host: HostConnection; close: () => void; token: string }> {
  const page = openPage();
  const answer = await page.host.act("sign-in", { staffNumber, password });
  if (!answer.ok || answer.value.token === null) throw new Error(JSON.stringify(answer));
  return { ...page, token: answer.value.token };
}

hostContract("the hub's browser desk", async () => {
  const orderId = await city.dispatched();
  const page = openPage();
  const intent = (type: CommandIntent["type"], sealed: object = {}, data: object = {}): CommandIntent =>
    ({ id: uuid(), orderId, type, data, sealed }) as CommandIntent;
  return {
    host: page.host,
    staffNumber: people.handler.staffNumber,
    password,
    orderId,
    listBefore: "to-sign",
    listAfter: "in-hand",
    act: () => intent("order.sign"),
    refusedAct: () => intent("order.close", { note: "" }),
    id: uuid,
    close: async () => page.close(),
  };
});

describe("what a unit sees", () => {
  test("its own orders only", async () => {
    const orderId = await city.dispatched();
    const mine = await signedIn(people.handler.staffNumber);
    const other = await signedIn(people.otherHandler.staffNumber);
    const params = { list: "all-open" as const, offset: 0, limit: 500 };
    await watching(mine.host, "orders", params).until(({ rows }) =>
      rows.some((row) => row.orderId === orderId),
    );
    expect(await watching(other.host, "orders", params).until(() => true)).toEqual({ rows: [], total: 0 });
    expect(await watching(other.host, "order", { orderId }).until(() => true)).toBeNull();
    const act = { id: uuid(), orderId, type: "order.sign" as const, data: {}, sealed: {} };
    const answer = await other.host.act("submit", { intents: [act], draftId: null });
    expect(!answer.ok && answer.rejection.code).toBe("order.not-unit");
    mine.close();
    other.close();
  });

  test("never the petitioner of a confidential order, nor the pick-up code", async () => {
    const orderId = await city.dispatched({ confidential: true });
    const plainId = await city.dispatched();
    const page = await signedIn(people.handler.staffNumber);
    const seen = JSON.stringify(
      await watching(page.host, "order", { orderId }).until((value) => value !== null),
    );
    expect(seen).toContain("关于夜间施工噪声的投诉");
    expect(seen).not.toContain("张先生");
    expect(seen).not.toContain("13900001111");
    expect(seen).not.toContain("4821");
    const plain = JSON.stringify(
      await watching(page.host, "order", { orderId: plainId }).until((value) => value !== null),
    );
    expect(plain).toContain("13900001111");
    expect(plain).not.toContain('"pickUpCode":"4821"');
    page.close();
  });

  test("made confidential while it is open: the petitioner goes from the page, the rest stays", async () => {
    const orderId = await city.dispatched();
    const page = await signedIn(people.handler.staffNumber);
    const view = watching(page.host, "order", { orderId });
    await view.until((value) => JSON.stringify(value).includes("13900001111"));
    await city.act(
      people.agent,
      orderId,
      "order.correct",
      { matter: { confidential: true }, seen: { matter: 2 } },
      { petitioner: null, words: null, reason: "来电人要求保密" },
    );
    const seen = await view.until((value) => !JSON.stringify(value).includes("13900001111"));
    expect(JSON.stringify(seen)).not.toContain("张先生");
    expect(seen?.events.map(({ type }) => type)).toContain("corrected");
    page.close();
  });

  test("a merged order waits for nobody", async () => {
    const parent = await city.dispatched();
    const child = await city.dispatched();
    const page = await signedIn(people.handler.staffNumber);
    const list = watching(page.host, "orders", { list: "to-sign", offset: 0, limit: 500 });
    await list.until(({ rows }) => rows.some(({ orderId }) => orderId === child));
    await city.act(people.dispatcher, child, "order.merge", { parentOrderId: parent }, { note: "同一件事" });
    const { rows } = await list.until((value) => value.rows.every(({ orderId }) => orderId !== child));
    expect(rows.some(({ orderId }) => orderId === parent)).toBe(true);
    page.close();
  });

  test("a leader looks, with the petitioner masked, and each order opened is written down", async () => {
    const orderId = await city.dispatched();
    const page = await signedIn(people.leader.staffNumber);
    await watching(page.host, "orders", { list: "all-open", offset: 0, limit: 500 }).until(({ rows }) =>
      rows.some((row) => row.orderId === orderId),
    );
    const seen = JSON.stringify(
      await watching(page.host, "order", { orderId }).until((value) => value !== null),
    );
    expect(seen).toContain("关于夜间施工噪声的投诉");
    expect(seen).not.toContain("13900001111");
    const reads = () =>
      city.hub.pool.query("select person_id from reads where order_id = $1 and person_id = $2", [
        orderId,
        people.leader.id,
      ]);
    await expect.poll(async () => (await reads()).rowCount).toBe(1);
    page.close();
  });

  test("an order found by the last digits of its number", async () => {
    const orderId = await city.dispatched();
    const { number } = await city.order(orderId);
    const page = await signedIn(people.handler.staffNumber);
    const text = (number ?? "").replaceAll("-", "").slice(-8);
    const { digests } = await watching(page.host, "search", { text }).until(() => true);
    expect(digests.map((digest) => digest.orderId)).toEqual([orderId]);
    const find = (words: string) => watching(page.host, "search", { text: words }).until(() => true);
    expect((await find("施工噪声")).digests.length).toBeGreaterThan(0);
    expect((await find("13900001111")).digests.some((digest) => digest.orderId === orderId)).toBe(true);
    expect((await find("13900001112")).digests).toEqual([]);
    page.close();
  });
});

test("who sees a petitioner masked sees them whole after unmasking, at a browser desk too", async () => {
  const orderId = await city.dispatched();
  const page = await signedIn(people.lead.staffNumber);
  const view = watching(page.host, "order", { orderId });
  const masked = await view.until((value) => value !== null);
  expect(JSON.stringify(masked)).not.toContain("13900001111");
  const intent: CommandIntent = { id: uuid(), orderId, type: "order.unmask", data: {}, sealed: {} };
  expect((await page.host.act("submit", { intents: [intent], draftId: null })).ok).toBe(true);
  await view.until((value) => JSON.stringify(value).includes("13900001111"));
  page.close();
});

describe("a page that goes and comes back", () => {
  test("goes on with its token; a wrong one is signed out", async () => {
    const page = await signedIn(people.handler.staffNumber);
    page.close();
    const back = openPage(page.token);
    const session = await watching(back.host, "session", {}).until(() => true);
    expect(session.state).toBe("signed-in");
    back.close();
    const stranger = openPage(`${page.token.slice(0, 40)}x`);
    expect((await watching(stranger.host, "session", {}).until(() => true)).state).toBe("signed-out");
    stranger.close();
  });

  test("a draft outlives the browser", async () => {
    const draftId = uuid();
    const page = await signedIn(people.handler.staffNumber);
    const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
    await page.host.act("draft-open", {
      draftId,
      purpose: "reply",
      origin,
      copyPetitionerFrom: null,
      phone: null,
    });
    await page.host.act("draft-write", { draftId, changes: [{ path: "told", value: "写到一半" }] });
    page.close();
    const back = await signedIn(people.handler.staffNumber);
    const kept = await watching(back.host, "draft", { draftId }).until((value) => value !== null);
    expect(kept?.form.told).toBe("写到一半");
    back.close();
  });

  test("signed out in one tab, the other tab of that session is signed out too and can do nothing more", async () => {
    const page = await signedIn(people.handler.staffNumber);
    const tab = openPage(page.token);
    const session = watching(tab.host, "session", {});
    await session.until(({ state }) => state === "signed-in");
    await page.host.act("sign-out", {});
    await session.until(({ state }) => state === "signed-out");
    expect(await tab.host.act("settings-write", { key: "theme", value: "dark" })).toMatchObject({
      rejection: { code: "session.none" },
    });
    page.close();
    tab.close();
  });

  test("a revoked person is signed out at once", async () => {
    const page = await signedIn(people.otherHandler.staffNumber);
    const session = watching(page.host, "session", {});
    await session.until(({ state }) => state === "signed-in");
    await city.hub.accounts.revoke(people.otherHandler.id, null, "test");
    await session.until(({ state }) => state === "signed-out");
    page.close();
  });
});
