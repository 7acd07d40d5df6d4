// Door of the drafts room: forms as they are being typed, apart from the log. They hold what citizens say, so they are sealed.
import type { Kysely } from "kysely";
import { Draft } from "../../shared/protocol/index.ts";
import type { Database } from "../db/index.ts";
import { sealJson, unsealJson } from "../secrets/sealing.ts";

export interface Drafts {
  /**
   * Keeps the newest revision of each device. Not stored when this device sent a newer one before, which is then answered with;
   * a revision of another device that is newer than this one is answered with as well, and both are kept.
   */
  put(draft: Draft): Promise<{ stored: boolean; current: Draft | null }>;
  /** The draft became an order or was discarded; only its owner can drop it. */
  drop(personId: string, draftId: string): Promise<void>;
  list(personId: string): Promise<Draft[]>;
}

export function openDrafts(database: Kysely<Database>, master: Buffer): Drafts {
  const open = (row: { draft_id: string; device_id: string; sealed: Buffer }) =>
    Draft.parse(unsealJson(master, row.sealed, purpose(row.draft_id, row.device_id)));

  return {
    put: async (draft) => {
      const row = {
        draft_id: draft.id,
        device_id: draft.deviceId,
        person_id: draft.personId,
        revision: draft.revision,
        sealed: sealJson(master, draft, purpose(draft.id, draft.deviceId)),
        changed_at: draft.changedAt,
      };
      const written = await database
        .insertInto("drafts")
        .values(row)
        .onConflict((conflict) =>
          conflict
            .columns(["draft_id", "device_id"])
            .doUpdateSet(row)
            .where("drafts.revision", "<=", draft.revision)
            .where("drafts.person_id", "=", draft.personId),
        )
        .returning("draft_id")
        .executeTakeFirst();
      const newest = await database
        .selectFrom("drafts")
        .selectAll()
        .where("draft_id", "=", draft.id)
        .where("person_id", "=", draft.personId)
        .where("revision", ">", draft.revision)
        .orderBy("revision", "desc")
        .limit(1)
        .executeTakeFirst();
      return { stored: written !== undefined, current: newest === undefined ? null : open(newest) };
    },
    drop: async (personId, draftId) => {
      await database
        .deleteFrom("drafts")
        .where("draft_id", "=", draftId)
        .where("person_id", "=", personId)
        .execute();
    },
    list: async (personId) => {
      const rows = await database
        .selectFrom("drafts")
        .selectAll()
        .where("person_id", "=", personId)
        .orderBy("changed_at")
        .execute();
      return rows.map(open);
    },
  };
}

function purpose(draftId: string, deviceId: string): string {
  return `draft:${draftId}:${deviceId}`;
}
