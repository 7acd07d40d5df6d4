// Drafts of one person: every write is one small UPDATE that is on the disk before it is answered. What is read stands in
// memory, so typing never waits for a query.
import type { Draft } from "../../../shared/protocol/index.ts";
import type { StoreFile } from "./open-file.ts";

export interface Drafts {
  all(): Draft[];
  get(draftId: string): Draft | null;
  put(draft: Draft): void;
  /** Ends it here; the hub is told later. */
  drop(draftId: string): void;
  /** Revisions the hub does not have. */
  unsynced(): Draft[];
  setHubRevision(draftId: string, revision: number): void;
  /** Ended here, the hub not yet told. */
  dropped(): string[];
  hubKnowsDrop(draftId: string): void;
  /** Reads memory anew from the disk, after a transaction that failed. */
  reload(): void;
}

interface DraftRow {
  draft_id: string;
  body: string;
  hub_revision: number;
}

export function draftsOf(file: StoreFile): Drafts {
  const memory = new Map<string, { draft: Draft; hubRevision: number }>();
  const selectAll = file.prepare<[], DraftRow>("SELECT draft_id, body, hub_revision FROM drafts");
  const insert = file.prepare(
    "INSERT INTO drafts (draft_id, body, revision, hub_revision, changed_at) VALUES (?, ?, ?, -1, ?)",
  );
  const update = file.prepare("UPDATE drafts SET body = ?, revision = ?, changed_at = ? WHERE draft_id = ?");
  const remove = file.prepare("DELETE FROM drafts WHERE draft_id = ?");
  const setHub = file.prepare("UPDATE drafts SET hub_revision = ? WHERE draft_id = ?");
  const addDrop = file.prepare("INSERT OR IGNORE INTO draft_drops (draft_id) VALUES (?)");
  const removeDrop = file.prepare("DELETE FROM draft_drops WHERE draft_id = ?");
  const selectDrops = file.prepare<[], { draft_id: string }>("SELECT draft_id FROM draft_drops");

  function reload(): void {
    memory.clear();
    for (const row of selectAll.all()) {
      memory.set(row.draft_id, { draft: JSON.parse(row.body), hubRevision: row.hub_revision });
    }
  }
  reload();

  return {
    all: () =>
      [...memory.values()].map((entry) => entry.draft).sort((one, other) => other.changedAt - one.changedAt),
    get: (draftId) => memory.get(draftId)?.draft ?? null,
    put(draft) {
      const known = memory.get(draft.id);
      if (known === undefined) {
        insert.run(draft.id, JSON.stringify(draft), draft.revision, draft.changedAt);
        removeDrop.run(draft.id);
      } else {
        update.run(JSON.stringify(draft), draft.revision, draft.changedAt, draft.id);
      }
      memory.set(draft.id, { draft, hubRevision: known?.hubRevision ?? -1 });
    },
    drop(draftId) {
      remove.run(draftId);
      addDrop.run(draftId);
      memory.delete(draftId);
    },
    unsynced: () =>
      [...memory.values()]
        .filter((entry) => entry.draft.revision > entry.hubRevision)
        .map((entry) => entry.draft),
    setHubRevision(draftId, revision) {
      const known = memory.get(draftId);
      if (known === undefined || known.hubRevision >= revision) return;
      setHub.run(revision, draftId);
      known.hubRevision = revision;
    },
    dropped: () => selectDrops.all().map((row) => row.draft_id),
    hubKnowsDrop: (draftId) => void removeDrop.run(draftId),
    reload,
  };
}
