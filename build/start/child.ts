// One child process of the launcher: started with an IPC channel, watched until it is ready, stopped by closing the channel.
// Children end by themselves when the channel closes, so they also end when the launcher is killed.
import { type ChildProcess, fork } from "node:child_process";
import { join } from "node:path";
import { type Sentence, sentence } from "../../shared/domain/index.ts";
import { ChildReport } from "../../shared/protocol/index.ts";
import { StartProblem } from "./speech.ts";

const root = join(import.meta.dirname, "..", "..");

export interface ChildSpec {
  /** What it is called on screen. */
  readonly name: Sentence;
  /** Relative to the project. */
  readonly module: string;
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Another program than the Node this process runs under: Electron. */
  readonly program?: string;
}

export type ReadyReport = Extract<ChildReport, { kind: "ready" }>;

export interface Child {
  readonly spec: ChildSpec;
  /** Rejects with a StartProblem where it says that it cannot start, or ends before it is ready. */
  readonly ready: Promise<ReadyReport>;
  /** Resolves when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Lets it end in order; after `patienceMs` it is terminated, then killed. */
  stop(): Promise<void>;
  kill(): void;
  send(message: object): void;
}

const patienceMs = 12_000;
const terminatedMs = 4_000;

/** Starts it; its output goes where the launcher's goes. */
export function startChild(spec: ChildSpec, onReport: (report: ChildReport) => void): Child {
  const child = fork(join(root, spec.module), [...spec.args], {
    cwd: root,
    env: { ...process.env, ...spec.environment },
    execPath: spec.program ?? process.execPath,
    execArgv: [],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    // Later errors are of single messages or signals; the process itself may well go on.
    child.on("error", () => {
      if (child.pid === undefined) resolve();
    });
  });
  return {
    spec,
    ready: readyOf(child, spec, onReport),
    ended,
    async stop() {
      if (child.connected) child.disconnect();
      if (await within(ended, patienceMs)) return;
      child.kill("SIGTERM");
      if (await within(ended, terminatedMs)) return;
      child.kill("SIGKILL");
      await ended;
    },
    kill: () => void child.kill("SIGKILL"),
    send(message) {
      if (child.connected) child.send(message);
    },
  };
}

function readyOf(
  child: ChildProcess,
  spec: ChildSpec,
  onReport: (report: ChildReport) => void,
): Promise<ReadyReport> {
  const ready = new Promise<ReadyReport>((resolve, reject) => {
    child.on("message", (message) => {
      const report = ChildReport.safeParse(message);
      if (!report.success) return;
      if (report.data.kind === "ready") resolve(report.data);
      else if (report.data.kind === "failed")
        reject(new StartProblem(report.data.code, report.data.sentence));
      onReport(report.data);
    });
    const gone = (how: string) =>
      reject(
        new StartProblem(
          "child.ended",
          sentence(
            `${spec.name.zh}没有启动（${how}）：原因在上面几行`,
            `${spec.name.en} did not start (${how}): the lines above say why`,
          ),
        ),
      );
    child.once("exit", (code, signal) => gone(signal ?? `code ${code}`));
    child.on("error", (error) => {
      if (child.pid === undefined) gone(error.message);
    });
  });
  // A child that ends long after it was ready rejects nothing; one nobody waits for is told by `ended`.
  ready.catch(() => undefined);
  return ready;
}

async function within(ended: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const first = await Promise.race([ended.then(() => true), late]);
  clearTimeout(timer);
  return first;
}
