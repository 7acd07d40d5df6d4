// The job queue: graphile-worker on the hub's own database. Times of day and retries are its work; ours is said by name.
import { Logger, parseCronItems, type Runner, run } from "graphile-worker";
import type { Pool } from "pg";
import type { Log } from "../surroundings.ts";

/** What runs under which name, and by which cron pattern besides being asked for; null = only when asked for. */
export type JobTable = Readonly<
  Record<string, { readonly cron: string | null; readonly run: () => Promise<void> }>
>;

export interface JobQueue {
  /** Runs the job once, `inMs` from now. Asking again for the same second is one run. */
  soon(name: string, inMs: number): Promise<void>;
  close(): Promise<void>;
}

const pollEveryMs = 1_000;
const jobsAtOnce = 2;

/** Makes the library's schema where it is not there yet, and starts. `now`: this machine's clock, ms. */
export async function startJobQueue(
  pool: Pool,
  jobs: JobTable,
  log: Log,
  now: () => number,
): Promise<JobQueue> {
  const entries = Object.entries(jobs);
  const runner: Runner = await run({
    pgPool: pool,
    concurrency: jobsAtOnce,
    pollInterval: pollEveryMs,
    noHandleSignals: true,
    useNodeTime: true,
    logger: quietLogger(log),
    taskList: Object.fromEntries(entries.map(([name, job]) => [name, () => job.run()])),
    parsedCronItems: parseCronItems(
      entries.flatMap(([name, { cron }]) =>
        cron === null
          ? []
          : [{ task: name, match: cron, options: { backfillPeriod: 0, jobKey: `cron-${name}` } }],
      ),
    ),
  });
  // A queue that ends by itself is said once; the next start catches up.
  runner.promise.catch(() => log.warn("jobs.ended"));

  return {
    async soon(name, inMs) {
      const at = Math.ceil((now() + Math.max(0, inMs)) / 1000);
      const runAt = inMs <= 0 ? {} : { runAt: new Date(at * 1000) };
      await runner.addJob(name, {}, { ...runAt, jobKey: `${name}-${at}`, maxAttempts: 3 });
    },
    close: () => runner.stop(),
  };
}

/** Warnings and errors only, and of these the kind and not the text: a job's error may quote what a person wrote. */
function quietLogger(log: Log): Logger {
  return new Logger((scope) => (level) => {
    if (level === "warning" || level === "error") {
      log.warn("jobs.trouble", { level, task: scope.taskIdentifier ?? null });
    }
  });
}
