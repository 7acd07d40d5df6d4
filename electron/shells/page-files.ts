// The built pages and the headers that go with them: nothing inline, nothing from elsewhere, in no frame.
import { readFile } from "node:fs/promises";
import { extname, join, normalize, sep } from "node:path";

const kinds: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

export type PageFile = { readonly kind: string; readonly body: Buffer; readonly lasting: boolean };

/** The file of a path such as "/" or "/assets/desk-1a2b.js"; undefined where there is none under the folder. */
export async function readPageFile(folder: string, path: string): Promise<PageFile | undefined> {
  const name = path === "/" ? "/index.html" : path;
  const kind = kinds[extname(name)];
  const file = normalize(join(folder, name));
  if (kind === undefined || name.includes("\0") || !file.startsWith(normalize(folder) + sep))
    return undefined;
  try {
    return { kind, body: await readFile(file), lasting: name.startsWith("/assets/") };
  } catch {
    return undefined;
  }
}

/** The phone page alone speaks to another place than its own: the telephone system, over a web socket. */
export function pageHeaders(path: string): Readonly<Record<string, string>> {
  const connect = path === "/phone.html" ? "connect-src 'self' ws: wss:" : "connect-src 'self'";
  return {
    "content-security-policy": [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data: blob:",
      "font-src 'self'",
      connect,
      "media-src 'self' blob:",
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
    ].join("; "),
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
  };
}
