// The browser shell over real HTTP and sockets: who gets in and who does not, and that the host contract passes through.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { io, type Socket } from "socket.io-client";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Shell, serveShell } from "../../../electron/shells/browser/index.ts";
import { accepted, connectHost, type Host, hostSocket } from "../../../shared/protocol/index.ts";

const acts: unknown[] = [];
const host: Host = {
  watch(query, _, push) {
    if (query === "phone-account") push(null as never);
    return () => undefined;
  },
  async act(act, request) {
    acts.push([act, request]);
    return accepted({}) as never;
  },
};

interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

describe("browser shell", () => {
  let folder: string;
  let shell: Shell;
  let shown = 0;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "lianxin-shell-"));
    await writeFile(join(folder, "index.html"), "<p>desk");
    await writeFile(join(folder, "phone.html"), "<p>phone");
    shell = await serveShell({
      host,
      rendererFolder: folder,
      port: 0,
      controlKey: "control",
      training: true,
      onDue: () => undefined,
      onShow: () => {
        shown += 1;
      },
      now: () => performance.now(),
    });
  });
  afterEach(async () => {
    await shell.close();
    await rm(folder, { recursive: true });
  });

  function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Reply> {
    return new Promise((resolve, reject) => {
      const request = httpRequest(
        { port: shell.port, host: "127.0.0.1", path, method, headers },
        (response) => {
          let body = "";
          response.on("data", (part) => {
            body += part;
          });
          response.on("end", () =>
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
          );
        },
      );
      request.once("error", reject);
      request.end();
    });
  }

  async function cookie(): Promise<string> {
    const { pathname, search } = new URL(shell.openingUrl("desk"));
    const reply = await ask(pathname + search);
    expect(reply.status).toBe(303);
    expect(reply.headers["location"]).toBe("/");
    const [set] = reply.headers["set-cookie"] ?? [];
    expect(set).toMatch(/HttpOnly; SameSite=Strict/);
    return String(set).split(";")[0] ?? "";
  }

  function connect(headers: Record<string, string>): Socket {
    return io(`http://127.0.0.1:${shell.port}${hostSocket.namespace}`, {
      transports: ["websocket"],
      forceNew: true,
      reconnection: false,
      extraHeaders: headers,
    });
  }

  test("a ticket opens once; the cookie opens from then on", async () => {
    const { pathname, search } = new URL(shell.openingUrl("phone"));
    expect((await ask(pathname + search)).status).toBe(303);
    expect((await ask(pathname + search)).status).toBe(403);
    expect((await ask("/")).status).toBe(403);
    expect((await ask("/", { cookie: await cookie() })).body).toBe("<p>desk");
    expect((await ask("/", { cookie: `lianxin-${shell.port}=made.up` })).status).toBe(403);
  });

  test("pages carry a policy without anything inline; only the phone may call elsewhere", async () => {
    const session = await cookie();
    const desk = await ask("/", { cookie: session });
    expect(desk.headers["content-security-policy"]).toContain("script-src 'self';");
    expect(desk.headers["content-security-policy"]).toContain("connect-src 'self';");
    expect(desk.headers["content-security-policy"]).not.toContain("unsafe");
    expect(desk.headers["x-content-type-options"]).toBe("nosniff");
    expect(desk.headers["referrer-policy"]).toBe("no-referrer");
    expect(desk.headers["access-control-allow-origin"]).toBeUndefined();
    expect((await ask("/phone.html", { cookie: session })).headers["content-security-policy"]).toContain(
      "wss:",
    );
  });

  test("another host name, another page's origin and a path outside are refused", async () => {
    const session = await cookie();
    expect((await ask("/", { cookie: session, host: "evil.example" })).status).toBe(421);
    expect((await ask("/", { cookie: session, origin: "http://evil.example" })).status).toBe(403);
    expect((await ask("/..%2f..%2fetc%2fpasswd.json", { cookie: session })).status).toBe(404);
    expect((await ask("/", { cookie: session }, "PUT")).status).toBe(405);
  });

  test("the shell says what it is", async () => {
    const reply = await ask("/shell.json", { cookie: await cookie() });
    expect(JSON.parse(reply.body)).toEqual({ kind: "browser-shell", phone: true, training: true });
  });

  test("a new address only for whoever has the launcher's key; asked to, the windows come up", async () => {
    expect((await ask("/control/open", {}, "POST")).status).toBe(403);
    const authorization = "Bearer control";
    const { url } = JSON.parse((await ask("/control/open?show", { authorization }, "POST")).body);
    expect(shown).toBe(1);
    const { pathname, search } = new URL(url);
    expect((await ask(pathname + search)).status).toBe(303);
  });

  test("the host contract passes the socket of whoever holds the cookie, and of nobody else", async () => {
    const stranger = connect({});
    expect(await new Promise((resolve) => stranger.once("connect_error", resolve))).toBeInstanceOf(Error);
    const session = await cookie();
    const other = connect({ cookie: session, origin: "http://evil.example" });
    expect(await new Promise((resolve) => other.once("connect_error", resolve))).toBeInstanceOf(Error);

    const socket = connect({ cookie: session, origin: `http://127.0.0.1:${shell.port}` });
    const connection = connectHost((request) => socket.emit(hostSocket.message, request));
    socket.on(hostSocket.message, (message) => connection.receive(message));
    socket.on("connect", () => connection.connected());
    const account = await new Promise((resolve) => connection.watch("phone-account", {}, resolve));
    expect(account).toBeNull();
    expect(await connection.act("sign-out", {})).toMatchObject({ ok: true });
    expect(acts).toContainEqual(["sign-out", {}]);
    socket.disconnect();
  });
});
