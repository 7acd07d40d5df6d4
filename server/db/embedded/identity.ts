// As whom the embedded PostgreSQL runs. It refuses to run as root; as root it runs inside a user namespace that maps root to a
// plain id, so that folders of mode 0700 stay reachable; where namespaces are refused, under an unprivileged uid.
import { spawnSync } from "node:child_process";
import { accessSync, chmodSync, chownSync, constants, existsSync, readFileSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { HubFailure } from "../../failure.ts";

export interface Identity {
  /** Words that go before the program, such as `unshare --user …`. */
  readonly prefix: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

export interface System {
  readonly isRoot: boolean;
  /** Whether a program with these words ends well. */
  readonly runs: (words: readonly string[]) => boolean;
  /** The unprivileged account of this machine. */
  readonly nobody: { readonly uid: number; readonly gid: number };
}

/** Chooses the way to run. PostgreSQL must be able to own `folders` and to reach `program`. */
export function chooseIdentity(system: System, folders: readonly string[], program: string): Identity {
  if (!system.isRoot) return { prefix: [] };
  const { uid, gid } = system.nobody;
  const unshare = ["unshare", "--user", `--map-user=${uid}`, `--map-group=${gid}`];
  if (system.runs([...unshare, "true"])) return { prefix: unshare };
  for (const folder of folders) {
    requireEntrance(folder, uid);
    chownSync(folder, uid, gid);
    chmodSync(folder, 0o700);
  }
  requireEntrance(program, uid);
  return { prefix: [], uid, gid };
}

export function thisSystem(): System {
  return {
    isRoot: process.getuid?.() === 0,
    runs: ([program = "", ...words]) => spawnSync(program, words, { stdio: "ignore" }).status === 0,
    nobody: nobodyOf(existsSync("/etc/passwd") ? readFileSync("/etc/passwd", "utf8") : ""),
  };
}

/** Whether a program is on the path. */
export function onPath(program: string): boolean {
  return (process.env["PATH"] ?? "").split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/** The account "nobody" of a passwd file, else any that is not root: the programs look their own name up. */
export function nobodyOf(passwd: string): { uid: number; gid: number } {
  const accounts = passwd
    .split("\n")
    .map((line) => line.split(":"))
    .map(([name = "", , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
    .filter(({ uid, gid }) => uid > 0 && gid >= 0);
  const { uid, gid } = accounts.find(({ name }) => name === "nobody") ??
    accounts[0] ?? { uid: 65534, gid: 65534 };
  return { uid, gid };
}

function requireEntrance(path: string, uid: number): void {
  for (let above = dirname(path); above !== dirname(above); above = dirname(above)) {
    const { mode, uid: owner } = statSync(above);
    if ((mode & 0o001) !== 0 || owner === uid) continue;
    throw new HubFailure(
      "database.folder-unreachable",
      `内嵌数据库不能以 root 身份运行，而它使用的普通帐户（uid ${uid}）进不了文件夹 ${above}。请把数据和程序放到别处，或执行 chmod o+x ${above}。`,
      `The embedded database must not run as root, and the plain account it uses (uid ${uid}) cannot enter the folder ${above}. Put data and program elsewhere, or run chmod o+x ${above}.`,
    );
  }
}
