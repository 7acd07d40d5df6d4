// The log itself: only ever added to, chained, sealed, readable without the erased; and the views that follow from it.
import { afterAll, beforeAll, expect, test } from "vitest";
import { startHub, type TestHub } from "../../kits/hub-kit.ts";
import { people } from "../../kits/small-city.ts";
import { connectConsole, type TestConsole } from "../../kits/test-console.ts";
import {
  acceptedOrder,
  confirmed,
  dispatchOrder,
  note,
  secretName,
  secretPhone,
  secretText,
} from "./acts.ts";

let hub: TestHub;
let agent: TestConsole;
let dispatcher: TestConsole;
let handler: TestConsole;

beforeAll(async () => {
  hub = await startHub();
  agent = await connectConsole(hub.url, "1027");
  dispatcher = await connectConsole(hub.url, "2004");
  handler = await connectConsole(hub.url, "u-1");
});
afterAll(async () => {
  for (const desk of [agent, dispatcher, handler]) desk.close();
  await hub.stop();
});

const query = (text: string) => hub.hub.pool.query(text);

test("the hub's own account can neither change nor remove what stands in the log or its seals", async () => {
  await acceptedOrder(agent);
  await hub.hub.sealChain();
  for (const statement of [
    "update events set place = 'api'",
    "delete from events",
    "truncate events",
    "update chain_seals set from_seq = 0",
    "delete from commands",
    "update reads set person_id = ''",
    "alter table events disable trigger all",
    "drop table events",
  ])
    await expect(query(statement), statement).rejects.toThrow(/permission denied|must be owner/);
});

test("nothing that a citizen said stands readable in any table", async () => {
  const orderId = await acceptedOrder(agent);
  await confirmed(agent, [note(agent, orderId, secretText)]);
  const { rows: tables } = await hub.hub.pool.query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public'",
  );
  expect(tables.length).toBeGreaterThan(12);
  for (const { name } of tables) {
    const { rows } = await hub.hub.pool
      .query(`select t::text as row from "${name}" t`)
      .catch(() => ({ rows: [] }));
    const text = JSON.stringify(rows);
    for (const secret of [secretName, secretPhone, secretText, "6 栋 201", "482100"])
      expect(text, name).not.toContain(secret);
  }
});

test("the chain holds, and a change by whoever owns the database is found", async () => {
  await confirmed(agent, [note(agent, await acceptedOrder(agent))]);
  const to = await hub.hub.sealChain();
  expect(await hub.hub.sealChain()).toBeNull();
  await acceptedOrder(agent);
  const last = await hub.hub.sealChain();
  expect(last).toBeGreaterThan(to ?? 0);
  const sound = await hub.hub.verifyChain();
  expect(sound).toMatchObject({ faults: [], sealedTo: last });

  const owner = await ownerOf(hub);
  await owner.query("alter table events disable trigger all");
  await owner.query(
    "update events set payload = jsonb_set(payload, '{ground}', '3') where type = 'accepted' and seq = 3",
  );
  expect((await hub.hub.verifyChain()).faults).toContainEqual({ code: "event.hash", seq: 3 });
  await owner.query(
    "update events set payload = jsonb_set(payload, '{ground}', '4') where type = 'accepted' and seq = 3",
  );
  await owner.query("create table hidden as select * from events where seq = 2");
  await owner.query("delete from events where seq = 2");
  expect((await hub.hub.verifyChain()).faults.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["seq.gap", "event.previous", "seal.digest"]),
  );
  await owner.query("insert into events select * from hidden; drop table hidden");
  await owner.query("alter table events enable trigger all");
  await owner.end();
  expect((await hub.hub.verifyChain()).faults).toEqual([]);
});

