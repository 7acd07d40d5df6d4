// Door to forms of acts on an order, kept while they are typed.
export { SavedMark } from "./saved-mark.tsx";
export { type OpenActDraft, useActDraft } from "./use-act-draft.ts";
