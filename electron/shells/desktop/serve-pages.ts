// Answers the requests of our own scheme: the built pages with their headers, and what this shell is.
import { pageHeaders, readPageFile } from "../page-files.ts";
import { pageOrigin } from "./pages.ts";

export interface ServedPages {
  /** Folder of the built renderer; nothing outside it is ever read. */
  readonly rendererFolder: string;
  /** Practice calls come in: said on screen at all times. */
  readonly training: boolean;
}

export async function answerPage(
  request: { readonly url: string; readonly method: string },
  { rendererFolder, training }: ServedPages,
): Promise<Response> {
  const url = URL.parse(request.url);
  if (url === null || `${url.protocol}//${url.host}` !== pageOrigin) return refuse(403);
  if (request.method !== "GET") return refuse(405);
  if (url.pathname === "/shell.json") {
    return answer(url.pathname, "application/json; charset=utf-8", JSON.stringify(shellOf(training)));
  }
  const file = await readPageFile(rendererFolder, decoded(url.pathname));
  if (file === undefined) return refuse(404);
  return answer(url.pathname, file.kind, new Uint8Array(file.body));
}

function shellOf(training: boolean): object {
  return { kind: "desktop-shell", phone: true, training };
}

function answer(path: string, kind: string, body: BodyInit): Response {
  return new Response(body, {
    headers: { ...pageHeaders(path), "content-type": kind, "cache-control": "no-cache" },
  });
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: pageHeaders("/") });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return "/\0";
  }
}
