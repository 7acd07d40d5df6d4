// Door to forms of acts on an order, kept while they are typed.
export { AskLine } from "./ask-line.tsx";
export { SavedMark } from "./saved-mark.tsx";
export { UnitCombo } from "./unit-combo.tsx";
export { type ActPurpose, type OpenActDraft, useActDraft } from "./use-act-draft.ts";
