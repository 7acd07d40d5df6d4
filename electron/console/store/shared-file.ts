// The file that all persons of this device share.
import { join } from "node:path";
import { type Digests, digestsOf } from "./digests.ts";
import { type Facts, factsOf } from "./facts.ts";
import type { KeyRing } from "./key-ring.ts";
import { type Leases, leasesOf } from "./leases.ts";
import { openFile } from "./open-file.ts";
import { type People, peopleOf } from "./people.ts";
import { type References, referencesOf } from "./references.ts";
import { sharedMigrations } from "./shared-schema.ts";

export interface SharedFile {
  readonly facts: Facts;
  readonly people: People;
  readonly leases: Leases;
  readonly references: References;
  readonly digests: Digests;
  transaction<T>(run: () => T): T;
  close(): void;
}

export function openSharedFile(folder: string, ring: KeyRing): SharedFile {
  const file = openFile(join(folder, "shared.db"), ring.fileKey("shared"), sharedMigrations, "alone");
  return {
    facts: factsOf(file),
    people: peopleOf(file),
    leases: leasesOf(file),
    references: referencesOf(file),
    digests: digestsOf(file),
    transaction: (run) => file.transaction(run).immediate(),
    close: () => void file.close(),
  };
}
