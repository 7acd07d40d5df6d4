// Which program shows the console's windows on this machine, and with what words it is called.
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const root = join(import.meta.dirname, "..", "..");

type Environment = Readonly<Record<string, string | undefined>>;

/** Where Electron's binary is, in its package or (as Electron itself has it) in the folder that ELECTRON_OVERRIDE_DIST_PATH names. */
export function electronBinary(
  folder: string = join(root, "node_modules", "electron"),
  environment: Environment = process.env,
  platform: NodeJS.Platform = process.platform,
): string | undefined {
  const named = environment["ELECTRON_OVERRIDE_DIST_PATH"];
  const note = join(folder, "path.txt");
  // Its package writes the note once it has fetched the binary itself.
  if (!named && !existsSync(note)) return undefined;
  const program = existsSync(note) ? readFileSync(note, "utf8").trim() : electronProgram(platform);
  const path = join(named || join(folder, "dist"), program);
  return existsSync(path) ? path : undefined;
}

function electronProgram(platform: NodeJS.Platform): string {
  if (platform === "darwin") return join("Electron.app", "Contents", "MacOS", "Electron");
  return platform === "win32" ? "electron.exe" : "electron";
}

/** Where Chromium or a browser of its kind is; LIANXIN_CHROMIUM names another than the system's. */
export function chromiumBinary(
  environment: Environment,
  platform: NodeJS.Platform,
  exists: (path: string) => boolean = isExecutable,
): string | undefined {
  const named = environment["LIANXIN_CHROMIUM"];
  if (named) return exists(named) ? named : undefined;
  return candidates(environment, platform).find(exists);
}

/** The words for one window without tabs; a second call with the same profile opens it in the running browser. */
export function windowArguments(options: {
  readonly url: string;
  readonly profile: string;
  readonly asRoot: boolean;
  readonly page: "desk" | "phone";
}): readonly string[] {
  return [
    `--app=${options.url}`,
    `--user-data-dir=${options.profile}`,
    "--no-first-run",
    "--no-default-browser-check",
    // After a kill the browser would ask whether to restore its pages, and a key ring for its passwords.
    "--hide-crash-restore-bubble",
    "--password-store=basic",
    // A phone behind another window must ring and count on time.
    "--disable-background-timer-throttling",
    "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows",
    "--autoplay-policy=no-user-gesture-required",
    // Desk and phone are of one site; each keeps a renderer process of its own, so that one may crash alone.
    "--disable-features=ProcessPerSiteUpToMainFrameThreshold,Translate",
    "--process-per-tab",
    options.page === "phone" ? "--window-size=420,560" : "--window-size=1366,768",
    ...(options.asRoot ? ["--no-sandbox"] : []),
  ];
}

function candidates(environment: Environment, platform: NodeJS.Platform): readonly string[] {
  if (platform === "win32") {
    const folders = ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map(
      (name) => environment[name] ?? "",
    );
    const programs = [
      join("Google", "Chrome", "Application", "chrome.exe"),
      join("Chromium", "Application", "chrome.exe"),
      join("Microsoft", "Edge", "Application", "msedge.exe"),
    ];
    return programs.flatMap((program) => folders.filter(Boolean).map((folder) => join(folder, program)));
  }
  if (platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  const names = [
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
  ];
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
