// What goes into the desktop application and how Electron is locked down in it.
import { join } from "node:path";
import { FuseV1Options, FuseVersion, flipFuses } from "@electron/fuses";
import type { AfterPackContext, Configuration } from "electron-builder";

/** The application's file on every system. */
const NAME = "lianxin";

/** The configuration for electron-builder, which checks it against its schema before it does anything. */
export function builderConfiguration({
  electronVersion,
  electronDist,
}: {
  readonly electronVersion: string;
  /** An unpacked Electron, or a folder of its release zips. */
  readonly electronDist: string;
}): Configuration {
  return {
    appId: "cn.lianxin.console",
    productName: NAME,
    directories: { output: "dist/package", buildResources: "build/icons" },
    electronVersion,
    electronDist,
    // The packages the console runs with are bundled; only the native ones stay packages, outside the archive.
    files: [
      "package.json",
      "dist/electron/**",
      "dist/renderer/**",
      "!node_modules/**",
      "node_modules/better-sqlite3/**",
      "!node_modules/better-sqlite3/{deps,src}/**",
      "node_modules/@node-rs/**",
    ],
    asarUnpack: ["**/*.node"],
    // better-sqlite3 carries ready-made builds for every platform; argon2 has the one of the platform that packs.
    npmRebuild: false,
    linux: { executableName: NAME, target: ["AppImage", "deb"], category: "Office" },
    win: { target: ["nsis"] },
    mac: { target: ["dmg"], category: "public.app-category.business" },
    afterPack: lockDown,
  };
}

/** Every fuse Electron has, set on purpose; a new Electron with a new fuse fails the packing until it is decided. */
export const fuses = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  // Pages come from the application's own scheme, never from file://.
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
} as const;

async function lockDown({ appOutDir, electronPlatformName }: AfterPackContext): Promise<void> {
  const suffix = { darwin: ".app", win32: ".exe" }[electronPlatformName] ?? "";
  await flipFuses(join(appOutDir, `${NAME}${suffix}`), {
    ...fuses,
    // An Apple Silicon binary changed after signing would not launch; an unsigned build gets a fresh ad-hoc signature.
    resetAdHocDarwinSignature: electronPlatformName === "darwin",
  });
}
