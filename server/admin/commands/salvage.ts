// `salvage FILE`: reads the unsent acts out of a person's file of a console whose own keys are lost, with the hub's recovery key.
// The file itself is only copied, never written to.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { SignedCommand } from "../../../shared/protocol/index.ts";
import { createHub } from "../../core.ts";
import { HubFailure } from "../../failure.ts";
import { openSecrets } from "../../secrets/index.ts";
import { openRecoveryBox } from "../recovery-box.ts";
import type { Screen } from "../screen.ts";
import { hubFolderOf, type StoreOptions } from "../store.ts";

export interface SalvageOptions extends StoreOptions {
  /** Write the acts, with what people typed, into this file (mode 600). */
  out?: string;
  /** Hand them to the hub, which must not be running. */
  submit?: boolean;
}

const KeysFile = z.object({ files: z.record(z.string(), z.object({ recovery: z.string().nullable() })) });
const OutboxRow = z.object({ command: z.string(), signature: z.string(), state: z.string() });

type UnsentAct = SignedCommand & { state: string };

export async function salvage(file: string, options: SalvageOptions, screen: Screen): Promise<number> {
  const acts = readOutbox(file, fileKey(file, options));
  for (const { command, state } of acts) {
    screen.line(
      `${new Date(command.deviceTime).toISOString()}  ${state.padEnd(8)}  ${command.type.padEnd(22)}  order ${command.orderId}`,
    );
  }
  screen.line(`${acts.length} unsent acts`);
  if (options.out !== undefined) {
    writeFileSync(options.out, `${JSON.stringify(acts, null, 2)}\n`, { mode: 0o600, flag: "wx" });
    screen.line(
      `Written to ${options.out}: it holds what people typed, so keep it to yourself and delete it afterwards.`,
    );
  }
  return options.submit && acts.length > 0 ? submit(acts, options, screen) : 0;
}

/** The file's key, from keys.json beside it. */
function fileKey(file: string, options: SalvageOptions): Buffer {
  const name = basename(file).replace(/\.db$/, "");
  try {
    const keys = KeysFile.parse(JSON.parse(readFileSync(join(dirname(file), "keys.json"), "utf8")));
    const box = keys.files[name]?.recovery;
    if (!box) throw new Error("not closed for the hub");
    return openRecoveryBox(openSecrets(hubFolderOf(options.data)).recoveryKey, Buffer.from(box, "base64"));
  } catch (error) {
    if (error instanceof HubFailure) throw error;
    throw new HubFailure(
      "salvage.no-key",
      `打不开 ${file}：旁边的 keys.json 里没有给本中心的密钥。文件要与它的 keys.json 放在一起，--data 要指向它登录过的中心。`,
      `${file} cannot be opened: keys.json beside it holds no key for this hub. Keep the file beside its keys.json, and let --data name the hub that it signed in to.`,
      error,
    );
  }
}

function readOutbox(file: string, key: Buffer): UnsentAct[] {
  const folder = mkdtempSync(join(tmpdir(), "salvage-"));
  try {
    for (const end of ["", "-wal"]) {
      if (existsSync(file + end)) copyFileSync(file + end, join(folder, `copy.db${end}`));
    }
    const copy = new Database(join(folder, "copy.db"));
    try {
      copy.pragma("cipher='sqlcipher'");
      copy.pragma(`key="x'${key.toString("hex")}'"`);
      const rows: unknown[] = copy
        .prepare("select command, signature, state from outbox where state <> 'sent' order by position")
        .all();
      return rows.map((row) => {
        const { command, signature, state } = OutboxRow.parse(row);
        return { ...SignedCommand.parse({ command: JSON.parse(command), signature }), state };
      });
    } finally {
      copy.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Signed as they are, they go the way of every act: decided again, each exactly once. */
async function submit(
  acts: readonly UnsentAct[],
  { data, database }: SalvageOptions,
  screen: Screen,
): Promise<number> {
  const hub = await createHub({
    data,
    port: 0,
    host: "127.0.0.1",
    ...(database === undefined ? {} : { database }),
  });
  try {
    const results = await hub.submit(acts.map(({ command, signature }) => ({ command, signature })));
    for (const result of results) {
      const why =
        result.outcome === "rejected" ? `  ${result.rejection.code}: ${result.rejection.sentence.en}` : "";
      screen.line(`${result.commandId}  ${result.outcome}${why}`);
    }
    return results.every(({ outcome }) => outcome === "accepted" || outcome === "duplicate") ? 0 : 1;
  } finally {
    await hub.close();
  }
}
