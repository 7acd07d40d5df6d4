// What the hub answers over plain http: the browser desks' files, /health and /shell.json. Everything else is refused in plain
// words. Socket.IO answers its own path before us.
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { strictHeaders } from "./page-headers.ts";
import { findStaticFile } from "./static-files.ts";

export interface HttpOptions {
  /** Folder of the built renderer (dist/renderer). */
  rendererFolder: string;
  /** Resolves when the database answers; rejects when it does not. */
  checkDatabase(): Promise<unknown>;
  /** Whether practice calls come in: said on screen at all times. */
  training: boolean;
}

const socketPath = "/socket.io/";

/** Starts answering on the hub's server; the returned function stops it. */
export function attachHttp(server: Server, options: HttpOptions): () => void {
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    if (request.url?.startsWith(socketPath)) return;
    void answer(request, response, options).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, "中心出错，稍后再试 · The hub failed: try again later");
    });
  };
  server.on("request", listener);
  return () => server.off("request", listener);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  options: HttpOptions,
): Promise<void> {
  const path = pathOf(request.url ?? "/");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return send(response, 405, "此地址只能读取 · This address can only be read");
  }
  if (path === "/health") return health(response, options);
  if (path === "/shell.json") {
    return sendJson(response, 200, { kind: "hub-desk", phone: false, training: options.training });
  }
  const file = path === null ? null : await findStaticFile(options.rendererFolder, path);
  if (file === null) return send(response, 404, missing(path));
  response.writeHead(200, {
    ...strictHeaders,
    "content-type": file.contentType,
    "content-length": file.length,
    "cache-control": file.immutable ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (request.method === "HEAD") return void response.end();
  const stream = file.open();
  stream.on("error", () => response.destroy());
  stream.pipe(response);
}

async function health(response: ServerResponse, { checkDatabase }: HttpOptions): Promise<void> {
  try {
    await checkDatabase();
    return sendJson(response, 200, { ok: true });
  } catch {
    return sendJson(response, 503, {
      ok: false,
      sentence: { zh: "数据库没有回应", en: "The database does not answer" },
    });
  }
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url, "http://hub.invalid").pathname);
  } catch {
    return null;
  }
}

function missing(path: string | null): string {
  if (path === "/" || path === "/index.html") {
    return "界面尚未生成：运行 npm start · The desk has not been built: run npm start";
  }
  return "没有这个页面 · There is no such page";
}

function send(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...strictHeaders,
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(`${text}\n`);
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    ...strictHeaders,
    "content-type": "application/json; charset=utf-8",
    "cache-control": "no-store",
  });
  response.end(`${JSON.stringify(body)}\n`);
}
