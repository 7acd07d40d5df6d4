// The hub's start and end: what stands in its way is one sentence, and nothing of it stays behind.
import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { createHub } from "../../../server/core.ts";
import { startEmbedded } from "../../../server/db/embedded/index.ts";
import { readPostmaster } from "../../../server/db/embedded/postmaster.ts";
import { HubFailure } from "../../../server/failure.ts";
import { openSecrets } from "../../../server/secrets/index.ts";
import { preparedFolder, spawnHub, startHub } from "../../kits/hub-kit.ts";
import { testWith } from "../../kits/needs.ts";
import { connectConsole } from "../../kits/test-console.ts";
import { acceptedOrder } from "./acts.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

async function folder(): Promise<string> {
  const made = await preparedFolder();
  folders.push(made);
  return made;
}

async function failure(start: Promise<unknown>): Promise<HubFailure> {
  try {
    await start;
  } catch (error) {
    if (error instanceof HubFailure) return error;
    throw error;
  }
  throw new Error("it started");
}

test("a data folder that others could read is theirs no longer once a hub has started on it", async () => {
  const data = await folder();
  chmodSync(data, 0o755);
  const hub = await spawnHub({ data });
  // Started by root, the database's plain account must still be able to pass through.
  expect(statSync(data).mode & (process.getuid?.() === 0 ? 0o066 : 0o077)).toBe(0);
  await hub.stop();
});

const hubOn = (data: string, over: object = {}) => createHub({ data, port: 0, host: "127.0.0.1", ...over });

describe("what stands in the way", () => {
  test("another hub on the same folder", async () => {
    const first = await startHub({ data: await folder() });
    expect((await failure(hubOn(first.data))).code).toBe("data.in-use");
    await first.stop(true);
    const again = await hubOn(first.data);
    await again.close();
  });

  test("a folder of another major version of PostgreSQL", async () => {
    const data = await folder();
    writeFileSync(join(data, "hub/postgres/PG_VERSION"), "19\n");
    const { code, sentence } = await failure(hubOn(data));
    expect(code).toBe("data.other-version");
    expect(sentence.en).toMatch(/PostgreSQL 19.*18/);
  });

  test("a schema of a newer lianxin", async () => {
    const data = await folder();
    const hub = await hubOn(data);
    const { Client } = (await import("pg")).default;
    const owner = new Client({
      host: join(data, "hub/run"),
      user: "postgres",
      database: "postgres",
      password: openSecrets(join(data, "hub")).databaseOwner,
    });
    await owner.connect();
    await owner.query("insert into migrations values (999, 'from the future', 0)");
    await owner.end();
    await hub.close();
    expect((await failure(hubOn(data))).code).toBe("data.newer");
  });

  test("a key file that is gone", async () => {
    const data = await folder();
    rmSync(join(data, "hub/secrets/keys.json"));
    expect((await failure(hubOn(data))).code).toBe("data.keys-lost");
  });

  test("a port that is taken", async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const address = other.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const hub = await hubOn(await folder(), { port });
    expect((await failure(hub.listen())).code).toBe("port.taken");
    await hub.close();
    other.close();
  });

  test("a database that does not answer", async () => {
    const database = "postgresql://nobody:nothing@127.0.0.1:1/none";
    expect((await failure(hubOn(await folder(), { database }))).code).toBe("database.unreachable");
  });
});

test("a data folder whose path is too long for a socket", async () => {
  const long = join(await folder(), "数据".repeat(20), "deep".repeat(20));
  cpSync(join(await folder(), "hub"), join(long, "hub"), { recursive: true });
  const hub = await startHub({ data: long });
  expect(hub.hub.reference.newestVersions()).toEqual({ rules: 1, calendar: 1, directory: 1 });
  await hub.stop(true);
});

