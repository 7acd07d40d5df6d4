// What stands on the disk of a console: nothing that can be read without its key, and the key only wrapped.
import { fork } from "node:child_process";
import { createPrivateKey, generateKeyPairSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import {
  copyFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  ConsoleStoreError,
  fileKeyKeeper,
  openConsoleHost,
  systemClock,
} from "../../../electron/console/index.ts";
import { openSealed, sealFor } from "../../../electron/console/store/sealed-box.ts";
import { type ConsoleKit, done, openConsole } from "../../kits/console-kit.ts";
import { password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

let city: SmallCity;
let hubUrl: string;
let kit: ConsoleKit;

beforeAll(async () => {
  city = await smallCity();
  hubUrl = (await city.hub.listen()).url;
});

afterAll(() => city.close());

beforeEach(async () => {
  kit = await openConsole({ hubUrl, now: city.clock.now });
  await kit.signIn(people.agent.staffNumber, password);
});

afterEach(async () => {
  await kit.close();
});

test("neither name nor phone nor text nor password stands in any file, the log included", async () => {
  const draft = await kit.draft({ title: "关于梧桐里积水的投诉", text: "门口积水没过脚踝" });
  await done(kit.host, "draft-write", {
    draftId: draft.id,
    changes: [{ path: "petitioner.name", value: "欧阳若兰" }],
  });
  await kit.submit({
    ...draft,
    form: { ...draft.form, petitioner: { ...draft.form.petitioner, name: "欧阳若兰" } },
  });
  await kit.quiet();
  const written = readdirSync(kit.folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  expect(written.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["keys.json", `person-${people.agent.id}.db`, `person-${people.agent.id}.db-wal`]),
  );
  for (const { name, parentPath } of written) {
    const bytes = readFileSync(join(parentPath, name));
    for (const word of ["欧阳若兰", "积水", "13900001111", password, "SQLite format"]) {
      expect(bytes.includes(Buffer.from(word)), `${word} in ${name}`).toBe(false);
    }
  }
  expect(kit.logLines.join("\n")).not.toMatch(/欧阳|积水|13900001111/);
});

test("the key files are closed to others", () => {
  for (const name of ["keys.json", "device.key"]) {
    expect(statSync(join(kit.folder, name)).mode & 0o777, name).toBe(0o600);
  }
});

test("what the console's process writes is closed to others, the databases too", async () => {
  const folder = mkdtempSync(join(tmpdir(), "modes-"));
  const main = join(import.meta.dirname, "../../../electron/shells/browser/main.ts");
  const shell = fork(main, ["--data", folder, "--stay"], { stdio: "ignore" });
  try {
    const [report] = await once(shell, "message");
    expect(report).toMatchObject({ kind: "ready" });
    const names = readdirSync(folder);
    expect(names).toContain("shared.db");
    const open = names.filter((name) => (statSync(join(folder, name)).mode & 0o077) !== 0);
    expect(open).toEqual([]);
  } finally {
    const ended = once(shell, "exit");
    shell.disconnect();
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
});

test("another key is refused in words, and the file is left as it was", async () => {
  await kit.host.close();
  const stolen = mkdtempSync(join(tmpdir(), "stolen-"));
  cpSync(kit.folder, stolen, { recursive: true });
  writeFileSync(join(stolen, "device.key"), randomBytes(32));
  await expect(open(stolen)).rejects.toMatchObject({ code: "store.wrong-key" });
  copyFileSync(join(kit.folder, "device.key"), join(stolen, "device.key"));
  const host = await open(stolen);
  await host.close();
  await kit.restart();
});

test("without keys.json nothing is opened and no new keys are written; put back, all is as it was", async () => {
  await kit.host.close();
  const keys = join(kit.folder, "keys.json");
  const aside = readFileSync(keys);
  rmSync(keys);
  await expect(open(kit.folder)).rejects.toMatchObject({ code: "store.keys-missing" });
  expect(readdirSync(kit.folder)).not.toContain("keys.json");
  writeFileSync(keys, aside);
  await kit.restart();
});

test("a second host on the same folder is refused in words", async () => {
  await expect(open(kit.folder)).rejects.toBeInstanceOf(ConsoleStoreError);
  await expect(open(kit.folder)).rejects.toMatchObject({ code: "store.in-use" });
});

test("every file key is closed for the hub's recovery key as well", () => {
  const keys: { files: Record<string, { recovery: string | null }> } = JSON.parse(
    readFileSync(join(kit.folder, "keys.json"), "utf8"),
  );
  expect(Object.keys(keys.files).sort()).toEqual([`person-${people.agent.id}`, "shared"]);
  for (const { recovery } of Object.values(keys.files)) expect(recovery).not.toBeNull();
});

test("a sealed box opens for its owner alone", () => {
  const owner = generateKeyPairSync("x25519");
  const box = sealFor(
    owner.publicKey.export({ type: "spki", format: "der" }).toString("base64"),
    Buffer.from("key"),
  );
  const kept = createPrivateKey({
    key: owner.privateKey.export({ type: "pkcs8", format: "der" }),
    type: "pkcs8",
    format: "der",
  });
  expect(Buffer.from(openSealed(kept, box)).toString()).toBe("key");
  expect(() => openSealed(generateKeyPairSync("x25519").privateKey, box)).toThrow();
});

function open(folder: string) {
  return openConsoleHost({
    dataFolder: folder,
    hubUrl: null,
    clock: systemClock,
    random: randomBytes,
    keyKeeper: fileKeyKeeper(folder, randomBytes),
    log: () => {},
  });
}
