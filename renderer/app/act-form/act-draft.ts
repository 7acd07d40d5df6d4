// The form of an act on an order as it is being typed: the page's copy is the truth while it is open, the host stores every
// change. An untouched form leaves no draft behind: the first change opens it.
import type { Rejection } from "../../../shared/domain/index.ts";
import { type ActForm, type Answer, type Draft, emptyAct } from "../../../shared/protocol/index.ts";
import { createDraftWriter, type Saved, type WriterSurroundings } from "../draft-writer.ts";
import { createStore, type Store } from "../store.ts";

export interface ActDraftState {
  readonly form: ActForm;
  /** Null until something was typed: an untouched form leaves no draft behind. */
  readonly draftId: string | null;
  readonly savedAt: number | null;
  /** Why a change could not be stored, or why the hub sent the act back. */
  readonly refusal: Rejection | null;
}

export interface ActDraft {
  readonly state: Store<ActDraftState>;
  set<K extends keyof ActForm>(key: K, value: ActForm[K]): void;
  /** Resolves when what was typed so far is stored, or could not be. */
  flush(): Promise<void>;
  /** Takes over what the host holds, unless something was typed here already. */
  adopt(draft: Draft): void;
  /** The act was done: the form is empty again, and its draft is not taken over once more unless the hub sends it back. */
  end(): void;
}

export interface ActDraftSurroundings {
  readonly orderId: string;
  readonly newId: () => string;
  readonly open: (draftId: string) => Promise<Answer<Draft>>;
  readonly write: (
    draftId: string,
    changes: Parameters<WriterSurroundings["write"]>[0],
  ) => Promise<Answer<Saved>>;
  readonly setTimer?: WriterSurroundings["setTimer"];
}

export function createActDraft(around: ActDraftSurroundings): ActDraft {
  const empty: ActDraftState = {
    form: { ...emptyAct(), orderId: around.orderId },
    draftId: null,
    savedAt: null,
    refusal: null,
  };
  const state = createStore<ActDraftState>(empty);
  const ended = new Set<string>();
  let opening: Promise<Answer<unknown>> | null = null;

  const writer = createDraftWriter({
    async write(changes) {
      const { draftId } = state.get();
      if (draftId === null) return { ok: true, value: { revision: 0, savedAt: 0 } };
      if (opening !== null) {
        const opened = await opening;
        if (opened.ok) return around.write(draftId, changes);
      }
      opening = around.open(draftId);
      const opened = await opening;
      if (!opened.ok) return opened;
      return around.write(draftId, [{ path: "act.orderId", value: around.orderId }, ...changes]);
    },
    onSaved: ({ savedAt }) => {
      if (state.get().draftId !== null) state.update((current) => ({ ...current, savedAt, refusal: null }));
    },
    onRefused: ({ rejection }) => state.update((current) => ({ ...current, refusal: rejection })),
    setTimer: around.setTimer,
  });

  return {
    state,
    set(key, value) {
      state.update((current) => ({
        ...current,
        draftId: current.draftId ?? around.newId(),
        form: { ...current.form, [key]: value },
        refusal: null,
      }));
      writer.changed(`act.${key}`, value);
    },
    flush: writer.flush,
    adopt(draft) {
      if (state.get().draftId !== null) return;
      if (ended.has(draft.id) && draft.rejection === null) return;
      opening = Promise.resolve({ ok: true, value: draft });
      state.set({
        form: draft.form.act,
        draftId: draft.id,
        savedAt: draft.changedAt,
        refusal: draft.rejection,
      });
    },
    end() {
      const { draftId } = state.get();
      if (draftId !== null) ended.add(draftId);
      writer.drop();
      opening = null;
      state.set(empty);
    },
  };
}
