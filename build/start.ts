// `npm start`: the data folder made ready, then training line, hub and console as children, then the windows; and all of it
// stopped in order. start-command.ts has read the options.
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { sentence } from "../shared/domain/index.ts";
import { children, electronMain, windowKeeper } from "./start/children.ts";
import { chooseShell } from "./start/console-shell.ts";
import { askToOpen, type Control, openControl } from "./start/control.ts";
import { folderProblem, prepareDataFolder } from "./start/data-folder.ts";
import { family } from "./start/family.ts";
import { type LockOutcome, takeLock } from "./start/lock.ts";
import { freePort } from "./start/ports.ts";
import { type Say, StartProblem, sayer, terminalLanguage } from "./start/speech.ts";
import { stopWishes } from "./start/stop-wishes.ts";
import { describePeople } from "./start/welcome.ts";
import type { StartOptions } from "./start-command.ts";

/** Runs until everything has stopped; answers with the exit code. */
export async function run(options: StartOptions): Promise<number> {
  const say = sayer(terminalLanguage(process.env), (line) => console.log(line));
  try {
    return await start(options, say);
  } catch (error) {
    if (!(error instanceof StartProblem)) throw error;
    sayer(terminalLanguage(process.env), (line) => console.error(line))(error.sentence);
    return 1;
  }
}

async function start(options: StartOptions, say: Say): Promise<number> {
  if (options.pbx === "local") {
    throw new StartProblem(
      "pbx.later",
      sentence(
        "本机话务平台在以后的版本里提供：去掉 --pbx local，用练习线路启动",
        "The exchange on this machine comes with a later version: leave out --pbx local to start with the training line",
      ),
    );
  }
  const wishes = stopWishes();
  await prepareDataFolder(options.data);
  const controlKey = randomBytes(24).toString("base64url");
  const lock = await lockOf(options, controlKey);
  if (lock.kind === "running") {
    say(
      sentence(
        `这个数据文件夹的控制台已在运行（进程 ${lock.pid}）${options.open ? "，已把它打开" : ""}`,
        `The console of this data folder runs already (process ${lock.pid})${options.open ? " and was opened" : ""}`,
      ),
    );
    console.log(`ready ${lock.url}`);
    return 0;
  }
  if (lock.kind === "starting") {
    throw new StartProblem(
      "lock.starting",
      sentence(
        `另一个 npm start（进程 ${lock.pid}）正用这个数据文件夹启动：等它启动完，或先停掉它`,
        `Another npm start (process ${lock.pid}) is starting on this data folder: wait for it, or stop it first`,
      ),
    );
  }
  try {
    return await runChildren(options, say, { wishes, lock, controlKey });
  } finally {
    await lock.release();
  }
}

async function runChildren(
  options: StartOptions,
  say: Say,
  {
    wishes,
    lock,
    controlKey,
  }: {
    wishes: ReturnType<typeof stopWishes>;
    lock: Extract<LockOutcome, { kind: "ours" }>;
    controlKey: string;
  },
): Promise<number> {
  let finish: () => void = () => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const shell = chooseShell(options.open);
  const members = family({
    say,
    onReport(report) {
      if (report.kind === "finished") finish();
      if (report.kind === "window-wanted") members.send(windowKeeper, { page: report.page, url: report.url });
    },
  });
  wishes.onSecond(() => {
    members.kill();
    process.exit(130);
  });
  const end = Promise.race([wishes.first, finished]);
  let control: Control | undefined;
  try {
    const started = await Promise.race([startAll(), end.then(() => "stopped" as const)]);
    if (started === "stopped") return 0;
    console.log(`ready ${started.url}`);
    for (const line of started.lines) say(line);
    await end;
    say(sentence("正在停止 …", "Stopping …"));
    return 0;
  } finally {
    control?.close();
    await members.stop();
  }

  async function startAll() {
    const ports = {
      hub: await freePort(options.port),
      trainingLine: await freePort(0),
      shell: await freePort(0),
    };
    const specs = children({ options, ports, controlKey, shell });
    const bundle = ensureBundle(say, shell.electron !== null);
    // Waited for below; a failure before that is told there.
    bundle.catch(() => undefined);
    // Electron's main is a bundle itself; a browser's pages may come a moment later than their server.
    if (shell.electron !== null) await bundle;
    const [, hub, ready] = await Promise.all([
      specs.trainingLine && members.start(specs.trainingLine),
      specs.hub && members.start(specs.hub),
      members.start(specs.shell),
    ]);
    await bundle;
    const open = async (show: boolean) => {
      if (shell.electron === null) return askToOpen({ url: new URL(ready.url).origin, controlKey }, { show });
      if (show) members.send(electronMain, { kind: "show" });
      return hub?.url ?? options.hub ?? null;
    };
    control = await openControl(controlKey, open);
    await lock.ready(control.url);
    if (specs.keeper !== null) {
      await members.start(specs.keeper);
      members.send(windowKeeper, { page: "desk", url: ready.url });
      members.send(windowKeeper, { page: "phone", url: ready.details["phoneUrl"] ?? ready.url });
    }
    return {
      // The window has used up the ticket of the report; whoever reads the screen gets one of their own.
      url: (await open(false)) ?? ready.url,
      lines: [...(hub === null ? [] : describePeople(hub)), ...shell.lines],
    };
  }
}

async function ensureBundle(say: Say, electron: boolean): Promise<void> {
  const { ensureRendererBundle } = await import("./renderer-bundle.ts");
  try {
    await ensureRendererBundle(() => say(sentence("正在生成界面 …", "Building the pages …")));
    if (electron) await (await import("./electron-bundle.ts")).ensureElectronBundle();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new StartProblem(
      "pages.unbuilt",
      sentence(
        `界面没有生成：${detail}\n改好 renderer/ 里的错误，或腾出磁盘空间，再启动`,
        `The pages were not built: ${detail}\nMend what is wrong under renderer/, or free some disk space, and start again`,
      ),
    );
  }
}

async function lockOf(options: StartOptions, controlKey: string): Promise<LockOutcome> {
  try {
    return await takeLock(
      options.data,
      { pid: process.pid, controlKey },
      {
        now: Date.now,
        sleep: (milliseconds) => sleep(milliseconds),
        isAlive,
        ask: (lock) => askToOpen(lock, { show: options.open }),
      },
    );
  } catch (error) {
    throw folderProblem(join(options.data, "running.json"), error);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // A process of another user counts as alive.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
