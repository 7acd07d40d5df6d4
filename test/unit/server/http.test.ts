// What the hub answers over plain http: files with strict headers, health, and plain words for everything else.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { attachHttp } from "../../../server/http/index.ts";

let folder = "";
let server: Server;
let url = "";
let databaseThere = true;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "http-"));
  const renderer = join(folder, "renderer");
  mkdirSync(join(renderer, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.json"), "{}");
  writeFileSync(join(renderer, "index.html"), "<!doctype html>");
  writeFileSync(join(renderer, "assets", "desk-abc.js"), "1");
  symlinkSync(join(folder, "secret.json"), join(renderer, "leak.json"));
  server = createServer();
  attachHttp(server, {
    rendererFolder: renderer,
    checkDatabase: async () => {
      if (!databaseThere) throw new Error("away");
    },
    training: true,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

test("the page comes with a policy that allows nothing inline and nothing from elsewhere", async () => {
  const response = await fetch(`${url}/`);
  expect(response.status).toBe(200);
  const policy = response.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  expect(response.headers.get("x-content-type-options")).toBe("nosniff");
  expect(response.headers.get("cache-control")).toBe("no-cache");
});

test("built files may be kept for ever", async () => {
  const response = await fetch(`${url}/assets/desk-abc.js`);
  expect(response.headers.get("content-type")).toContain("text/javascript");
  expect(response.headers.get("cache-control")).toContain("immutable");
});

test.each([
  "/leak.json",
  "/..%2fsecret.json",
  "/%2e%2e/secret.json",
  "/nothing",
  "/assets",
  "/%00.html",
  "/%zz",
])("%s is not there", async (path) => {
  const response = await fetch(url + path);
  expect(response.status).toBe(404);
  expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("health says whether the database answers", async () => {
  databaseThere = true;
  expect((await fetch(`${url}/health`)).status).toBe(200);
  databaseThere = false;
  const sick = await fetch(`${url}/health`);
  expect(sick.status).toBe(503);
  expect(await sick.text()).toContain("数据库没有回应");
});

test("the page learns what kind of shell it stands in", async () => {
  expect(await (await fetch(`${url}/shell.json`)).json()).toEqual({
    kind: "hub-desk",
    phone: false,
    training: true,
  });
});

test("nothing can be written", async () => {
  const response = await fetch(`${url}/`, { method: "POST", body: "x" });
  expect(response.status).toBe(405);
  expect(response.headers.get("allow")).toBe("GET, HEAD");
});
