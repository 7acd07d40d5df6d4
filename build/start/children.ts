// The children of `npm start`: which module each is, and with which words it is called.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { sentence } from "../../shared/domain/index.ts";
import type { StartOptions } from "../start-command.ts";
import type { ChildSpec } from "./child.ts";
import type { ConsoleShell } from "./console-shell.ts";

/** The process that holds the windows. */
export const windowKeeper = "build/start/window-keeper.ts";
/** Electron's bundled main; a message { kind: "show" } brings its window up. */
export const electronMain = "dist/electron/main.js";

export interface ChildrenPlan {
  readonly options: StartOptions;
  readonly ports: { readonly hub: number; readonly trainingLine: number; readonly shell: number };
  readonly controlKey: string;
  readonly shell: ConsoleShell;
}

/** The folder itself, so that what an administrator's command is told is the same; an earlier start put it one level down. */
function hubData(data: string): string {
  const earlier = join(data, "hub");
  return existsSync(join(earlier, "hub", "secrets")) ? earlier : data;
}

/** In the order in which they are started; null is not started here. */
export function children(plan: ChildrenPlan): {
  readonly trainingLine: ChildSpec | null;
  readonly hub: ChildSpec | null;
  readonly shell: ChildSpec;
  readonly keeper: ChildSpec | null;
} {
  const { options, ports, shell } = plan;
  const here = options.hub === undefined;
  const trainingUrl = `http://127.0.0.1:${ports.trainingLine}`;
  return {
    trainingLine: here
      ? {
          name: sentence("练习线路", "the training line"),
          module: "server/simulator/training-line/main.ts",
          args: ["--port", String(ports.trainingLine)],
        }
      : null,
    hub: here
      ? {
          name: sentence("中心", "the hub"),
          module: "server/main.ts",
          args: [
            "--data",
            hubData(options.data),
            "--port",
            String(ports.hub),
            "--sample-city",
            "--training-line",
            trainingUrl,
          ],
        }
      : null,
    shell: shell.electron === null ? browserShell(plan) : electronShell(plan, shell.electron),
    keeper:
      shell.browser === null
        ? null
        : {
            name: sentence("窗口", "the windows"),
            module: windowKeeper,
            args: ["--browser", shell.browser, "--profile", join(options.data, "browser")],
          },
  };
}

function browserShell(plan: ChildrenPlan): ChildSpec {
  return {
    name: sentence("控制台", "the console"),
    module: "electron/shells/browser/main.ts",
    args: [
      ...consoleWords(plan),
      "--port",
      String(plan.ports.shell),
      ...(plan.options.open ? [] : ["--stay"]),
    ],
    environment: { LIANXIN_CONTROL_KEY: plan.controlKey },
  };
}

/** Electron reports as the other children do; it opens its windows itself. */
function electronShell(plan: ChildrenPlan, program: string): ChildSpec {
  const asRoot = process.getuid?.() === 0;
  return {
    name: sentence("控制台", "the console"),
    module: electronMain,
    args: [...consoleWords(plan), ...(asRoot ? ["--no-sandbox"] : [])],
    program,
  };
}

function consoleWords({ options, ports }: ChildrenPlan): readonly string[] {
  return [
    "--data",
    join(options.data, "console"),
    "--hub",
    options.hub ?? `http://127.0.0.1:${ports.hub}`,
    ...(options.hub === undefined ? ["--training"] : []),
  ];
}
