// The children of one launcher together: started in order, started again when one dies, stopped in the opposite order.
import { type Sentence, sentence } from "../../shared/domain/index.ts";
import type { ChildReport } from "../../shared/protocol/index.ts";
import { type Child, type ChildSpec, type ReadyReport, startChild } from "./child.ts";
import { type Say, StartProblem } from "./speech.ts";

export interface Family {
  /** Starts a child and waits until it is ready; shows progress once that takes over a second. */
  start(spec: ChildSpec): Promise<ReadyReport>;
  /** Sends a message to the child of that module, where it runs. */
  send(module: string, message: object): void;
  /** Stops all, the last started first, and waits for each. */
  stop(): Promise<void>;
  /** Ends all at once. */
  kill(): void;
}

export interface FamilyOptions {
  readonly say: Say;
  readonly onReport: (report: ChildReport, spec: ChildSpec) => void;
  readonly start?: (spec: ChildSpec, onReport: (report: ChildReport) => void) => Child;
}

/** A step is told once it takes longer than this, and from then on as often. */
const progressEveryMs = 1_000;
const againAfterMs = [500, 1_000, 2_000, 5_000];
/** A child that ran this long has earned a quick new start. */
const steadyMs = 60_000;

export function family({ say, onReport, start = startChild }: FamilyOptions): Family {
  const running = new Map<string, Child>();
  const doing = new Map<string, Sentence>();
  let stopping = false;

  function bring(spec: ChildSpec): Child {
    const child = start(spec, (report) => {
      if (report.kind === "progress") doing.set(spec.module, progressLine(report.sentence, report.share));
      onReport(report, spec);
    });
    running.set(spec.module, child);
    return child;
  }

  /** After it was ready once: the others go on without it, and it is started anew until it stays. */
  async function keep(child: Child): Promise<void> {
    for (let tries = 0; ; ) {
      const begun = performance.now();
      await child.ended;
      if (stopping) return;
      tries = performance.now() - begun > steadyMs ? 0 : tries + 1;
      const pauseMs = againAfterMs[Math.min(tries, againAfterMs.length) - 1] ?? 0;
      say(
        sentence(
          `${child.spec.name.zh}意外退出，正在重新启动`,
          `${child.spec.name.en} ended unexpectedly and is started again`,
        ),
      );
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      if (stopping) return;
      child = bring(child.spec);
      await child.ready.catch((error: unknown) => {
        if (error instanceof StartProblem && !stopping) say(error.sentence);
      });
    }
  }

  return {
    async start(spec) {
      let said = "";
      const progress = setInterval(() => {
        const line =
          doing.get(spec.module) ?? sentence(`正在启动${spec.name.zh} …`, `Starting ${spec.name.en} …`);
        if (line.en !== said) say(line);
        said = line.en;
      }, progressEveryMs);
      try {
        const child = bring(spec);
        const ready = await child.ready;
        void keep(child);
        return ready;
      } finally {
        clearInterval(progress);
      }
    },
    send: (module, message) => running.get(module)?.send(message),
    async stop() {
      stopping = true;
      for (const child of [...running.values()].reverse()) await child.stop();
    },
    kill() {
      stopping = true;
      for (const child of running.values()) child.kill();
    },
  };
}

function progressLine({ zh, en }: Sentence, share: number | null): Sentence {
  const suffix = share === null ? "" : ` ${Math.round(share * 100)} %`;
  return { zh: `${zh}${suffix}`, en: `${en}${suffix}` };
}