describe("nothing stays behind", () => {
  test("ended by its launcher or by a signal, hub and database are gone; killed, the next start takes hardly longer", async () => {
    const data = await folder();
    const file = join(data, "hub/postgres");
    const first = await spawnHub({ data });
    expect(processesOn(data)).toContain("postgres");
    await first.stop();
    expect(processesOn(data)).toBe("");

    const began = performance.now();
    const second = await spawnHub({ data });
    const clean = performance.now() - began;
    const postmaster = readPostmaster(file);
    await second.kill();
    const started = performance.now();
    const third = await spawnHub({ data });
    // Against a clean start of the same minute, as the machine may be busy: recovery costs little.
    expect(performance.now() - started).toBeLessThan(2 * clean + 1000);
    expect(readPostmaster(file)?.pid).not.toBe(postmaster?.pid);
    process.kill(third.pid, "SIGTERM");
    await third.stop();
    expect(processesOn(data)).toBe("");
  });

  test("a database left over that does not go by itself is stopped; a note that names a stranger is not believed", async () => {
    const data = await folder();
    const hub = await startHub({ data });
    await hub.stop(true);
    writeFileSync(join(data, "hub/postgres/postmaster.pid"), `${process.pid}\n/elsewhere\n\n\n\n\n\nready\n`);
    const again = await startHub({ data });
    await again.stop(true);
  });

  test("its files are for this account only", async () => {
    const data = await folder();
    const hub = await startHub({ data });
    const modes = execFileSync("stat", ["-c", "%a", "postgres", "run", "secrets/keys.json"], {
      cwd: join(data, "hub"),
      encoding: "utf8",
    });
    expect(modes.trim().split("\n")).toEqual(["700", "700", "600"]);
    await hub.stop(true);
  });

  test("what citizens said stands in no log of the database, not even of a failed statement", async () => {
    const data = await folder();
    const hub = await startHub({ data });
    await hub.hub.pool.query("select '张建国'::int").catch(() => null);
    await hub.hub.pool.query("insert into orders (order_id) values ($1)", ["13907311234"]).catch(() => null);
    await hub.stop(true);
    expect(readFileSync(join(data, "hub/postgres.log"), "utf8")).not.toMatch(/张建国|13907311234/);
  });
});

testWith("root")(
  "as root where namespaces are refused, the database runs under the unprivileged account",
  async () => {
    const place = mkdtempSync(join(tmpdir(), "dropped-"));
    folders.push(place);
    const system = { isRoot: true, runs: () => false, nobody: { uid: 65_534, gid: 65_534 } };
    const start = () =>
      startEmbedded({ folder: place, ownerPassword: "owner", onPreparing: () => {}, system });
    for (let round = 0; round < 2; round += 1) {
      const server = await start();
      expect(statSync(join(place, "postgres/postmaster.pid")).uid).toBe(65_534);
      await server.stop();
    }
  },
);

test("on the city's own PostgreSQL the hub works as well, with the same rights", async () => {
  const server = await startHub();
  const password = openSecrets(join(server.data, "hub")).databaseOwner;
  const socket = encodeURIComponent(join(server.data, "hub/run"));
  const url = (name: string) => `postgresql://postgres:${password}@/${name}?host=${socket}`;
  const { Client } = (await import("pg")).default;
  const owner = new Client(url("postgres"));
  await owner.connect();
  await owner.query("create database city");
  await owner.end();

  const data = await folder();
  const hub = await hubOn(data, { database: url("city") });
  expect(hub.reference.newest()).toEqual([]);
  for (const { kind, version } of server.hub.reference.newest()) {
    const content = await server.hub.reference.document(kind, version);
    if (content !== null) await hub.reference.publish(kind, content, "test");
  }
  await hub.accounts.people.add([
    {
      id: "p-1027",
      staffNumber: "1027",
      name: "林晓澜",
      roles: ["agent"],
      unitId: null,
      password: "city-hall-77",
    },
  ]);
  const { url: address } = await hub.listen();
  const agent = await connectConsole(address, "1027", { password: "city-hall-77" });
  await acceptedOrder(agent);
  await expect(hub.pool.query("delete from events")).rejects.toThrow("permission denied");
  agent.close();
  await hub.close();
  await server.stop();
});

function processesOn(data: string): string {
  return execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(data) && !line.startsWith("ps "))
    .join("\n");
}
