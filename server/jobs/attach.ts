// Joins the job room to the hub: what follows from events, limits, the archive, the seal, and the answers of petitioners.
import { fileInbox, type SmsOutbox } from "../channels/sms/index.ts";
import type { Hub } from "../hub.ts";
import { systemClock } from "../surroundings.ts";
import { archiveClosed } from "./archive.ts";
import { runDueDuties } from "./duties.ts";
import { dutyWork } from "./duty-work.ts";
import { follow, noteLimits, openCursor } from "./follower.ts";
import { passDueLimits } from "./limit-watch.ts";
import { childrenOf, openOrderIds } from "./order-queries.ts";
import { ratingQuestions, receiveRating } from "./ratings.ts";
import { makeJobTables } from "./tables.ts";
import { startJobQueue } from "./worker.ts";

export interface JobOptions {
  outbox: SmsOutbox;
  /** Folder watched for petitioners' answers; null where another gateway hands them over. */
  smsInbox: string | null;
  /** Keyed hash over a phone's digits. */
  hashPhone(phone: string): string;
  /** Makes the night's backup; null where the city backs its own database up. */
  backUp: (() => Promise<void>) | null;
  /** A closed order is archived after so many days. */
  archiveAfterDays: number;
  /** False in tests that turn the jobs by hand through `settle`. */
  runQueue: boolean;
}

export interface Jobs {
  /** Does everything that is due by the hub's clock, now. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

/** Starts the jobs. Resolves when the tables are there and the first start's limits are noted. */
export async function attachJobs(hub: Hub, options: JobOptions): Promise<Jobs> {
  await makeJobTables(hub.pool);
  const { first } = await openCursor(hub);
  if (first) await noteLimits(hub, await openOrderIds(hub));

  const questions = ratingQuestions(hub.pool, options.hashPhone);
  const work = dutyWork(hub, {
    outbox: options.outbox,
    questions,
    childrenOf: (parent) => childrenOf(hub, parent),
  });

  const doDuties = async (): Promise<number | null> => {
    const { nextAt } = await runDueDuties(hub.pool, hub.clock.now(), work, ({ kind, seq }) =>
      hub.log.warn("duty.failed", { kind, seq }),
    );
    return nextAt;
  };
  const doLimits = () => passDueLimits(hub, hub.clock.now());

  const queue = options.runQueue
    ? await startJobQueue(
        hub.pool,
        {
          seal: { cron: "* * * * *", run: async () => void (await hub.sealChain()) },
          follow: { cron: "* * * * *", run: followAndPlan },
          duties: { cron: "* * * * *", run: async () => plan("duties", await doDuties()) },
          limits: { cron: "* * * * *", run: async () => plan("limits", await doLimits()) },
          // 03:30 in China, for patterns are in UTC.
          ...(options.backUp === null ? {} : { backup: { cron: "30 19 * * *", run: options.backUp } }),
          archive: { cron: "17 * * * *", run: () => archiveClosed(hub, options.archiveAfterDays) },
        },
        hub.log,
        systemClock.now,
      )
    : null;

  async function plan(name: "duties" | "limits", dueAt: number | null): Promise<void> {
    // What is further off than a minute is found by the next minute's run.
    const inMs = dueAt === null ? null : dueAt - hub.clock.now();
    if (queue !== null && inMs !== null && inMs < 60_000) await queue.soon(name, inMs);
  }

  async function followAndPlan(): Promise<void> {
    await follow(hub);
    const { rows } = await hub.pool.query<{ duties: string | null; limits: string | null }>(
      `select (select min(due_at) from hub_jobs.duty where state = 'waiting') as duties,
              (select min(at) from hub_jobs.limit_warning) as limits`,
    );
    const next = rows[0];
    await plan("duties", next?.duties ? Number(next.duties) : null);
    await plan("limits", next?.limits ? Number(next.limits) : null);
  }

  const followed = oneAtATime(followAndPlan, () => hub.log.warn("jobs.follow-failed"));
  const stopListening = options.runQueue ? hub.onCommitted(() => followed.request()) : () => undefined;
  // A new calendar moves the instants at which limits warn.
  const stopReference = hub.reference.onChanged(() => {
    openOrderIds(hub)
      .then((orderIds) => noteLimits(hub, orderIds))
      .catch(() => hub.log.warn("jobs.limits-not-noted"));
  });
  if (options.runQueue) followed.request();

  const inbox =
    options.smsInbox === null
      ? null
      : await fileInbox(
          options.smsInbox,
          async (message) => void (await receiveRating(hub, questions, options.outbox, message)),
          (code) => hub.log.warn(code),
        );

  return {
    async settle() {
      await inbox?.sweep();
      await follow(hub);
      await doDuties();
      await follow(hub);
      await doDuties();
      await doLimits();
      await follow(hub);
    },
    async close() {
      stopListening();
      stopReference();
      await inbox?.close();
      await followed.idle();
      await queue?.close();
    },
  };
}

/** Runs again for requests that come while it runs; never two at once. */
function oneAtATime(work: () => Promise<void>, failed: () => void) {
  let running: Promise<void> | null = null;
  let again = false;
  async function loop(): Promise<void> {
    do {
      again = false;
      await work().catch(failed);
    } while (again);
    running = null;
  }
  return {
    request() {
      if (running === null) running = loop();
      else again = true;
    },
    async idle() {
      again = false;
      await running;
    },
  };
}