test("an erased order has lost what was personal everywhere; chain, history and figures stay", async () => {
  const orderId = await acceptedOrder(agent);
  await agent.follow();
  expect(agent.digests.has(orderId)).toBe(true);
  await hub.hub.accounts.people.add([
    {
      id: "p-admin",
      staffNumber: "9001",
      name: "管理员",
      roles: ["administrator"],
      unitId: null,
      password: "erase-me-12",
    },
  ]);
  const administrator = await connectConsole(hub.url, "9001", { password: "erase-me-12" });
  await confirmed(dispatcher, [dispatchOrder(dispatcher, orderId)]);
  await endedOrder(orderId);
  const seq = await confirmed(administrator, [
    administrator.command(orderId, "order.erase", { ground: "art-47" }, {}),
  ]);
  administrator.close();
  const { rows } = await hub.hub.pool.query(
    "select (select count(*)::int from order_keys where order_id = $1) as keys, (select count(*)::int from order_phones where order_id = $1) as phones, sealed from orders where order_id = $1",
    [orderId],
  );
  expect(rows).toEqual([{ keys: 0, phones: 0, sealed: null }]);
  const history = await hub.hub.readOrder(orderId);
  expect(history?.order.erased).toBe(true);
  expect(history?.events.find(({ type }) => type === "recorded")?.sealed).toBeNull();
  await agent.reached(seq);
  expect(
    JSON.stringify([...agent.work.values()].filter((events) => events[0]?.orderId === orderId)),
  ).not.toContain(secretText);
  expect(agent.digests.has(orderId)).toBe(false);
  expect((await hub.hub.verifyChain()).faults).toEqual([]);
});

test("views made again from the log equal those that grew with it", async () => {
  const orderId = await acceptedOrder(agent);
  await confirmed(dispatcher, [dispatchOrder(dispatcher, orderId)]);
  await confirmed(handler, [handler.command(orderId, "order.sign", {}, {})]);
  await acceptedOrder(agent, { matter: { confidential: true } });
  const before = await views();
  await hub.hub.rebuildViews();
  expect(await views()).toEqual(before);
  // And work goes on on what was rebuilt.
  await confirmed(handler, [handler.command(orderId, "order.progress", {}, { text: "已到场" })]);
  expect((await hub.hub.readOrder(orderId))?.order.state).toBe("handling");
});

async function endedOrder(orderId: string): Promise<void> {
  const reviewer = await connectConsole(hub.url, "2011");
  const callback = await connectConsole(hub.url, "3005");
  await confirmed(handler, [
    handler.command(orderId, "order.sign", {}, {}),
    handler.command(
      orderId,
      "order.reply",
      { justified: "justified", solved: "solved", beyondDuty: false, contacted: true },
      { publicReply: "已停工", internalResult: "已处罚", unsolvedReason: "" },
    ),
  ]);
  await confirmed(reviewer, [
    reviewer.command(orderId, "order.review", { verdict: "pass" }, { reason: "", amendedPublicReply: null }),
  ]);
  await confirmed(callback, [
    callback.command(
      orderId,
      "order.callback",
      { reached: "reached", solved: "solved", satisfaction: "satisfied" },
      { note: "" },
    ),
    callback.command(orderId, "order.close", {}, { note: "" }),
  ]);
  reviewer.close();
  callback.close();
}

async function views(): Promise<unknown> {
  const read = async (text: string) => (await query(text)).rows;
  return {
    orders: (await read("select * from orders order by order_id")).map(({ sealed, ...row }) => ({
      ...row,
      sealed: sealed !== null,
    })),
    audience: await read("select * from audience order by order_id, principal, since_seq"),
    digests: await read("select * from digests order by order_id"),
    phones: await read("select * from order_phones order by order_id, phone_hash"),
    whole: (
      await Promise.all(
        (
          await read("select order_id from orders order by order_id")
        ).map(({ order_id }) => hub.hub.readOrder(order_id)),
      )
    ).map((found) => found?.order),
  };
}

/** The embedded database's owner, as an administrator with the key file could connect. */
async function ownerOf({ data }: TestHub) {
  const { Client } = (await import("pg")).default;
  const { openSecrets } = await import("../../../server/secrets/index.ts");
  const owner = new Client({
    host: `${data}/hub/run`,
    user: "postgres",
    database: "postgres",
    password: openSecrets(`${data}/hub`).databaseOwner,
  });
  await owner.connect();
  return owner;
}

test("the people of these tests are known", () => {
  expect(hub.hub.accounts.people.find(people.agent.id)?.name).toBe(people.agent.name);
});
