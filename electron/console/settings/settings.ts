// Settings of this machine (one JSON file in the shape that electron-store writes, so that the desktop shell may open the same
// file) and of a person (in their own file). What is set while nobody is signed in, and every key under "machine.", belongs to
// the machine.
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Facts } from "../store/facts.ts";

const Values = z.record(z.string(), z.unknown());
type Values = z.infer<typeof Values>;

export interface Settings {
  /** The machine's, with the person's over them. */
  all(person: Facts | null): Values;
  write(person: Facts | null, key: string, value: unknown): void;
}

/** Keeps the machine's settings in config.json of that folder; a file that cannot be read counts as empty. */
export function openSettings(folder: string): Settings {
  const path = join(folder, "config.json");

  function machine(): Values {
    if (!existsSync(path)) return {};
    try {
      return Values.parse(JSON.parse(readFileSync(path, "utf8")));
    } catch {
      return {};
    }
  }

  return {
    all: (person) => ({ ...machine(), ...(person === null ? {} : personal(person)) }),
    write(person, key, value) {
      if (person !== null && !key.startsWith("machine.")) {
        person.set("settings", { ...personal(person), [key]: value });
        return;
      }
      const temporary = `${path}.new`;
      writeFileSync(temporary, `${JSON.stringify({ ...machine(), [key]: value }, null, "\t")}\n`, {
        mode: 0o600,
        flush: true,
      });
      renameSync(temporary, path);
    },
  };
}

function personal(facts: Facts): Values {
  const parsed = Values.safeParse(facts.get("settings"));
  return parsed.success ? parsed.data : {};
}
