// The desktop application must not start as a plain Node, load foreign code or grant file pages more than web pages.
import { FuseV1Options } from "@electron/fuses";
import { expect, test } from "vitest";
import { builderConfiguration, fuses } from "../../../build/electron-builder.ts";

test("every fuse of this Electron is set on purpose", () => {
  const known = Object.values(FuseV1Options).filter((fuse) => typeof fuse === "number");
  expect(Object.keys(fuses)).toEqual(expect.arrayContaining(known.map(String)));
  expect(fuses.strictlyRequireAllFuses).toBe(true);
  expect(fuses[FuseV1Options.RunAsNode]).toBe(false);
  expect(fuses[FuseV1Options.EnableNodeCliInspectArguments]).toBe(false);
  expect(fuses[FuseV1Options.OnlyLoadAppFromAsar]).toBe(true);
});

test("the packed files are the bundles and the native package, no sources", () => {
  const { files, npmRebuild } = builderConfiguration({
    electronVersion: "45.4.1",
    electronDist: "/electron",
  });
  expect(files).toContain("dist/electron/**");
  expect(files).toContain("!node_modules/**");
  expect(npmRebuild).toBe(false);
});
