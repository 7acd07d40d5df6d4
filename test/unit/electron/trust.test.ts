// What pages may not do, and whose ipc is heard.
import { EventEmitter } from "node:events";
import type { App, IpcMain, Session, WebContents } from "electron";
import { beforeEach, describe, expect, test } from "vitest";
import { toMain } from "../../../electron/shells/desktop/channels.ts";
import { ipcDoor } from "../../../electron/shells/desktop/ipc-door.ts";
import type { PageName } from "../../../electron/shells/desktop/pages.ts";
import { guardContents, guardSession } from "../../../electron/shells/desktop/trust.ts";
import { FakeContents, preventable } from "./fake-electron.ts";
import { testLog } from "./kit.ts";

const desk = new FakeContents();
const phone = new FakeContents();
const stranger = new FakeContents();
const ownPage = (contents: WebContents): PageName | undefined => {
  const known: unknown = contents;
  return known === desk ? "desk" : known === phone ? "phone" : undefined;
};

describe("contents", () => {
  const app = new EventEmitter();
  const contents = new FakeContents();
  guardContents(app as unknown as App, testLog().log);
  app.emit("web-contents-created", {}, contents);
  contents.url = "lianxin://app/";

  function prevented(event: string, url: string, isMainFrame = true): boolean {
    const details = { ...preventable(), url, isMainFrame };
    contents.emit(event, details);
    return details.prevented;
  }

  test("open no window", () => {
    for (const url of ["https://example.org", "lianxin://app/", "about:blank"]) {
      expect(contents.windowOpenHandler?.({ url })).toEqual({ action: "deny" });
    }
  });

  test.each(["will-frame-navigate", "will-redirect"])("stay where they are (%s)", (event) => {
    expect(prevented(event, "lianxin://app/")).toBe(false);
    expect(prevented(event, "lianxin://app/phone.html")).toBe(true);
    expect(prevented(event, "https://example.org/")).toBe(true);
    expect(prevented(event, "file:///etc/passwd")).toBe(true);
    expect(prevented(event, "lianxin://app/", false)).toBe(true);
  });

  test("embed no webview", () => {
    const event = preventable();
    contents.emit("will-attach-webview", event);
    expect(event.prevented).toBe(true);
  });

  test("meet no certificate that Chromium refuses, and give none", () => {
    const event = preventable();
    let taken: boolean | undefined;
    app.emit("certificate-error", event, contents, "https://x", "ERR", {}, (yes: boolean) => {
      taken = yes;
    });
    expect([event.prevented, taken]).toEqual([true, false]);
    let given: unknown = "nothing";
    app.emit("select-client-certificate", preventable(), contents, "https://x", [{}], (one: unknown) => {
      given = one;
    });
    expect(given).toBeUndefined();
  });
});

describe("permissions", () => {
  type Request = (contents: unknown, name: string, decide: (yes: boolean) => void, details: object) => void;
  type Check = (contents: unknown, name: string, origin: string, details: object) => boolean;
  let request: Request = () => undefined;
  let check: Check = () => true;
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler(given: Request) {
      request = given;
    },
    setPermissionCheckHandler(given: Check) {
      check = given;
    },
    setDevicePermissionHandler: () => undefined,
  });
  guardSession(session as unknown as Session, ownPage);
  const at = (page: string, more: object = {}) => ({ isMainFrame: true, requestingUrl: page, ...more });
  const phoneUrl = "lianxin://app/phone.html";

  function asked(contents: FakeContents, name: string, details: object): boolean {
    let answer = true;
    request(
      contents,
      name,
      (yes) => {
        answer = yes;
      },
      details,
    );
    return answer;
  }

  test("the phone gets its microphone and loudspeaker", () => {
    expect(asked(phone, "media", at(phoneUrl, { mediaTypes: ["audio"] }))).toBe(true);
    expect(asked(phone, "speaker-selection", at(phoneUrl))).toBe(true);
    expect(check(phone, "media", "lianxin://app", at(phoneUrl, { mediaType: "audio" }))).toBe(true);
  });

  test.each([
    ["the camera", phone, "media", at(phoneUrl, { mediaTypes: ["audio", "video"] })],
    ["an unknown medium", phone, "media", at(phoneUrl)],
    ["a frame within the phone", phone, "media", at(phoneUrl, { mediaTypes: ["audio"], isMainFrame: false })],
    ["the phone's window gone elsewhere", phone, "media", at("https://x/", { mediaTypes: ["audio"] })],
    ["the desk", desk, "media", at("lianxin://app/", { mediaTypes: ["audio"] })],
    ["the desk that claims to be the phone", desk, "media", at(phoneUrl, { mediaTypes: ["audio"] })],
    ["a stranger", stranger, "media", at(phoneUrl, { mediaTypes: ["audio"] })],
    ["notifications", phone, "notifications", at(phoneUrl)],
    ["the clipboard", desk, "clipboard-read", at("lianxin://app/")],
    ["full screen", desk, "fullscreen", at("lianxin://app/")],
    ["other programs", desk, "openExternal", at("lianxin://app/")],
  ] as const)("not %s", (_, contents, name, details) => {
    expect(asked(contents, name, details)).toBe(false);
    expect(check(contents, name, "lianxin://app", { ...details, mediaType: "video" })).toBe(false);
  });

  test("a check without contents is refused", () => {
    expect(check(null, "media", "lianxin://app", at(phoneUrl, { mediaType: "audio" }))).toBe(false);
  });

  test("only what a page made itself is saved", () => {
    const saves = (url: string) => {
      const event = preventable();
      session.emit("will-download", event, { getURL: () => url });
      return !event.prevented;
    };
    expect(saves("blob:lianxin://app/1")).toBe(true);
    expect(saves("https://example.org/a.exe")).toBe(false);
    expect(saves("blob:https://example.org/1")).toBe(false);
  });
});

describe("ipc", () => {
  const ipcMain = new EventEmitter();
  const { log, events } = testLog();
  const heard: unknown[] = [];
  ipcDoor(ipcMain as unknown as IpcMain, ownPage, log).on(toMain.callUp, ({ page }, value) => {
    heard.push([page, value]);
  });
  const send = (sender: FakeContents, senderFrame: object | null) =>
    ipcMain.emit(toMain.callUp, { sender, senderFrame }, true);

  beforeEach(() => {
    heard.length = 0;
    events.length = 0;
  });

  test("is heard from the main frame of our window that shows its page", () => {
    send(phone, { url: "lianxin://app/phone.html", parent: null });
    expect(heard).toEqual([["phone", true]]);
  });

  test.each([
    ["another's contents", stranger, { url: "lianxin://app/phone.html", parent: null }],
    ["a frame within", phone, { url: "lianxin://app/phone.html", parent: {} }],
    ["another page in that window", phone, { url: "lianxin://app/", parent: null }],
    ["another origin", phone, { url: "https://app/phone.html", parent: null }],
    ["a frame that has gone", phone, null],
  ] as const)("not from %s", (_, sender, frame) => {
    send(sender, frame);
    expect(heard).toEqual([]);
    expect(events).toEqual(["ipc.refused"]);
  });
});
