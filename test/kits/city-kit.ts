// A whole small city for end-to-end tests: training line, hub and consoles as processes of their own, as `npm start` runs them, on
// free ports and in a folder that is removed. Each process can be killed alone.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureRendererBundle } from "../../build/renderer-bundle.ts";
import { openStore } from "../../server/admin/store.ts";
import { ChildReport } from "../../shared/protocol/index.ts";
import { preparedFolder } from "./hub-kit.ts";

export interface CityProcess {
  readonly pid: number;
  readonly url: string;
  readonly details: Readonly<Record<string, string>>;
  /** SIGKILL: nothing is closed. */
  kill(): Promise<void>;
  /** As the launcher ends it. */
  stop(): Promise<void>;
}

export interface City {
  /** Folder of the hub's data, with `sms-outbox` and `sms-inbox` in it. */
  readonly hubData: string;
  hub(): CityProcess;
  /** The hub is gone at once, as by a power cut. */
  killHub(): Promise<void>;
  startHub(): Promise<void>;
  /** A console of its own: data folder, device and process. */
  openConsole(name: string): Promise<CityProcess>;
  /** Kinds of an order's events as the hub's log holds them, in order. */
  events(number: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

const project = join(import.meta.dirname, "..", "..");

/** Starts the training line and the hub; the people are those of the small city. */
export async function openCity(): Promise<City> {
  await ensureRendererBundle();
  const hubData = await preparedFolder();
  const consoles = mkdtempSync(join(tmpdir(), "lianxin-consoles-"));
  const hubPort = await freePort();
  const line = await run("server/simulator/training-line/main.ts", []);
  const running = new Set<CityProcess>([line]);
  let hub = await bringHub();

  async function bringHub(): Promise<CityProcess> {
    const words = ["--data", hubData, "--port", String(hubPort), "--training-line", line.url];
    const started = await run("server/main.ts", words);
    running.add(started);
    return started;
  }

  return {
    hubData,
    hub: () => hub,
    async killHub() {
      running.delete(hub);
      await hub.kill();
    },
    async startHub() {
      hub = await bringHub();
    },
    async openConsole(name) {
      const words = [
        "--data",
        join(consoles, name),
        "--hub",
        `http://127.0.0.1:${hubPort}`,
        "--training",
        "--stay",
      ];
      const started = await run("electron/shells/browser/main.ts", words);
      running.add(started);
      return started;
    },
    async events(number) {
      const store = await openStore({ data: hubData });
      try {
        const rows = await store.database
          .selectFrom("events")
          .innerJoin("orders", "orders.order_id", "events.order_id")
          .where("orders.number", "=", number)
          .orderBy("events.version")
          .select("events.type")
          .execute();
        return rows.map(({ type }) => type);
      } finally {
        await store.close();
      }
    },
    async close() {
      for (const one of [...running].reverse()) await one.stop();
      rmSync(hubData, { recursive: true, force: true });
      rmSync(consoles, { recursive: true, force: true });
    },
  };
}

async function run(module: string, words: readonly string[]): Promise<CityProcess> {
  const child = fork(join(project, module), words, {
    execArgv: [],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const ready = await readyReport(child, module);
  return {
    pid: child.pid ?? 0,
    ...ready,
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}

function readyReport(
  child: ChildProcess,
  module: string,
): Promise<{ url: string; details: Record<string, string> }> {
  return new Promise((resolve, reject) => {
    child.once("exit", (code) => reject(new Error(`${module} ended with ${code} before it was ready`)));
    child.on("message", (message) => {
      const report = ChildReport.parse(message);
      if (report.kind === "ready") resolve(report);
      if (report.kind === "failed") reject(new Error(`${report.code}: ${report.sentence.en}`));
    });
  });
}

/** A port that was free a moment ago: the hub must come back to the same one after it was killed. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}
