// Saved is visible: the time of the host's answer, beside the form. Why it could not be stored, where it could not.
import { Icon } from "../../ui/index.ts";
import { useSession } from "../session.tsx";
import { clockSeconds, useText } from "../text/index.ts";
import type { ActDraftState } from "./act-draft.ts";

export function SavedMark({ draft }: { draft: Pick<ActDraftState, "savedAt" | "refusal" | "draftId"> }) {
  const text = useText();
  const { kind } = useSession();
  if (draft.refusal !== null) return <span className="meta danger cut">{text(draft.refusal.sentence)}</span>;
  if (draft.savedAt === null) return <span className="meta" />;
  return (
    <span className="meta ok num saved">
      <Icon name="check" look="s" />
      {text(kind === "hub" ? { zh: "已存", en: "Saved" } : { zh: "已存本机", en: "Saved here" })}{" "}
      {clockSeconds(draft.savedAt)}
    </span>
  );
}
