// Joins to a hub what stands on top of it: browser desks, plain http, jobs, telephony. main.ts calls it once; the hub itself
// knows none of these rooms.
import { join } from "node:path";
import { listenToAdmin } from "./admin/hub-notice.ts";
import { nightlyBackup } from "./admin/nightly.ts";
import { fileOutbox } from "./channels/sms/index.ts";
import { attachDesk } from "./desk/index.ts";
import { attachHttp } from "./http/index.ts";
import type { Hub } from "./hub.ts";
import { attachJobs, type Jobs } from "./jobs/index.ts";
import { attachTelephony } from "./telephony/index.ts";

export interface RoomOptions {
  /** The one folder all data stays under. */
  data: string;
  /** Folder of the built renderer, for browser desks. */
  rendererFolder: string;
  /** URL of the training line; null where no calls come in here. */
  trainingLine: string | null;
  /** Backs the embedded database up every night; false where the city has its own database. */
  nightlyBackup?: boolean;
  /** False in tests that turn the jobs by hand. */
  runJobs: boolean;
}

export interface Rooms {
  jobs: Jobs;
  /** Before the hub's own close. */
  close(): Promise<void>;
}

const archiveAfterDays = 30;
const backupsKept = 7;

/** Resolves when desks are served and jobs run. */
export async function joinRooms(hub: Hub, options: RoomOptions): Promise<Rooms> {
  const stopHttp = attachHttp(hub.httpServer, {
    rendererFolder: options.rendererFolder,
    checkDatabase: () => hub.pool.query("select 1"),
    training: options.trainingLine !== null,
  });
  const stopDesk = await attachDesk(hub);
  const stopAdmin = await listenToAdmin(hub);
  const stopTelephony =
    options.trainingLine === null
      ? () => undefined
      : attachTelephony(hub, { url: options.trainingLine, data: options.data });
  const jobs = await attachJobs(hub, {
    outbox: fileOutbox(join(options.data, "sms-outbox")),
    smsInbox: join(options.data, "sms-inbox"),
    hashPhone: hub.hashPhone,
    archiveAfterDays,
    backUp: options.nightlyBackup
      ? () => nightlyBackup({ data: options.data, keep: backupsKept, now: hub.clock.now() })
      : null,
    runQueue: options.runJobs,
  });
  return {
    jobs,
    async close() {
      await jobs.close();
      stopTelephony();
      stopAdmin();
      stopDesk();
      stopHttp();
    },
  };
}
