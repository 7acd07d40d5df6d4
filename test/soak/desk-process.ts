// A console host as a process of its own, in which somebody types into one draft and acts on orders without a pause, until the
// process is killed. Asked for rest, it waits until the hub has everything and tells what it holds.
import { randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";
import { fileKeyKeeper, openConsoleHost, systemClock } from "../../electron/console/index.ts";
import { type Chance, chanceOf } from "../../server/simulator/index.ts";
import type { HostQueryName, HostQueryParams, HostQueryValue } from "../../shared/protocol/index.ts";
import { password, people } from "../kits/small-city.ts";
import type { DeskAsked, DeskTold } from "./told.ts";
import { discarded, noted, recorded, type Work } from "./work.ts";

const keyEveryMs = 30;
const actEveryKeys = 5;
const [dataFolder = "", hubUrl = "", draftId = "", seed = "0"] = process.argv.slice(2);
const tell = (told: DeskTold): void => void process.send?.(told);
process.on("disconnect", () => process.exit());

const host = await openConsoleHost({
  dataFolder,
  hubUrl,
  clock: systemClock,
  random: randomBytes,
  keyKeeper: fileKeyKeeper(dataFolder, randomBytes),
  log: () => {},
});
if ((await now("session", {})).state === "signed-out") {
  const answer = await host.act("sign-in", { staffNumber: people.agent.staffNumber, password });
  if (!answer.ok) throw new Error(answer.rejection.code);
}
const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
const draft = await now("draft", { draftId });
if (draft === null)
  await host.act("draft-open", { draftId, purpose: "intake", origin, copyPetitionerFrom: null, phone: null });
let key = Number(/#(\d+)$/.exec(draft?.form.words.text ?? "")?.[1] ?? 0);
tell({ kind: "seated", kept: key });

let timer: NodeJS.Timeout | null = setInterval(() => type(chanceOf(Number(seed), "desk", key)), keyEveryMs);
process.on("message", (asked: DeskAsked) => {
  if (timer !== null) clearInterval(timer);
  timer = null;
  void rest(asked.orderIds);
});

/** One more key; every few keys also an act. */
function type(chance: Chance): void {
  key += 1;
  const mine = key;
  tell({ kind: "typed", key: mine });
  const value = `工地夜里还在打桩 ye'jian #${mine}`;
  void host.act("draft-write", { draftId, changes: [{ path: "words.text", value }] }).then((answer) => {
    if (answer.ok) tell({ kind: "saved", key: mine });
    else tell({ kind: "refused", code: answer.rejection.code });
  });
  if (mine % actEveryKeys === 0) void act(chance);
}

let last: string | null = null;
async function act(chance: Chance): Promise<void> {
  if (last !== null && chance.happens(0.3)) return submit(noted(last));
  if (chance.happens(0.4)) return submit(discarded(uuid()));
  const orderId = uuid();
  const opened = await host.act("draft-open", {
    draftId: orderId,
    purpose: "intake",
    origin,
    copyPetitionerFrom: null,
    phone: "13900001111",
  });
  // Without a number there is nothing to record yet: the hub was gone too long.
  if (!opened.ok || opened.value.number === null) return;
  await submit(recorded(opened.value));
  last = orderId;
}

async function submit({ orderId, draftId: form, intents }: Work): Promise<void> {
  const commandIds = intents.map(({ id }) => id);
  tell({ kind: "asked", orderId, commandIds });
  const answer = await host.act("submit", { intents, draftId: form });
  if (answer.ok) tell({ kind: "confirmed", orderId, commandIds });
  else tell({ kind: "refused", code: answer.rejection.code });
}

async function rest(orderIds: readonly string[]): Promise<void> {
  const status = await until(
    "status",
    {},
    ({ hub, unsent, syncing }) => hub === "connected" && unsent === 0 && syncing === null,
  );
  const orders = [];
  for (const orderId of orderIds) {
    // A confirmed act is no longer unsent once its events have come back over the feed.
    const view = await until("order", { orderId }, (value) => value === null || value.unsent.length === 0);
    orders.push({ orderId, commandIds: view?.events.map(({ commandId }) => commandId) ?? [] });
  }
  tell({ kind: "at-rest", rejected: status.rejected, held: status.held, orders });
}

function now<Q extends HostQueryName>(query: Q, params: HostQueryParams<Q>): Promise<HostQueryValue<Q>> {
  return until(query, params, () => true);
}

function until<Q extends HostQueryName>(
  query: Q,
  params: HostQueryParams<Q>,
  wanted: (value: HostQueryValue<Q>) => boolean,
): Promise<HostQueryValue<Q>> {
  return new Promise((resolve) => {
    const end = host.watch(query, params, (value) => {
      if (!wanted(value)) return;
      resolve(value);
      setImmediate(() => end());
    });
  });
}
