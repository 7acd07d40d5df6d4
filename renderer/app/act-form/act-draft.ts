// The form of an act on an order as it is being typed: the page's copy is the truth while it is open, the host stores every
// change. Throttled, never debounced: the first unsaved change leaves within the delay, however fast the typing goes on.
import type { Rejection } from "../../../shared/domain/index.ts";
import {
  type ActForm,
  type Answer,
  type Draft,
  type DraftChange,
  emptyAct,
} from "../../../shared/protocol/index.ts";
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
    changes: DraftChange[],
  ) => Promise<Answer<{ revision: number; savedAt: number }>>;
  readonly setTimer?: (run: () => void, milliseconds: number) => void;
}

/** Well under the 100 ms that the first unsaved input may take to the host. */
export const WRITE_DELAY_MS = 60;

export function createActDraft(around: ActDraftSurroundings): ActDraft {
  const empty: ActDraftState = {
    form: { ...emptyAct(), orderId: around.orderId },
    draftId: null,
    savedAt: null,
    refusal: null,
  };
  const state = createStore<ActDraftState>(empty);
  const ended = new Set<string>();
  const setTimer = around.setTimer ?? ((run, milliseconds) => void setTimeout(run, milliseconds));
  const waiting = new Map<string, unknown>();
  let scheduled = false;
  let opened = false;
  let underWay: Promise<void> = Promise.resolve();

  function schedule(): void {
    if (scheduled) return;
    scheduled = true;
    setTimer(() => {
      scheduled = false;
      void send();
    }, WRITE_DELAY_MS);
  }

  function send(): Promise<void> {
    underWay = underWay.then(sendWaiting, sendWaiting);
    return underWay;
  }

  async function sendWaiting(): Promise<void> {
    const { draftId } = state.get();
    if (waiting.size === 0 || draftId === null) return;
    const changes = [...waiting].map(([path, value]): DraftChange => ({ path, value }));
    waiting.clear();
    if (!opened) {
      const answer = await around.open(draftId);
      if (!answer.ok) return refuse(answer.rejection);
      opened = true;
      changes.unshift({ path: "act.orderId", value: around.orderId });
    }
    const answer = await around.write(draftId, changes);
    if (!answer.ok) return refuse(answer.rejection);
    state.update((current) => ({ ...current, savedAt: answer.value.savedAt, refusal: null }));
  }

  function refuse(refusal: Rejection): void {
    state.update((current) => ({ ...current, refusal }));
  }

  return {
    state,
    set(key, value) {
      state.update((current) => ({
        ...current,
        draftId: current.draftId ?? around.newId(),
        form: { ...current.form, [key]: value },
        refusal: null,
      }));
      waiting.set(`act.${key}`, value);
      schedule();
    },
    flush: send,
    adopt(draft) {
      if (state.get().draftId !== null) return;
      if (ended.has(draft.id) && draft.rejection === null) return;
      opened = true;
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
      waiting.clear();
      opened = false;
      state.set(empty);
    },
  };
}
