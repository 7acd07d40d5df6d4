// A console host as a process of its own, in which somebody types without a pause: every 40 ms one more key, text that an IME
// has not yet committed among it. Tells its parent over IPC what was typed and what was acknowledged, until it is killed.
import { randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";
import { fileKeyKeeper, openConsoleHost, systemClock } from "../../../electron/console/index.ts";

const KEY_EVERY_MS = 40;
const syllables = ["ye", "jian", "shi", "gong", "zao", "yin", "rao", "min"];
const characters = "夜间施工噪音扰民";

const [dataFolder = "", staffNumber = "", password = "", submitEvery = "0"] = process.argv.slice(2);
const host = await openConsoleHost({
  dataFolder,
  hubUrl: null,
  clock: systemClock,
  random: randomBytes,
  keyKeeper: fileKeyKeeper(dataFolder, randomBytes),
  log: () => {},
});
const signedIn = await host.act("sign-in", { staffNumber, password });
if (!signedIn.ok) throw new Error(signedIn.rejection.code);
const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
const draftId = uuid();
const opened = await host.act("draft-open", {
  draftId,
  purpose: "intake",
  origin,
  copyPetitionerFrom: null,
  phone: null,
});
if (!opened.ok) throw new Error(opened.rejection.code);
process.send?.({ kind: "opened", draftId, number: opened.value.number });

let key = 0;
let committed = "";
setInterval(() => {
  key += 1;
  const syllable = syllables[key % syllables.length] ?? "";
  // Every third key ends a composition; what stands between is letters with the composition's own marks.
  const composing = key % 3 === 0 ? "" : `${syllable}'${key}`;
  if (key % 3 === 0) committed += characters[key % characters.length] ?? "";
  const mine = key;
  process.send?.({ kind: "typed", key: mine });
  const value = `${committed}${composing} #${mine}`;
  void host.act("draft-write", { draftId, changes: [{ path: "words.text", value }] }).then((answer) => {
    if (answer.ok) process.send?.({ kind: "saved", key: mine, revision: answer.value.revision });
  });
  if (Number(submitEvery) > 0 && mine % Number(submitEvery) === 0) note(mine);
}, KEY_EVERY_MS);

/** An act between the keys: a call that yielded nothing, opened and ended. */
function note(mine: number): void {
  const orderId = uuid();
  const commandId = uuid();
  const intents = [
    { id: uuid(), orderId, type: "order.open" as const, data: { origin, splitFrom: null }, sealed: {} },
    {
      id: commandId,
      orderId,
      type: "order.discard" as const,
      data: { reason: "silent" as const },
      sealed: {},
    },
  ];
  void host.act("submit", { intents, draftId: null }).then((answer) => {
    if (answer.ok) process.send?.({ kind: "done", key: mine, commandId });
  });
}
