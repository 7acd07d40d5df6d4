// What the desktop shell reads and keeps: its words, the machine's settings, the place of its window, the device's secret.
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { fileKeyKeeper, secretKeyKeeper } from "../../../electron/console/index.ts";
import { plainSecretFile, sealedSecretFile } from "../../../electron/console/shell-side.ts";
import { readWords } from "../../../electron/shells/desktop/command-line.ts";
import { openDeviceSecret } from "../../../electron/shells/desktop/device-secret.ts";
import { openMachineSettings, type SettingsFile } from "../../../electron/shells/desktop/machine-settings.ts";
import { placeOn } from "../../../electron/shells/desktop/window-place.ts";
import { temporaryFolder } from "./kit.ts";

describe("words", () => {
  const read = (...words: string[]) => readWords(["electron", ...words], "/from");

  test("are folder, hub and training line, among Chromium's own", () => {
    expect(
      read(
        "--no-sandbox",
        "dist/electron/main.js",
        "--data",
        "d",
        "--hub",
        "https://hub.example.cn",
        "--training",
      ),
    ).toEqual({
      ok: true,
      words: { dataFolder: "/from/d", hubUrl: "https://hub.example.cn", training: true },
    });
    expect(read("--data=/d", "--inspect=0", "--remote-debugging-port=0")).toEqual({
      ok: true,
      words: { dataFolder: "/d", hubUrl: null, training: false },
    });
  });

  test.each([["--data"], ["--data", ""], ["--hub"], ["--hub", "hub.example.cn"], ["--hub", "file:///x"]])(
    "that are wrong are one sentence: %s %s",
    (...words) => {
      expect(read(...words)).toMatchObject({ ok: false, sentence: { zh: expect.any(String) } });
    },
  );
});

describe("machine settings", () => {
  const files: Record<string, { values: Record<string, unknown>; schema: object }> = {};
  function openWith(config: Record<string, unknown>, windows: Record<string, unknown> = {}) {
    const values: Record<string, Record<string, unknown>> = { config, windows };
    const troubles: unknown[] = [];
    const settings = openMachineSettings(
      (name, schema): SettingsFile => {
        const file = { values: values[name] ?? {}, schema };
        files[name] = file;
        return {
          get: (key) => file.values[key],
          set(key, value) {
            if (file.values["full"]) throw new Error("disk full");
            file.values[key] = value;
          },
        };
      },
      "zh",
      (error) => troubles.push(error),
    );
    return { settings, troubles };
  }
  const place = { x: 1, y: 2, width: 1200, height: 700, maximized: false };

  test("are the hub, the language and the place of the window", () => {
    const { settings } = openWith({ "machine.hub": "https://hub.example.cn", language: "en", theme: "dark" });
    expect([settings.hubUrl, settings.language, settings.deskPlace()]).toEqual([
      "https://hub.example.cn",
      "en",
      null,
    ]);
    settings.keepDeskPlace(place);
    expect(settings.deskPlace()).toEqual(place);
  });

  test("that are wrong count as none", () => {
    const { settings } = openWith(
      { "machine.hub": "javascript:alert(1)", language: "fr" },
      { desk: { x: "left", width: -1 } },
    );
    expect([settings.hubUrl, settings.language, settings.deskPlace()]).toEqual([null, "zh", null]);
  });

  test("come with a schema for electron-store", () => {
    openWith({});
    expect(files["config"]?.schema).toMatchObject({ language: { type: "string", enum: ["zh", "en"] } });
    expect(files["windows"]?.schema).toMatchObject({ desk: { type: "object", required: expect.any(Array) } });
  });

  test("that cannot be written stop nothing", () => {
    const { settings, troubles } = openWith({}, { full: true });
    settings.keepDeskPlace(place);
    expect(troubles.length).toBe(1);
  });
});

describe("the desk's window", () => {
  const first = { x: 0, y: 0, width: 1920, height: 1040 };
  const right = { x: 1920, y: 0, width: 1280, height: 984 };
  const kept = { x: 100, y: 50, width: 1400, height: 800, maximized: false };

  test("opens where it stood", () => {
    expect(placeOn([first, right], kept)).toEqual({ x: 100, y: 50, width: 1400, height: 800 });
    expect(placeOn([first, right], { ...kept, x: 1950, width: 1200 })).toEqual({
      x: 1950,
      y: 50,
      width: 1200,
      height: 800,
    });
  });

  test("opens in the usual size where its display has gone, or before it ever stood anywhere", () => {
    const usual = { width: 1366, height: 768 };
    expect(placeOn([first], { ...kept, x: 2000 })).toEqual(usual);
    expect(placeOn([first], { ...kept, y: -400 })).toEqual(usual);
    expect(placeOn([first], { ...kept, y: 1030 })).toEqual(usual);
    expect(placeOn([first], null)).toEqual(usual);
    expect(placeOn([], kept)).toEqual(usual);
  });

  test("is never larger than its display nor smaller than can be worked in", () => {
    expect(placeOn([right], { ...kept, x: 1920, y: 0, width: 4000, height: 3000 })).toEqual({
      x: 1920,
      y: 0,
      width: 1280,
      height: 984,
    });
    expect(placeOn([first], { ...kept, width: 200, height: 10 })).toMatchObject({ width: 1024, height: 640 });
    expect(placeOn([{ x: 0, y: 0, width: 800, height: 600 }], null)).toEqual({ width: 800, height: 600 });
  });
});

