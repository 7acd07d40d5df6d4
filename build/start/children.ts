// The children of `npm start`: which module each is, and with which words it is called.
import { join } from "node:path";
import { sentence } from "../../shared/domain/index.ts";
import type { StartOptions } from "../start-command.ts";
import type { ChildSpec } from "./child.ts";

/** The process that holds the windows. */
export const windowKeeper = "build/start/window-keeper.ts";

export interface ChildrenPlan {
  readonly options: StartOptions;
  readonly ports: { readonly hub: number; readonly trainingLine: number; readonly shell: number };
  readonly controlKey: string;
  /** Null where there is no browser to hold. */
  readonly browser: string | null;
}

/** In the order in which they are started; null is not started here. */
export function children({ options, ports, controlKey, browser }: ChildrenPlan): {
  readonly trainingLine: ChildSpec | null;
  readonly hub: ChildSpec | null;
  readonly shell: ChildSpec;
  readonly keeper: ChildSpec | null;
} {
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
            join(options.data, "hub"),
            "--port",
            String(ports.hub),
            "--sample-city",
            "--training-line",
            trainingUrl,
          ],
        }
      : null,
    shell: {
      name: sentence("控制台", "the console"),
      module: "electron/shells/browser/main.ts",
      args: [
        "--data",
        join(options.data, "console"),
        "--hub",
        options.hub ?? `http://127.0.0.1:${ports.hub}`,
        "--port",
        String(ports.shell),
        ...(here ? ["--training"] : []),
        ...(options.open ? [] : ["--stay"]),
      ],
      environment: { LIANXIN_CONTROL_KEY: controlKey },
    },
    keeper:
      browser === null
        ? null
        : {
            name: sentence("窗口", "the windows"),
            module: windowKeeper,
            args: ["--browser", browser, "--profile", join(options.data, "browser")],
          },
  };
}
