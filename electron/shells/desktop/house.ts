// The desktop shell once Electron is ready: the host's process, the two windows, what they say to each other, and the order in
// which all of it ends.
import { join } from "node:path";
import type { MessagePortMain } from "electron";
import type { Sentence } from "../../../shared/domain/index.ts";
import type { Clock, Log } from "../../console/shell-side.ts";
import { toMain, toPage } from "./channels.ts";
import type { ElectronApi } from "./electron-api.ts";
import { emergencyKey } from "./emergency-key.ts";
import type { OpenHost } from "./host/messages.ts";
import { keepHost } from "./host-keeper.ts";
import { ipcDoor } from "./ipc-door.ts";
import type { Launcher } from "./launcher.ts";
import type { MachineSettings } from "./machine-settings.ts";
import { applicationMenu } from "./menu.ts";
import { pageScheme, pageUrl } from "./pages.ts";
import { answerPage } from "./serve-pages.ts";
import { guardSession, type OwnPage } from "./trust.ts";
import { openWindows, type Windows } from "./windows.ts";

export interface HouseOptions {
  readonly electron: ElectronApi;
  readonly platform: NodeJS.Platform;
  readonly bundleFolder: string;
  readonly rendererFolder: string;
  readonly open: OpenHost;
  readonly training: boolean;
  readonly settings: MachineSettings;
  readonly launcher: Launcher;
  /** The host could not open its files at the first try. */
  onUnopened(problem: { readonly code: string; readonly sentence: Sentence }): void;
  readonly clock: Clock;
  readonly log: Log;
}

export interface House {
  /** Brings the desk before the person. */
  show(): void;
  /** Ends, call or not: whoever started us wants it so. */
  end(): void;
}

/** The host may die as often as it likes; call this once. */
export function openHouse(options: HouseOptions): House {
  const { electron, clock, log, launcher } = options;
  const { app } = electron;
  let windows: Windows | null = null;
  let callIsUp = false;
  let forced = false;
  let ended = false;
  const still = { host: true, desk: true };

  const ownPage: OwnPage = (contents) => windows?.pageOf(contents);
  guardSession(electron.session.defaultSession, ownPage);
  electron.protocol.handle(pageScheme.scheme, (request) => answerPage(request, options));
  const menu = applicationMenu(options.platform);
  electron.Menu.setApplicationMenu(menu === null ? null : electron.Menu.buildFromTemplate(menu));

  const host = keepHost<MessagePortMain>({
    open: options.open,
    fork: () =>
      electron.utilityProcess.fork(join(options.bundleFolder, "host.js"), [], {
        serviceName: "lianxin console host",
        stdio: "inherit",
      }),
    newChannel: () => new electron.MessageChannelMain(),
    onReady: () => arrived("host"),
    onFailed(problem) {
      if (still.host) options.onUnopened(problem);
    },
    clock,
    log,
  });
  const key = emergencyKey(
    electron.globalShortcut,
    () => {
      windows?.phone()?.send(toPage.emergencyKey);
      windows?.showDesk();
    },
    log,
  );
  const door = ipcDoor(electron.ipcMain, ownPage, log);
  door.on(toMain.hello, ({ contents }) => host.connect(contents));
  door.on(toMain.callUp, ({ page }, up) => {
    if (page === "phone" && typeof up === "boolean") callUp(up);
  });

  app.on("browser-window-focus", () => key.focused(true));
  app.on("browser-window-blur", () => key.focused(false));
  app.on("second-instance", show);
  app.on("activate", show);
  app.on("window-all-closed", () => {
    // The desk decides when all ends, not the number of windows.
  });
  app.on("before-quit", (event) => {
    if (callIsUp && !forced) {
      event.preventDefault();
      show();
    } else windows?.letGo();
  });
  app.on("will-quit", (event) => {
    event.preventDefault();
    void close();
  });

  windows = openWindows({
    create: (how) => new electron.BrowserWindow(how),
    preload: join(options.bundleFolder, "preload.cjs"),
    workAreas: () => displaysFirst(electron.screen).map(({ workArea }) => workArea),
    settings: options.settings,
    onDeskLoaded: () => arrived("desk"),
    onDeskClosed: () => app.quit(),
    onCrash(page) {
      // Its media died with it; the line takes the caller back, and the new phone says what it finds.
      if (page === "phone") callUp(false);
    },
    clock,
    log,
  });
  return {
    show,
    end() {
      forced = true;
      app.quit();
    },
  };

  function show(): void {
    windows?.showDesk();
  }

  function callUp(up: boolean): void {
    callIsUp = up;
    windows?.callUp(up);
    key.callUp(up);
  }

  /** Ready is told once, when both are there: then the desk can be typed into. */
  function arrived(part: keyof typeof still): void {
    if (!still.host && !still.desk) return;
    still[part] = false;
    if (!still.host && !still.desk)
      void launcher.report({ kind: "ready", url: pageUrl("desk"), details: {} });
  }

  async function close(): Promise<void> {
    if (ended) return;
    ended = true;
    void launcher.report({ kind: "finished" });
    key.callUp(false);
    await host.stop();
    app.exit(0);
  }
}

/** The first is the one where windows open by default. */
function displaysFirst(screen: ElectronApi["screen"]): ReturnType<typeof screen.getAllDisplays> {
  const first = screen.getPrimaryDisplay();
  return [first, ...screen.getAllDisplays().filter(({ id }) => id !== first.id)];
}