describe("the device's secret", () => {
  let folder: ReturnType<typeof temporaryFolder>;
  const random = (count: number) => new Uint8Array(count).fill(7);
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => folder.remove());

  function open(
    over: Partial<Parameters<typeof openDeviceSecret>[0]["safeStorage"]> = {},
    platform = "linux",
  ) {
    return openDeviceSecret({
      folder: folder.path,
      platform: platform as NodeJS.Platform,
      random,
      safeStorage: {
        isAsyncEncryptionAvailable: async () => true,
        getSelectedStorageBackend: () => "gnome_libsecret",
        encryptStringAsync: async (text) => Buffer.from(text).reverse(),
        decryptStringAsync: async (sealed) => ({
          result: Buffer.from(sealed).reverse().toString(),
          shouldReEncrypt: false,
        }),
        ...over,
      },
    });
  }

  test("is sealed by the operating system, the same at every start, and plain nowhere", async () => {
    const made = await open();
    const secret = Buffer.from(random(32)).toString("base64");
    expect(made).toEqual({ ok: true, value: { kind: "operating-system", secret } });
    expect(await open()).toEqual(made);
    const path = join(folder.path, sealedSecretFile);
    expect(readFileSync(path, "utf8")).not.toContain(secret);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(existsSync(join(folder.path, plainSecretFile))).toBe(false);
  });

  test("is sealed anew where the system asks for it", async () => {
    await open();
    let sealed = 0;
    await open({
      decryptStringAsync: async (bytes) => ({
        result: Buffer.from(bytes).reverse().toString(),
        shouldReEncrypt: true,
      }),
      encryptStringAsync: async (text) => {
        sealed += 1;
        return Buffer.from(text).reverse();
      },
    });
    expect(sealed).toBe(1);
  });

  test.each([
    ["no key ring", { isAsyncEncryptionAvailable: async () => false }, "linux"],
    [
      "Linux with a password that everybody knows",
      { getSelectedStorageBackend: () => "basic_text" },
      "linux",
    ],
  ] as const)("stays with the host's file: %s", async (_, over, platform) => {
    expect(await open(over, platform)).toEqual({ ok: true, value: { kind: "file" } });
    expect(existsSync(join(folder.path, sealedSecretFile))).toBe(false);
  });

  test("asks only Linux for its key ring's kind", async () => {
    const elsewhere = {
      getSelectedStorageBackend: () => {
        throw new Error("Linux only");
      },
    };
    expect(await open(elsewhere, "win32")).toMatchObject({ value: { kind: "operating-system" } });
  });

  test("stays with the file in a folder that began in the browser shell", async () => {
    fileKeyKeeper(folder.path, random);
    expect(await open()).toEqual({ ok: true, value: { kind: "file" } });
  });

  test("that the system does not open is one sentence, and stays where it is", async () => {
    const path = join(folder.path, sealedSecretFile);
    writeFileSync(path, "sealed by another account");
    const refuse = async () => {
      throw new Error("key ring locked");
    };
    expect(await open({ decryptStringAsync: refuse })).toMatchObject({ ok: false, code: "store.wrong-key" });
    expect(readFileSync(path, "utf8")).toBe("sealed by another account");
  });

  test("sealed, keeps the browser shell out of the folder with a sentence", async () => {
    await open();
    expect(() => fileKeyKeeper(folder.path, random)).toThrow("desktop console");
    expect(existsSync(join(folder.path, plainSecretFile))).toBe(false);
  });

  test("wraps keys that only it opens", () => {
    const keeper = secretKeyKeeper("operating-system", random(32), random);
    const wrapped = keeper.wrap(new Uint8Array([1, 2, 3]));
    expect([...keeper.unwrap(wrapped)]).toEqual([1, 2, 3]);
    expect(() => secretKeyKeeper("file", new Uint8Array(32), random).unwrap(wrapped)).toThrow();
  });
});
