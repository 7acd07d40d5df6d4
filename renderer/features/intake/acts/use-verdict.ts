// The proposal of a verdict for the form as it stands: asked of the shared policy, at most a few times a second.
import { useMemo } from "react";
import { proposeVerdict, type VerdictProposal } from "../../../../shared/domain/index.ts";
import { similarity } from "../../../../shared/text/index.ts";
import { useThrottled } from "../../../app/host/index.ts";
import { useReference } from "../../../app/session.tsx";
import { useCaller } from "../caller/use-caller.ts";
import { useField } from "../form/use-field.ts";

const PROPOSE_MS = 250;
const unknown: VerdictProposal = {
  verdict: "unknown",
  ground: null,
  why: { zh: "规则未到本机：不作判定", en: "No rules on this device: no verdict" },
  relatedOrderId: null,
};

export function useVerdictProposal(): VerdictProposal {
  const book = useReference();
  const [kind] = useField("matter.kind");
  const [words] = useField("words.text");
  const [verbatim] = useField("words.verbatim");
  const text = useThrottled(`${words}\n${verbatim}`.trim(), PROPOSE_MS);
  const digests = useCaller()?.digests;
  return useMemo(() => {
    if (book === null) return unknown;
    return proposeVerdict({
      kind,
      text,
      petitionerOrders: (digests ?? []).map(({ orderId, title, number, state }) => ({
        id: orderId,
        title,
        number,
        state,
      })),
      rules: book.rules,
      similarity: (one, other) => similarity(one, other).score,
    });
  }, [book, kind, text, digests]);
}
