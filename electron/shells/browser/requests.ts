// Plain HTTP of the browser shell: the pages for whoever holds the cookie, the exchange of a ticket for it, and the launcher's
// own request for a new ticket. Everything else is refused in one sentence.
import type { IncomingMessage, ServerResponse } from "node:http";
import { pageHeaders, readPageFile } from "../page-files.ts";
import { sameText, type Tickets } from "./tickets.ts";

export interface RequestOptions {
  readonly rendererFolder: string;
  /** host:port under which alone the shell answers. */
  readonly authorities: () => readonly string[];
  readonly cookieName: () => string;
  readonly tickets: Tickets;
  /** Lets the launcher (and a second one, which reads it from the lock file) ask for a new address. */
  readonly controlKey: string;
  readonly training: boolean;
  /** Brings the windows up. */
  readonly show: () => void;
}

/** An address with a fresh ticket for one page. */
export function openingUrl(base: string, tickets: Tickets, page: "desk" | "phone"): string {
  return `${base}${page === "phone" ? "/phone.html" : "/"}?token=${tickets.issue()}`;
}

/** Whether a request, also the one that opens a socket, comes from a browser that holds the cookie, and from our own pages. */
export function isTrusted(request: IncomingMessage, options: RequestOptions): boolean {
  return (
    isAddressedToUs(request, options) && isFromOurPages(request, options) && holdsCookie(request, options)
  );
}

export async function answerRequest(
  request: IncomingMessage,
  response: ServerResponse,
  options: RequestOptions,
): Promise<void> {
  const url = URL.parse(request.url ?? "/", "http://shell.invalid");
  if (url === null || !isAddressedToUs(request, options))
    return refuse(response, 421, "地址不对", "Wrong address");
  if (!isFromOurPages(request, options))
    return refuse(response, 403, "不接受别的网页", "Refused to other pages");
  if (request.method === "POST" && url.pathname === "/control/open")
    return open(request, response, url, options);
  if (request.method !== "GET") return refuse(response, 405, "只能读取", "Read only");

  const ticket = url.searchParams.get("token");
  if (ticket !== null && options.tickets.redeem(ticket)) {
    const cookie = `${options.cookieName()}=${options.tickets.newSession()}; HttpOnly; SameSite=Strict; Path=/`;
    response.writeHead(303, { ...pageHeaders(url.pathname), "set-cookie": cookie, location: url.pathname });
    response.end();
    return;
  }
  if (!holdsCookie(request, options)) {
    return refuse(
      response,
      403,
      "这个地址已用过：再运行一次 npm start，会打开新的",
      "This address was used already: run npm start once more, it opens a new one",
    );
  }
  if (ticket !== null) {
    response.writeHead(303, { ...pageHeaders(url.pathname), location: url.pathname });
    response.end();
    return;
  }
  if (url.pathname === "/shell.json") {
    const shell = { kind: "browser-shell", phone: true, training: options.training };
    return send(response, 200, "application/json; charset=utf-8", JSON.stringify(shell));
  }
  const file = await readPageFile(options.rendererFolder, decode(url.pathname));
  if (file === undefined) return refuse(response, 404, "没有这个页面", "There is no such page");
  response.writeHead(200, {
    ...pageHeaders(url.pathname),
    "content-type": file.kind,
    "cache-control": file.lasting ? "private, max-age=31536000, immutable" : "no-cache",
  });
  response.end(file.body);
}

function open(request: IncomingMessage, response: ServerResponse, url: URL, options: RequestOptions): void {
  if (!sameText(request.headers.authorization ?? "", `Bearer ${options.controlKey}`)) {
    refuse(response, 403, "没有权限", "Not permitted");
    return;
  }
  if (url.searchParams.has("show")) options.show();
  const page = url.searchParams.get("page") === "phone" ? "phone" : "desk";
  const address = openingUrl(`http://${request.headers.host ?? ""}`, options.tickets, page);
  send(response, 200, "application/json; charset=utf-8", JSON.stringify({ url: address }));
}

function isAddressedToUs(request: IncomingMessage, { authorities }: RequestOptions): boolean {
  return authorities().includes(request.headers.host ?? "");
}

/** A request without an Origin is a navigation or no browser; both still need the cookie. */
function isFromOurPages({ headers }: IncomingMessage, { authorities }: RequestOptions): boolean {
  return (
    headers.origin === undefined ||
    authorities().some((authority) => headers.origin === `http://${authority}`)
  );
}

function holdsCookie({ headers }: IncomingMessage, { cookieName, tickets }: RequestOptions): boolean {
  const prefix = `${cookieName()}=`;
  return (headers.cookie ?? "")
    .split("; ")
    .some((cookie) => cookie.startsWith(prefix) && tickets.isSession(cookie.slice(prefix.length)));
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "/\0";
  }
}

function refuse(response: ServerResponse, status: number, zh: string, en: string): void {
  send(response, status, "text/plain; charset=utf-8", `${zh} · ${en}\n`);
}

function send(response: ServerResponse, status: number, kind: string, body: string): void {
  response.writeHead(status, { ...pageHeaders("/"), "content-type": kind, "cache-control": "no-store" });
  response.end(body);
}
