// Joins the telephone system to the hub: accounts go there, queue and agents come back as live state. Calls need none of
// this: they go on while the hub is away.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { Hub } from "../hub.ts";
import { phoneBook } from "./accounts.ts";
import { coalesce, machineTimers } from "./coalesce.ts";
import { liveBoard } from "./live-board.ts";
import { openManagerLink } from "./manager-link.ts";
import { phoneSecret, phoneSecretKey } from "./secret-key.ts";

export interface TelephonyOptions {
  /** Address of the training line. */
  url: string;
  /** The hub's data folder, for the key of the phone secrets. */
  data: string;
}

const framesApartMs = 250;
/** Waits grow while nothing happens: the board is told at least so often. */
const tickMs = 1_000;

/** Opens the link; the returned function closes it. */
export function attachTelephony(hub: Hub, options: TelephonyOptions): () => void {
  const key = phoneSecretKey(join(options.data, "phone-secret"), randomBytes);
  const book = phoneBook(
    "training",
    options.url,
    (staffNumber, deviceId) => phoneSecret(key, staffNumber, deviceId),
    () => accounts.request(),
  );
  const board = liveBoard(book.personOf);
  const frames = coalesce(framesApartMs, machineTimers, () => {
    const live = board.whole(hub.clock.now());
    if (live !== null) hub.publishLive(live);
  });
  // A new account goes at once: its phone is about to register.
  const accounts = coalesce(20, machineTimers, () => void putAccounts());

  async function putAccounts(): Promise<void> {
    const rows = book.rows();
    if (rows.length > 0 && !(await link.putAccounts(rows))) hub.log.warn("telephony.accounts-not-taken");
  }

  const link = openManagerLink(options.url, {
    connected() {
      hub.log.info("telephony.connected");
      void putAccounts();
    },
    lost() {
      hub.log.warn("telephony.lost");
      board.lost();
    },
    snapshot(snapshot) {
      board.snapshot(snapshot);
      frames.request();
    },
    alarm(alarm) {
      board.alarm(alarm);
      frames.request();
    },
  });
  hub.providePhones((person, deviceId) => book.accountOf(person, deviceId));
  const stopAlarms = hub.onAlarmKnown((alarmId, person) => {
    if (board.alarmKnown(alarmId, person.id)) frames.request();
  });
  const tick = setInterval(() => frames.request(), tickMs);
  tick.unref();

  return () => {
    clearInterval(tick);
    stopAlarms();
    frames.close();
    accounts.close();
    link.close();
  };
}
