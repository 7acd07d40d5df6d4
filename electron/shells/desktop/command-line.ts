// What the desktop shell was started with. Chromium's own switches stand among the words and are let through.
import { isAbsolute, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Sentence, sentence } from "../../../shared/domain/index.ts";

export interface DesktopWords {
  /** Absolute; null = Electron's own folder for this application. */
  readonly dataFolder: string | null;
  /** Null = as the machine's settings say. */
  readonly hubUrl: string | null;
  /** Practice calls come in. */
  readonly training: boolean;
}

export type ReadWords =
  | { readonly ok: true; readonly words: DesktopWords }
  | { readonly ok: false; readonly code: string; readonly sentence: Sentence };

/** `argv` as the process got it; a relative folder is meant from `from`. */
export function readWords(argv: readonly string[], from: string): ReadWords {
  const { values } = parseArgs({
    args: [...argv.slice(1)],
    strict: false,
    options: { data: { type: "string" }, hub: { type: "string" }, training: { type: "boolean" } },
  });
  const { data, hub, training } = values;
  if (data !== undefined && (typeof data !== "string" || data === "")) {
    return wrong("data", "--data 后面要写一个文件夹", "--data needs a folder after it");
  }
  if (hub !== undefined && (typeof hub !== "string" || !isHubUrl(hub))) {
    return wrong(
      "hub",
      "--hub 后面要写中心的地址，例如 https://hub.example.cn",
      "--hub needs the hub's address after it, such as https://hub.example.cn",
    );
  }
  const folder = data === undefined || isAbsolute(data) ? data : resolve(from, data);
  return {
    ok: true,
    words: { dataFolder: folder ?? null, hubUrl: hub ?? null, training: training === true },
  };
}

export function isHubUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && (url.protocol === "http:" || url.protocol === "https:");
}

function wrong(option: string, zh: string, en: string): ReadWords {
  return { ok: false, code: `option.${option}`, sentence: sentence(zh, en) };
}
