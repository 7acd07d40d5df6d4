// The desktop shell from its first line to the moment Electron is ready: scheme, folders, switches, one instance a data folder.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Language, type Sentence, sentence } from "../../../shared/domain/index.ts";
import type { Clock, Log, Random } from "../../console/shell-side.ts";
import { readWords } from "./command-line.ts";
import { openDeviceSecret } from "./device-secret.ts";
import type { ElectronApi } from "./electron-api.ts";
import { type House, openHouse } from "./house.ts";
import { type LauncherProcess, launcherOf } from "./launcher.ts";
import { openMachineSettings, type SettingsFile } from "./machine-settings.ts";
import { pageScheme } from "./pages.ts";
import { guardContents } from "./trust.ts";

export interface DesktopSurroundings {
  readonly electron: ElectronApi;
  readonly own: LauncherProcess & {
    readonly argv: readonly string[];
    readonly platform: NodeJS.Platform;
    cwd(): string;
  };
  /** Folder of the bundles: preload.cjs and host.js. */
  readonly bundleFolder: string;
  readonly rendererFolder: string;
  /** Opens a file of electron-store in that folder. */
  settingsFile(folder: string, name: string, schema: Readonly<Record<string, object>>): SettingsFile;
  readonly clock: Clock;
  readonly random: Random;
  readonly log: Log;
}

/** The product's own; a person's choice in the settings goes before it. */
const usualLanguage: Language = "zh";

/** Call while main is still loading: Electron wants the scheme, folders and switches before it is ready. */
export async function startDesktop(around: DesktopSurroundings): Promise<void> {
  const { app, protocol, safeStorage } = around.electron;
  app.setName("lianxin");
  protocol.registerSchemesAsPrivileged([pageScheme]);
  // Desk and phone are of one site; each keeps a renderer process of its own, so that one may crash alone.
  app.commandLine.appendSwitch("disable-features", "ProcessPerSiteUpToMainFrameThreshold");

  let house: House | null = null;
  const launcher = launcherOf(around.own, {
    show: () => house?.show(),
    end: () => (house === null ? app.exit(0) : house.end()),
  });
  const refuse = async ({ code, sentence }: Problem, language: Language) => {
    if (launcher.present) await launcher.report({ kind: "failed", code, sentence });
    else around.electron.dialog.showErrorBox("连心线", sentence[language]);
    app.exit(1);
  };

  const read = readWords(around.own.argv, around.own.cwd());
  if (!read.ok) return refuse(read, usualLanguage);
  const folder = read.words.dataFolder ?? app.getPath("userData");
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  app.setPath("userData", folder);
  app.setPath("sessionData", join(folder, "pages"));
  if (!app.requestSingleInstanceLock()) {
    // The first one has been told, and brings its desk up.
    await launcher.report({ kind: "failed", ...alreadyRunning });
    return app.exit(0);
  }
  const settings = openMachineSettings(
    (name, schema) => around.settingsFile(folder, name, schema),
    usualLanguage,
    () => around.log("warn", "settings.not-written"),
  );
  app.commandLine.appendSwitch("lang", settings.language === "zh" ? "zh-CN" : "en-US");
  guardContents(app, around.log);

  await app.whenReady();
  const { platform } = around.own;
  const secret = await openDeviceSecret({ folder, safeStorage, platform, random: around.random });
  if (!secret.ok) return refuse(secret, settings.language);
  house = openHouse({
    ...around,
    platform,
    rendererFolder: around.rendererFolder,
    open: {
      kind: "open",
      dataFolder: folder,
      hubUrl: read.words.hubUrl ?? settings.hubUrl,
      secret: secret.value,
    },
    training: read.words.training,
    settings,
    launcher,
    onUnopened: (problem) => void refuse(problem, settings.language),
  });
}

type Problem = { readonly code: string; readonly sentence: Sentence };

const alreadyRunning: Problem = {
  code: "console.running",
  sentence: sentence(
    "这个数据文件夹的控制台已经打开，已把它的窗口放到前面",
    "The console of this data folder is open already; its window was brought to the front",
  ),
};
