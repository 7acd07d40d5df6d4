// The import rule of the house: where a file stands says where it may run, and what it imports must agree.
// `npm run check` and test/unit/import-rule.test.ts apply it.
"use strict";

const npm = (/** @type {string[]} */ ...names) => `^node_modules/(@types/)?(${names.join("|")})/`;

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "shared-stands-alone",
      comment:
        "shared/ runs in hub, console and browser: no other folder, no node: builtin, no package but zod and pinyin-pro.",
      severity: "error",
      from: { path: "^shared/" },
      to: { couldNotResolve: false, pathNot: ["^shared/", npm("zod", "pinyin-pro")] },
    },
    {
      name: "domain-below-protocol",
      comment: "The domain's rules do not know how messages travel; let protocol/ import domain/.",
      severity: "error",
      from: { path: "^shared/domain/" },
      to: { path: "^shared/protocol/" },
    },
    {
      name: "renderer-imports-only-shared",
      comment:
        "renderer/ runs in a page: shared/, React, react-virtual and socket.io-client only. Data comes through the host contract.",
      severity: "error",
      from: { path: "^renderer/" },
      to: {
        couldNotResolve: false,
        pathNot: [
          "^renderer/",
          "^shared/",
          npm("react", "react-dom", "@tanstack/react-virtual", "socket\\.io-client"),
        ],
      },
    },
    {
      name: "features-apart",
      comment:
        "A feature is one person's job and imports no other; what two need moves to renderer/ui or renderer/app.",
      severity: "error",
      from: { path: "^renderer/features/([^/]+)/" },
      to: { path: "^renderer/features/", pathNot: "^renderer/features/$1/" },
    },
    {
      name: "server-imports-only-shared",
      comment: "The hub knows the consoles only by shared/protocol.",
      severity: "error",
      from: { path: "^server/" },
      to: { path: "^(electron|renderer|build|test)/" },
    },
    {
      name: "electron-imports-only-shared",
      comment: "The console knows the hub only by shared/protocol, and the renderer only by its built pages.",
      severity: "error",
      from: { path: "^electron/" },
      to: { path: "^(server|renderer|build|test)/" },
    },
    {
      name: "console-knows-no-electron",
      comment:
        "The console host also runs under plain Node for the browser shell; what it needs of Electron is passed in.",
      severity: "error",
      from: { path: "^electron/console/" },
      to: { path: ["^electron$", npm("electron"), "^electron/(?!console/)"] },
    },
    {
      name: "product-needs-no-tools",
      comment: "A package the product runs with belongs under dependencies, not devDependencies.",
      severity: "error",
      from: { path: "^(shared|server|electron)/" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"], pathNot: npm("electron") },
    },
    {
      name: "no-cycle",
      comment: "Two files that need each other are one idea, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "resolvable",
      comment: "The imported file or package is not there.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^virtual:" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^dist/" },
    // Imports of types count too: what a file's types know, its author knows.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
