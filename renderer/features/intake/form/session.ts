// One form as it is being typed: the page's copy is the truth while it is open, the host stores every change.
import type { Rejection } from "../../../../shared/domain/index.ts";
import { type Draft, type DraftForm, emptyForm } from "../../../../shared/protocol/index.ts";
import { createDraftWriter, type DraftWriter, type WriterSurroundings } from "../../../app/draft-writer.ts";
import { createStore, type Store } from "../../../app/store.ts";
import { type FieldPath, type FieldValues, valueAt, withValue } from "./paths.ts";

export interface FormHead {
  readonly draftId: string;
  readonly origin: Draft["origin"];
  readonly openedAt: number;
  /** Null until the host has given it, or while no lease is left. */
  readonly number: string | null;
  readonly pickUpCode: string | null;
  readonly savedAt: number | null;
  /** Why the hub sent it back. */
  readonly rejection: Rejection | null;
}

export interface FormSession {
  readonly draftId: string;
  readonly form: Store<DraftForm>;
  readonly head: Store<FormHead>;
  readonly faults: Store<readonly Rejection[]>;
  set<P extends FieldPath>(path: P, value: FieldValues[P]): void;
  get<P extends FieldPath>(path: P): FieldValues[P];
  /** The host's word on the draft: number, pick-up code, and the form where nothing has been typed here yet. */
  opened(draft: Draft): void;
  readonly writer: DraftWriter;
}

type Surroundings = Pick<WriterSurroundings, "write" | "setTimer">;

export function createFormSession(head: FormHead, form: DraftForm | null, around: Surroundings): FormSession {
  const formStore = createStore(form ?? emptyForm());
  const headStore = createStore(head);
  const faults = createStore<readonly Rejection[]>([]);
  const touched = new Set<FieldPath>();
  const writer = createDraftWriter({
    write: around.write,
    onSaved: ({ savedAt }) => headStore.update((current) => ({ ...current, savedAt })),
    onRefused: ({ rejection }) => faults.set([rejection]),
    setTimer: around.setTimer,
  });
  return {
    draftId: head.draftId,
    form: formStore,
    head: headStore,
    faults,
    writer,
    get: (path) => valueAt(formStore.get(), path),
    set(path, value) {
      if (Object.is(valueAt(formStore.get(), path), value)) return;
      touched.add(path);
      formStore.update((current) => withValue(current, path, value));
      // Another verdict asks for other things.
      if (path === "verdict") faults.set([]);
      if (faults.get().some((fault) => fault.field === path))
        faults.update((list) => list.filter((fault) => fault.field !== path));
      writer.changed(path, value);
    },
    opened(draft) {
      headStore.update((current) => ({
        ...current,
        number: draft.number,
        pickUpCode: draft.pickUpCode,
        savedAt: current.savedAt ?? draft.changedAt,
        rejection: draft.rejection,
      }));
      // What was typed before the host answered stays; the rest is as the host has it (the caller's phone).
      let next = draft.form;
      const mine = formStore.get();
      for (const path of touched) next = withValue(next, path, valueAt(mine, path));
      formStore.set(next);
    },
  };
}
