// Acts on an order: handed to the host, which decides them at once. What was done last is said, and can be taken back for as
// long as the rules allow.
import { useCallback } from "react";
import type { CommandIntent, Rejection, Sentence } from "../../../shared/domain/index.ts";
import type { OpenActDraft } from "../act-form/index.ts";
import { useAct } from "../host/index.ts";
import { newId } from "../new-id.ts";
import { createPersonalStore } from "../store.ts";
import { backToList } from "./after-act.ts";

type WithoutIds<T> = T extends CommandIntent ? Omit<T, "id" | "orderId"> : never;
/** An act as a screen writes it down; ids are made when it is given. */
export type ActBody = WithoutIds<CommandIntent>;

export interface DoneAct {
  readonly orderId: string;
  readonly commandId: string;
  /** This device's time. */
  readonly at: number;
  readonly said: Sentence;
  readonly undone: boolean;
}

/** The last act of this page. */
export const lastDone = createPersonalStore<DoneAct | null>(null);

interface Telling {
  readonly said: Sentence;
  /** The form it was filled in on: it ends with the act. */
  readonly draft?: OpenActDraft | null;
}

export type Give = (
  orderId: string,
  bodies: readonly ActBody[],
  telling: Telling,
) => Promise<Rejection | null>;

/** Null when the act is stored; else why it was refused. */
export function useGive(): Give {
  const act = useAct();
  return useCallback(
    async (orderId, bodies, { said, draft = null }) => {
      await draft?.flush();
      const intents = bodies.map((body): CommandIntent => ({ ...body, id: newId(), orderId }));
      const answer = await act("submit", { intents, draftId: draft?.draftId ?? null });
      if (!answer.ok) return answer.rejection;
      draft?.end();
      const last = intents.at(-1);
      if (last !== undefined)
        lastDone.set({ orderId, commandId: last.id, at: Date.now(), said, undone: false });
      backToList();
      return null;
    },
    [act],
  );
}
