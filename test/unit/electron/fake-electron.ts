// A twin of Electron's API, as far as the desktop shell uses it: it remembers what was asked and lets a test cause events.
import { EventEmitter } from "node:events";
import type { ElectronApi } from "../../../electron/shells/desktop/electron-api.ts";
import { TestPort } from "./kit.ts";

export class FakeContents extends EventEmitter {
  url = "";
  destroyed = false;
  readonly posted: { channel: string; ports: TestPort[] }[] = [];
  readonly sent: string[] = [];
  windowOpenHandler: ((details: { url: string }) => { action: string }) | null = null;
  readonly mainFrame = { url: "", parent: null as object | null };

  getURL(): string {
    return this.url;
  }
  isDestroyed(): boolean {
    return this.destroyed;
  }
  send(channel: string): void {
    this.sent.push(channel);
  }
  postMessage(channel: string, _: unknown, ports: TestPort[] = []): void {
    this.posted.push({ channel, ports });
  }
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.windowOpenHandler = handler;
  }
}

export class FakeWindow extends EventEmitter {
  readonly webContents = new FakeContents();
  readonly loads: string[] = [];
  readonly options: Record<string, unknown>;
  visible = false;
  destroyed = false;
  focusedTimes = 0;
  minimized = false;
  maximized = false;

  constructor(options: Record<string, unknown>) {
    super();
    this.options = options;
  }
  async loadURL(url: string): Promise<void> {
    this.loads.push(url);
    this.webContents.url = url;
    this.webContents.mainFrame.url = url;
  }
  isDestroyed = () => this.destroyed;
  isMinimized = () => this.minimized;
  isMaximized = () => this.maximized;
  restore(): void {
    this.minimized = false;
  }
  maximize(): void {
    this.maximized = true;
  }
  show(): void {
    this.visible = true;
  }
  hide(): void {
    this.visible = false;
  }
  focus(): void {
    this.focusedTimes += 1;
  }
  getNormalBounds() {
    return { x: 10, y: 20, width: 1200, height: 700 };
  }
  /** As a person does it. Answers whether it closed. */
  close(): boolean {
    const event = preventable();
    this.emit("close", event);
    if (event.prevented) return false;
    this.destroyed = true;
    this.webContents.destroyed = true;
    this.emit("closed");
    return true;
  }
}

export class FakeHostProcess extends EventEmitter {
  readonly messages: { message: { kind: string }; ports: TestPort[] }[] = [];
  killed = false;
  postMessage(message: { kind: string }, ports: TestPort[] = []): void {
    this.messages.push({ message, ports });
    this.emit("posted", message, ports);
  }
  kill(): boolean {
    this.killed = true;
    this.emit("exit", 9);
    return true;
  }
}

export function preventable() {
  return {
    prevented: false,
    preventDefault() {
      this.prevented = true;
    },
  };
}

/** `firstInstance` false: another one has the data folder. */
export function fakeElectron({ firstInstance = true } = {}) {
  const windows: FakeWindow[] = [];
  const hosts: FakeHostProcess[] = [];
  const paths: Record<string, string> = { userData: "/nowhere" };
  const switches: Record<string, string> = {};
  const registered = new Map<string, () => void>();
  const permissions: {
    request?: (
      contents: unknown,
      permission: string,
      decide: (yes: boolean) => void,
      details: object,
    ) => void;
    check?: (contents: unknown, permission: string, origin: string, details: object) => boolean;
  } = {};
  const schemes: unknown[] = [];
  const errorBoxes: string[] = [];
  const exits: number[] = [];
  let handler: ((request: Request) => Promise<Response>) | undefined;

  const app = Object.assign(new EventEmitter(), {
    setName: () => undefined,
    getPath: (name: string) => paths[name] ?? "",
    setPath(name: string, path: string) {
      paths[name] = path;
    },
    requestSingleInstanceLock: () => firstInstance,
    whenReady: async () => undefined,
    commandLine: {
      appendSwitch(name: string, value: string) {
        switches[name] = value;
      },
    },
    exit(code: number) {
      exits.push(code);
    },
    quit() {
      const before = preventable();
      app.emit("before-quit", before);
      if (before.prevented) return;
      for (const window of windows) if (!window.destroyed && !window.close()) return;
      app.emit("will-quit", preventable());
    },
  });
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler(given: typeof permissions.request) {
      if (given !== undefined) permissions.request = given;
    },
    setPermissionCheckHandler(given: typeof permissions.check) {
      if (given !== undefined) permissions.check = given;
    },
    setDevicePermissionHandler: () => undefined,
  });
  const ipcMain = new EventEmitter();
  const electron = {
    app,
    BrowserWindow: class extends FakeWindow {
      constructor(options: Record<string, unknown>) {
        super(options);
        windows.push(this);
        app.emit("web-contents-created", {}, this.webContents);
      }
    },
    dialog: { showErrorBox: (_: string, text: string) => errorBoxes.push(text) },
    globalShortcut: {
      register(key: string, press: () => void) {
        registered.set(key, press);
        return true;
      },
      unregister: (key: string) => registered.delete(key),
    },
    ipcMain,
    Menu: { setApplicationMenu: () => undefined, buildFromTemplate: () => ({}) },
    MessageChannelMain: class {
      port1: TestPort;
      port2: TestPort;
      constructor() {
        const { port1, port2 } = TestPort.pair();
        this.port1 = port1;
        this.port2 = port2;
      }
    },
    protocol: {
      registerSchemesAsPrivileged: (given: unknown[]) => schemes.push(...given),
      handle(_: string, given: typeof handler) {
        handler = given;
      },
    },
    safeStorage: {
      isAsyncEncryptionAvailable: async () => true,
      getSelectedStorageBackend: () => "gnome_libsecret",
      encryptStringAsync: async (text: string) => Buffer.from(text).reverse(),
      decryptStringAsync: async (sealed: Buffer) => ({
        result: Buffer.from(sealed).reverse().toString(),
        shouldReEncrypt: false,
      }),
    },
    screen: {
      getPrimaryDisplay: () => ({ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }),
      getAllDisplays: () => [{ id: 1, workArea: { x: 0, y: 0, width: 1920, height: 1040 } }],
    },
    session: { defaultSession: session },
    utilityProcess: {
      fork() {
        const host = new FakeHostProcess();
        hosts.push(host);
        return host;
      },
    },
  };
  return {
    // The twin has what the shell uses of it, and no more.
    api: electron as unknown as ElectronApi,
    app,
    session,
    permissions,
    windows,
    hosts,
    paths,
    switches,
    schemes,
    registered,
    errorBoxes,
    exits,
    desk: () => windows.filter(({ loads }) => loads[0] === "lianxin://app/").at(-1) as FakeWindow,
    phone: () => windows.filter(({ loads }) => loads[0] === "lianxin://app/phone.html").at(-1) as FakeWindow,
    ask: async (url: string, method = "GET") => handler?.(new Request(url, { method })),
    /** A page's preload sends; `frame` other than the window's own main frame plays a stranger. */
    ipc(
      window: FakeWindow,
      channel: string,
      value?: unknown,
      frame: object | null = window.webContents.mainFrame,
    ) {
      ipcMain.emit(channel, { sender: window.webContents, senderFrame: frame }, value);
    },
  };
}
