// The two windows: the desk, which a person sees, and the phone, hidden, in a renderer process of its own. A page that crashes is
// loaded again; the phone stays until the application ends.
import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents, WebPreferences } from "electron";
import type { Clock, Log } from "../../console/shell-side.ts";
import type { WindowPlace } from "./machine-settings.ts";
import { type PageName, pageUrl } from "./pages.ts";
import { placeOn, type Rectangle, smallestDesk } from "./window-place.ts";

export interface WindowsOptions {
  create(options: BrowserWindowConstructorOptions): BrowserWindow;
  /** The bundled preload. */
  readonly preload: string;
  workAreas(): readonly Rectangle[];
  readonly settings: {
    deskPlace(): WindowPlace | null;
    keepDeskPlace(place: WindowPlace): void;
  };
  onDeskLoaded(): void;
  /** The desk has been closed with no call up. */
  onDeskClosed(): void;
  /** A page's process has ended; it will be back. */
  onCrash(page: PageName): void;
  readonly clock: Clock;
  readonly log: Log;
}

export interface Windows {
  /** Which page these contents were made for. */
  pageOf(contents: WebContents): PageName | undefined;
  /** Brings the desk before the person. */
  showDesk(): void;
  /** Contents of the phone; null while there is none. */
  phone(): WebContents | null;
  callUp(up: boolean): void;
  /** From now on closing is closing. */
  letGo(): void;
}

/** A desk closed in a call comes back after this time. */
export const backAfterMs = 1_000;
const reloadAfterMs = [100, 1_000, 5_000] as const;
/** A page that lived this long has earned a quick new start. */
const steadyMs = 60_000;
const keepPlaceAfterMs = 500;

export function openWindows(options: WindowsOptions): Windows {
  const { clock } = options;
  let callIsUp = false;
  let leaving = false;

  const phone = open("phone", {
    show: false,
    width: 420,
    height: 560,
    skipTaskbar: true,
    webPreferences: {
      ...webPreferences(options.preload),
      // It rings and counts on time though nobody sees it.
      backgroundThrottling: false,
      autoplayPolicy: "no-user-gesture-required",
    },
  });
  phone.on("close", (event) => {
    if (!leaving) event.preventDefault();
  });

  const kept = options.settings.deskPlace();
  const desk = open("desk", {
    show: false,
    ...placeOn(options.workAreas(), kept),
    minWidth: smallestDesk.width,
    minHeight: smallestDesk.height,
    webPreferences: webPreferences(options.preload),
  });
  if (kept?.maximized) desk.maximize();
  desk.once("ready-to-show", () => desk.show());
  desk.webContents.once("did-finish-load", () => options.onDeskLoaded());
  keepPlace(desk);
  desk.on("close", (event) => {
    if (leaving || !callIsUp) return;
    event.preventDefault();
    desk.hide();
    clock.after(backAfterMs, showDesk);
  });
  desk.on("closed", () => {
    if (!leaving) options.onDeskClosed();
  });

  function showDesk(): void {
    if (desk.isDestroyed()) return;
    if (desk.isMinimized()) desk.restore();
    desk.show();
    desk.focus();
  }

  function open(page: PageName, how: BrowserWindowConstructorOptions): BrowserWindow {
    const window = options.create({ autoHideMenuBar: true, title: "连心线", ...how });
    let tries = 0;
    let loadedAt = clock.now();
    window.webContents.on("render-process-gone", (_, { reason, exitCode }) => {
      if (leaving || reason === "clean-exit") return;
      options.log("error", "page.crashed", { page, reason, exitCode });
      options.onCrash(page);
      tries = clock.now() - loadedAt > steadyMs ? 0 : tries + 1;
      const pause = reloadAfterMs[Math.max(0, Math.min(tries, reloadAfterMs.length) - 1)] ?? 0;
      clock.after(pause, () => {
        if (window.isDestroyed()) return;
        loadedAt = clock.now();
        load();
      });
    });
    load();
    return window;

    function load(): void {
      window.loadURL(pageUrl(page)).catch((error: unknown) => {
        options.log("error", "page.not-loaded", {
          page,
          reason: error instanceof Error ? error.name : "unknown",
        });
      });
    }
  }

  function keepPlace(window: BrowserWindow): void {
    let cancel: () => void = () => undefined;
    const keep = () => {
      if (window.isDestroyed() || window.isMinimized()) return;
      options.settings.keepDeskPlace({ ...window.getNormalBounds(), maximized: window.isMaximized() });
    };
    const soon = () => {
      cancel();
      cancel = clock.after(keepPlaceAfterMs, keep);
    };
    window.on("resize", soon);
    window.on("move", soon);
    window.on("maximize", soon);
    window.on("unmaximize", soon);
    window.on("close", keep);
    window.on("closed", () => cancel());
  }

  return {
    pageOf(contents) {
      if (!desk.isDestroyed() && contents === desk.webContents) return "desk";
      return !phone.isDestroyed() && contents === phone.webContents ? "phone" : undefined;
    },
    showDesk,
    phone: () => (phone.isDestroyed() ? null : phone.webContents),
    callUp(up) {
      callIsUp = up;
    },
    letGo() {
      leaving = true;
    },
  };
}

function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
  };
}
