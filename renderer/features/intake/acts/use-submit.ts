// Submitting the form: faults are all listed and the caret goes to the first; else one submit with all acts, decided at once.
import { useCallback } from "react";
import { AcceptGround, type Sentence } from "../../../../shared/domain/index.ts";
import { useHubNow } from "../../../app/clock.ts";
import { useHostLink, useQuery } from "../../../app/host/index.ts";
import { newId } from "../../../app/new-id.ts";
import { useReference } from "../../../app/session.tsx";
import { tailOf } from "../../../app/text/index.ts";
import { focusField } from "../form/focus.ts";
import { lastDone, leaveForm } from "../form/open-forms.ts";
import { useLeadUnit } from "../form/unit-field.tsx";
import { useField, useForm } from "../form/use-field.ts";
import { type DispatchWay, dispatchWay } from "../propose/units.ts";
import { formFaults, formField, intentsOf } from "./intents.ts";
import { useVerdictProposal } from "./use-verdict.ts";

export interface Submit {
  readonly way: DispatchWay;
  readonly label: Sentence;
  readonly submit: () => Promise<boolean>;
}

const MINUTE_MS = 60_000;

export function useSubmit(): Submit {
  const link = useHostLink();
  const session = useForm();
  const book = useReference();
  const hub = useQuery("status", {})?.hub ?? "connecting";
  const [verdict] = useField("verdict");
  const [categoryId] = useField("matter.categoryId");
  const [placeId] = useField("matter.placeId");
  const [urgency] = useField("matter.urgency");
  const [chosenGround] = useField("acceptGround");
  const lead = useLeadUnit();
  const proposal = useVerdictProposal();
  const minute = Math.floor(useHubNow() / MINUTE_MS) * MINUTE_MS;
  const accepts = verdict === null || verdict === "accept";
  const way = dispatchWay({ categoryId, placeId, urgency }, lead, book, minute);
  const ground = AcceptGround.safeParse(
    chosenGround ?? (proposal.verdict === "accept" ? proposal.ground : null),
  );
  const relatedOrderId = proposal.relatedOrderId;

  const submit = useCallback(async (): Promise<boolean> => {
    if (book === null) return false;
    const form = session.form.get();
    const acceptGround = ground.success ? ground.data : groundOfKind(form.matter.kind);
    const faults = formFaults({ form, acceptGround }, book.directory);
    session.faults.set(faults);
    if (faults.length > 0) {
      toFirst(faults[0]?.field ?? null);
      return false;
    }
    await session.writer.flush();
    const { origin, number, pickUpCode } = session.head.get();
    const dispatchTo = accepts && way.direct ? way.unitId : null;
    const intents = intentsOf({
      draftId: session.draftId,
      origin,
      number,
      pickUpCode,
      form,
      acceptGround,
      dispatchTo,
      relatedOrderId,
      newId: () => newId(),
    });
    const answer = await link.host.act("submit", { intents, draftId: session.draftId });
    if (!answer.ok) {
      const field = formField(answer.rejection.field);
      session.faults.set([{ ...answer.rejection, field }]);
      toFirst(field);
      return false;
    }
    const unit = book.unit(dispatchTo)?.shortName;
    const tail = number === null ? "" : tailOf(number);
    lastDone.set(
      unit === undefined
        ? { zh: `已提交 ${tail}`, en: `Submitted ${tail}` }
        : { zh: `已派 ${unit} ${tail}`, en: `Dispatched to ${unit} ${tail}` },
    );
    leaveForm(session);
    return true;
  }, [book, session, ground.success, ground.data, accepts, way, relatedOrderId, link]);

  return { way, label: labelOf(accepts && way.direct, hub === "connected", verdict ?? "accept"), submit };
}

function toFirst(field: string | null): void {
  if (field !== null) focusField(field);
}

function labelOf(direct: boolean, connected: boolean, verdict: string): Sentence {
  if (!connected) return { zh: "提交，待送", en: "Submit, to be sent" };
  if (direct) return { zh: "提交并派单", en: "Dispatch" };
  const words: Readonly<Record<string, Sentence>> = {
    answer: { zh: "提交答复", en: "Submit answer" },
    decline: { zh: "提交不予受理", en: "Submit decline" },
    transfer: { zh: "提交转接", en: "Submit transfer" },
  };
  return words[verdict] ?? { zh: "提交", en: "Submit" };
}

/** Article 15: (1) consultation, (3) opinions on the work of government, (4) help. The agent may choose another. */
function groundOfKind(kind: string | null): AcceptGround | null {
  if (kind === null) return null;
  return kind === "consultation" ? 1 : kind === "help" ? 4 : 3;
}
