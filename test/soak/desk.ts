// The desk under attack, seen from outside: starts its process, kills it, and remembers what it was told over every life of it.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuid } from "uuid";
import type { ActTold, DeskAsked, DeskTold } from "./told.ts";

export interface Desk {
  /** Resolves when somebody sits there again. */
  start(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** Nobody types any more; resolves when the hub has everything. */
  rest(): Promise<Extract<DeskTold, { kind: "at-rest" }>>;
  readonly memory: DeskMemory;
  close(): Promise<void>;
}

export interface DeskMemory {
  readonly asked: Map<string, ActTold>;
  readonly confirmed: Map<string, ActTold>;
  readonly refused: string[];
  /** Typed more than the promised time before a kill, or acknowledged, and gone afterwards. */
  readonly lostKeys: string[];
  keys: number;
}

const typedIsKeptAfterMs = 200;
const patienceMs = 90_000;
/** What was said before the kill may still stand in the channel. */
const lastWordsMs = 60;

export function openDesk(hubUrl: string, seed: number): Desk {
  const folder = mkdtempSync(join(tmpdir(), "lianxin-soak-"));
  const draftId = uuid();
  const memory: DeskMemory = { asked: new Map(), confirmed: new Map(), refused: [], lostKeys: [], keys: 0 };
  let child: ChildProcess | null = null;
  let typed: { key: number; at: number }[] = [];
  let saved = 0;
  let mustBeKept = 0;

  function take(told: DeskTold): void {
    switch (told.kind) {
      case "typed":
        memory.keys += 1;
        typed.push({ key: told.key, at: performance.now() });
        return;
      case "saved":
        saved = Math.max(saved, told.key);
        return;
      case "asked":
        memory.asked.set(idOf(told), told);
        return;
      case "confirmed":
        memory.confirmed.set(idOf(told), told);
        return;
      case "refused":
        memory.refused.push(told.code);
        return;
      case "seated":
        if (told.kept < mustBeKept) memory.lostKeys.push(`${mustBeKept} was typed, ${told.kept} is there`);
        return;
      case "at-rest":
        return;
      default:
        told satisfies never;
    }
  }

  function heard<K extends DeskTold["kind"]>(
    from: ChildProcess,
    kind: K,
  ): Promise<Extract<DeskTold, { kind: K }>> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the desk was not ${kind} in time`)), patienceMs);
      from.once("exit", () => reject(new Error(`the desk's process ended before it was ${kind}`)));
      from.on("message", (told: DeskTold) => {
        if (told.kind !== kind) return;
        clearTimeout(timer);
        resolve(told as Extract<DeskTold, { kind: K }>);
      });
    });
  }

  return {
    memory,
    async start() {
      const words = [folder, hubUrl, draftId, String(seed)];
      child = fork(join(import.meta.dirname, "desk-process.ts"), words, { execArgv: [] });
      child.on("message", take);
      await heard(child, "seated");
      typed = [];
    },
    async kill() {
      const killed = child;
      if (killed === null) return;
      const gone = new Promise((resolve) => killed.once("exit", resolve));
      const at = performance.now();
      killed.kill("SIGKILL");
      await gone;
      await new Promise((resolve) => setTimeout(resolve, lastWordsMs));
      const early = typed.filter((key) => key.at < at - typedIsKeptAfterMs).map(({ key }) => key);
      mustBeKept = Math.max(mustBeKept, saved, ...early);
      child = null;
    },
    rest() {
      if (child === null) throw new Error("nobody sits there");
      const orderIds = [...new Set([...memory.asked.values()].map(({ orderId }) => orderId))];
      const answer = heard(child, "at-rest");
      child.send({ kind: "rest", orderIds } satisfies DeskAsked);
      return answer;
    },
    async close() {
      const left = child;
      if (left !== null) {
        const gone = new Promise((resolve) => left.once("exit", resolve));
        left.kill("SIGKILL");
        await gone;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function idOf({ commandIds }: ActTold): string {
  return commandIds.join();
}
