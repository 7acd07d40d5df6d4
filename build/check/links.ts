// Finds links in the project's Markdown that lead nowhere: files that are not there, and headings that no longer
// exist. Addresses on the network are left alone.
import { posix } from "node:path";

export type BrokenLink = {
  readonly file: string;
  readonly line: number;
  readonly target: string;
  readonly why: string;
};

type Link = { readonly line: number; readonly target: string };

/**
 * The broken links of all documents. Paths are relative to the project, with forward slashes; `isThere` answers for
 * any file or folder in it.
 */
export function findBrokenLinks(
  documents: ReadonlyMap<string, string>,
  isThere: (path: string) => boolean,
): readonly BrokenLink[] {
  const broken: BrokenLink[] = [];
  for (const [file, text] of documents) {
    for (const { line, target } of linksIn(text)) {
      const why = whyBroken(file, target, documents, isThere);
      if (why !== undefined) broken.push({ file, line, target, why });
    }
  }
  return broken;
}

/** Every link and image of a document that is not on the network, outside code. */
export function linksIn(text: string): readonly Link[] {
  const links: Link[] = [];
  withoutCode(text).forEach((content, index) => {
    for (const pattern of LINK_PATTERNS) {
      for (const match of content.matchAll(pattern)) {
        const target = match.groups?.["target"];
        if (target !== undefined && !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(target)) {
          links.push({ line: index + 1, target });
        }
      }
    }
  });
  return links;
}

/** The anchors a document offers: its headings as GitHub writes them, and ids set by hand. */
export function anchorsOf(text: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const line of withoutFences(text)) {
    const heading = /^ {0,3}#{1,6}\s+(?<title>.*?)\s*#*\s*$/.exec(line)?.groups?.["title"];
    if (heading !== undefined) anchors.add(freeName(slug(heading), anchors));
    for (const match of line.matchAll(/<[^>]+\s(?:id|name)="(?<id>[^"]+)"/g)) {
      if (match.groups?.["id"] !== undefined) anchors.add(match.groups["id"]);
    }
  }
  return anchors;
}

const LINK_PATTERNS = [
  /\]\(\s*<?(?<target>[^()\s<>]+(?:\([^()\s]*\)[^()\s<>]*)*)>?(?:\s+["'(][^)]*)?\)/g,
  /^ {0,3}\[[^\]^]+\]:\s*<?(?<target>[^\s<>]+)/g,
  /<(?:a|img|source|video)\s[^>]*?(?:href|src|srcset)="(?<target>[^"\s]+)"/g,
];

function whyBroken(
  file: string,
  target: string,
  documents: ReadonlyMap<string, string>,
  isThere: (path: string) => boolean,
): string | undefined {
  const [pathPart = "", anchor] = target.split("#", 2);
  const path = pathPart === "" ? file : resolvePath(file, pathPart);
  if (path === undefined) return "it is no proper address";
  if (path.startsWith("..")) return "it leads out of the project";
  if (pathPart !== "" && !isThere(path)) return `there is no ${path}`;
  const document = documents.get(path);
  if (!anchor || document === undefined) return undefined;
  return anchorsOf(document).has(decode(anchor) ?? anchor) ? undefined : `${path} has no heading #${anchor}`;
}

function resolvePath(file: string, pathPart: string): string | undefined {
  const path = decode(pathPart.replace(/\?.*$/, ""));
  if (path === undefined) return undefined;
  const joined = path.startsWith("/") ? path.slice(1) : posix.join(posix.dirname(file), path);
  return posix.normalize(joined).replace(/(?<=.)\/$/, "");
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** GitHub's rule: lower case, punctuation dropped, spaces to hyphens; letters of any language stay. */
function slug(heading: string): string {
  return heading
    .replace(/\[(?<text>[^\]]*)\]\([^)]*\)/g, "$<text>")
    .replace(/<[^>]*>/g, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
    .replaceAll(" ", "-");
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 0; ; number += 1) {
    const name = number === 0 ? wanted : `${wanted}-${number}`;
    if (!taken.has(name)) return name;
  }
}

function withoutCode(text: string): readonly string[] {
  return withoutFences(text).map((line) => line.replace(/(`+)(?:.*?[^`])??\1(?!`)/g, ""));
}

/** The lines of a document, those inside fenced code emptied. */
function withoutFences(text: string): readonly string[] {
  let fence: string | undefined;
  return text.split(/\r?\n/).map((line) => {
    const mark = /^ {0,3}(?<mark>`{3,}|~{3,})/.exec(line)?.groups?.["mark"];
    if (fence === undefined) {
      fence = mark;
      return mark === undefined ? line : "";
    }
    if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
    return "";
  });
}
