// The built renderer, read from its folder: which path of a URL is which file, and of which kind.
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { extname, join, sep } from "node:path";
import type { Readable } from "node:stream";

export interface StaticFile {
  contentType: string;
  length: number;
  /** Built files carry a hash of their content in their name and never change. */
  immutable: boolean;
  open(): Readable;
}

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".wav": "audio/wav",
  ".mp3": "audio/mpeg",
  ".ogg": "audio/ogg",
  ".txt": "text/plain; charset=utf-8",
};

/** The file of a decoded path such as "/desk.html"; "/" is index.html. Null where there is none, or it leaves the folder. */
export async function findStaticFile(folder: string, path: string): Promise<StaticFile | null> {
  const contentType = contentTypes[extname(path === "/" ? "/index.html" : path).toLowerCase()];
  if (contentType === undefined || path.includes("\0")) return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path === "/" ? "index.html" : path));
    if (!file.startsWith(root + sep)) return null;
    const { size, isFile } = await stat(file).then((found) => ({ size: found.size, isFile: found.isFile() }));
    if (!isFile) return null;
    return {
      contentType,
      length: size,
      immutable: path.startsWith("/assets/"),
      open: () => createReadStream(file),
    };
  } catch {
    return null;
  }
}
