// The pages come from a scheme of their own, confined to their folder, under headers that allow nothing inline.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageAt, pageScheme, pageUrl } from "../../../electron/shells/desktop/pages.ts";
import { answerPage } from "../../../electron/shells/desktop/serve-pages.ts";
import { temporaryFolder } from "./kit.ts";

describe("our scheme", () => {
  test("is standard and secure, without the rights that would weaken it", () => {
    expect(pageScheme.privileges).toMatchObject({ standard: true, secure: true });
    for (const right of ["bypassCSP", "corsEnabled", "allowServiceWorkers", "allowExtensions"]) {
      expect(pageScheme.privileges).not.toHaveProperty(right);
    }
  });

  test("knows its two pages and no other address", () => {
    expect(pageAt(pageUrl("desk"))).toBe("desk");
    expect(pageAt("lianxin://app/index.html?x#y")).toBe("desk");
    expect(pageAt(pageUrl("phone"))).toBe("phone");
    for (const address of [
      "lianxin://app/assets/a.js",
      "lianxin://other/",
      "lianxin://app.evil/",
      "lianxin://app:1/",
      "https://app/",
      "file:///index.html",
      "about:blank",
      "lianxin",
      "",
    ]) {
      expect(pageAt(address), address).toBeUndefined();
    }
  });
});

describe("answers", () => {
  const folder = temporaryFolder();
  const served = { rendererFolder: join(folder.path, "renderer"), training: true };
  const get = (url: string, method = "GET") => answerPage({ url, method }, served);

  beforeAll(() => {
    mkdirSync(join(served.rendererFolder, "assets"), { recursive: true });
    writeFileSync(join(served.rendererFolder, "index.html"), "<p>desk");
    writeFileSync(join(served.rendererFolder, "phone.html"), "<p>phone");
    writeFileSync(join(served.rendererFolder, "assets", "a.js"), "1");
    writeFileSync(join(folder.path, "secret.json"), "{}");
  });
  afterAll(() => folder.remove());

  test("with the page, its kind and a policy without inline code", async () => {
    const desk = await get("lianxin://app/");
    expect(await desk.text()).toBe("<p>desk");
    expect(desk.headers.get("content-type")).toContain("text/html");
    const policy = desk.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toContain("ws:");
    expect((await get("lianxin://app/assets/a.js")).headers.get("content-type")).toContain("javascript");
  });

  test("and lets the phone alone speak to another place", async () => {
    const phone = await get("lianxin://app/phone.html");
    expect(phone.headers.get("content-security-policy")).toContain("connect-src 'self' ws: wss:");
  });

  test("with what this shell is", async () => {
    expect(await (await get("lianxin://app/shell.json")).json()).toEqual({
      kind: "desktop-shell",
      phone: true,
      training: true,
    });
  });

  test.each([
    "lianxin://app/../secret.json",
    "lianxin://app/%2e%2e/secret.json",
    "lianxin://app/..%2fsecret.json",
    "lianxin://app/..%5csecret.json",
    "lianxin://app/assets/%2e%2e%2f%2e%2e%2fsecret.json",
    "lianxin://app//secret.json",
    "lianxin://app/%00.json",
    "lianxin://app/%E0%A4%A.json",
    "lianxin://app/assets",
    "lianxin://app/built-from",
  ])("never with what is outside the folder: %s", async (url) => {
    expect((await get(url)).status).toBe(404);
  });

  test("neither another host nor another method", async () => {
    expect((await get("lianxin://other/")).status).toBe(403);
    expect((await get("lianxin://app/", "POST")).status).toBe(405);
  });
});
