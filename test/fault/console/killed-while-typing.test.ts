// The console host is killed (SIGKILL) while somebody types and acts. Closing question: is everything that was acknowledged
// there, and everything typed more than 200 ms before?
import { fork } from "node:child_process";
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type ConsoleKit, openConsole } from "../../kits/console-kit.ts";
import { watching } from "../../kits/host-contract.ts";
import { password, people, type SmallCity, smallCity } from "../../kits/small-city.ts";

const TYPED_IS_KEPT_AFTER_MS = 200;

let city: SmallCity;
let hubUrl: string;

beforeAll(async () => {
  city = await smallCity();
  // The child works by the machine's clock, so the sign-in must be of now.
  city.clock.set(Date.now());
  hubUrl = (await city.hub.listen()).url;
});

afterAll(() => city.close());

test("thirty seconds of typing without a pause", { timeout: 90_000 }, () => killAfter(30_000));

test("killed again and again, at any moment", { timeout: 120_000 }, async () => {
  for (let round = 0; round < 8; round++) await killAfter(randomInt(300, 2_500));
});

async function killAfter(typingMs: number): Promise<void> {
  const kit = await openConsole({ hubUrl });
  await kit.signIn(people.agent.staffNumber, password);
  await kit.host.close();

  const seen = await typeUntilKilled(kit.folder, typingMs);
  const after = await openConsole({ hubUrl: null, folder: kit.folder });
  try {
    await checkTyped(after, seen);
    await checkActs(after, seen);
  } finally {
    await after.close();
  }
}

interface Seen {
  draftId: string;
  number: string | null;
  killedAt: number;
  typed: { key: number; at: number }[];
  saved: { key: number; revision: number }[];
  done: string[];
}

type Told =
  | { kind: "opened"; draftId: string; number: string | null }
  | { kind: "typed"; key: number }
  | { kind: "saved"; key: number; revision: number }
  | { kind: "done"; key: number; commandId: string };

function typeUntilKilled(folder: string, typingMs: number): Promise<Seen> {
  const child = fork(
    join(import.meta.dirname, "typing-child.ts"),
    [folder, people.agent.staffNumber, password, "10"],
    { stdio: ["ignore", "inherit", "inherit", "ipc"] },
  );
  const seen: Seen = { draftId: "", number: null, killedAt: 0, typed: [], saved: [], done: [] };
  child.on("message", (message: Told) => {
    switch (message.kind) {
      case "opened":
        seen.draftId = message.draftId;
        seen.number = message.number;
        setTimeout(() => {
          seen.killedAt = performance.now();
          child.kill("SIGKILL");
        }, typingMs);
        return;
      case "typed":
        seen.typed.push({ key: message.key, at: performance.now() });
        return;
      case "saved":
        seen.saved.push({ key: message.key, revision: message.revision });
        return;
      case "done":
        seen.done.push(message.commandId);
        return;
      default:
        message satisfies never;
    }
  });
  return new Promise((resolve, reject) => {
    child.on("exit", (code, signal) => {
      // What was said before the kill may still stand in the channel; "close" of it comes after.
      if (signal === "SIGKILL") setTimeout(() => resolve(seen), 50);
      else reject(new Error(`the child ended by itself: ${code}`));
    });
  });
}

async function checkTyped(kit: ConsoleKit, seen: Seen): Promise<void> {
  // It was killed, not signed out: the person goes on where they were.
  const session = await watching(kit.host, "session", {}).until(() => true);
  expect(session.state).toBe("signed-in");
  const draft = await watching(kit.host, "draft", { draftId: seen.draftId }).until((value) => value !== null);
  expect(draft?.number).toBe(seen.number);
  const kept = Number(/ #(\d+)$/.exec(draft?.form.words.text ?? "")?.[1] ?? 0);
  const acknowledged = Math.max(0, ...seen.saved.map(({ key }) => key));
  const early = seen.typed
    .filter(({ at }) => at < seen.killedAt - TYPED_IS_KEPT_AFTER_MS)
    .map(({ key }) => key);
  expect(seen.typed.length).toBeGreaterThan(2);
  expect(kept).toBeGreaterThanOrEqual(acknowledged);
  expect(kept).toBeGreaterThanOrEqual(Math.max(0, ...early));
  expect(draft?.revision).toBeGreaterThanOrEqual(Math.max(0, ...seen.saved.map(({ revision }) => revision)));
}

async function checkActs(kit: ConsoleKit, seen: Seen): Promise<void> {
  const { entries } = await watching(kit.host, "outbox", {}).until(() => true);
  const kept = entries.map(({ commandId }) => commandId);
  for (const commandId of seen.done) expect(kept.filter((one) => one === commandId).length).toBe(1);
}
