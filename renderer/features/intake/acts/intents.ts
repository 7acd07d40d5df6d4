// From the form to what the person wants of the rules: one submit, all or none. Pure.
import {
  type AcceptGround,
  acceptFaults,
  type CommandIntent,
  DeclineGround,
  type Directory,
  type Rejection,
  type RequestKind,
  recordFaults,
  type Sentence,
} from "../../../../shared/domain/index.ts";
import type { Draft, DraftForm } from "../../../../shared/protocol/index.ts";

export interface SubmitFacts {
  readonly draftId: string;
  readonly origin: Draft["origin"];
  readonly number: string | null;
  readonly pickUpCode: string | null;
  readonly form: DraftForm;
  readonly acceptGround: AcceptGround | null;
  /** The unit to which the agent dispatches directly; null = the dispatcher decides. */
  readonly dispatchTo: string | null;
  /** An open order of the same matter, for decline ground 4. */
  readonly relatedOrderId: string | null;
  readonly newId: () => string;
}

/** Everything that is missing, each at its field; empty = it can be submitted. */
export function formFaults(
  { form, acceptGround }: Pick<SubmitFacts, "form" | "acceptGround">,
  directory: Directory,
): readonly Rejection[] {
  const faults: Rejection[] = [];
  const lack = (field: string, sentence: Sentence) => faults.push({ code: "field.missing", field, sentence });
  const kind = form.matter.kind;
  if (kind === null) lack("matter.kind", { zh: "缺诉求类型：选一个", en: "Kind is missing: choose one" });
  const matter = { ...form.matter, kind: kind ?? ("help" satisfies RequestKind) };
  faults.push(...recordFaults({ matter, petitioner: form.petitioner, words: form.words }, directory));
  switch (form.verdict ?? "accept") {
    case "accept":
      faults.push(...acceptFaults({ matter, petitioner: form.petitioner, words: form.words }));
      if (acceptGround === null && kind !== null)
        lack("acceptGround", { zh: "缺受理依据：选一条", en: "The ground is missing: choose one" });
      break;
    case "answer":
      if (form.told.trim() === "")
        lack("told", {
          zh: "缺答复：写下答了什么，或用 Alt 7–9 采用知识",
          en: "Answer is missing: write it, or take one with Alt 7–9",
        });
      break;
    case "decline":
      if (form.declineGround === null)
        lack("declineGround", { zh: "缺不予受理依据：选一条", en: "The ground is missing: choose one" });
      if (form.told.trim() === "")
        lack("told", {
          zh: "缺告知的话：写下对来电人说了什么",
          en: "Words told are missing: write what the caller was told",
        });
      if (form.whereToGo.trim() === "")
        lack("whereToGo", {
          zh: "缺去处：写明该找哪里",
          en: "Where to go is missing: name the body or number",
        });
      break;
    case "transfer":
      if (form.transferLineId === null)
        lack("transferLineId", { zh: "缺去向：选一条线路", en: "Nowhere to transfer to: choose a line" });
      break;
  }
  return faults;
}

/** Call only when formFaults found nothing. */
export function intentsOf(facts: SubmitFacts): CommandIntent[] {
  const { draftId, form, origin, newId } = facts;
  const kind = form.matter.kind;
  if (kind === null) return [];
  const head = () => ({ id: newId(), orderId: draftId });
  const intents: CommandIntent[] = [
    { ...head(), type: "order.open", data: { origin, splitFrom: null }, sealed: {} },
    {
      ...head(),
      type: "order.record",
      data: { number: facts.number ?? "", matter: { ...form.matter, kind } },
      sealed: { petitioner: form.petitioner, words: form.words, pickUpCode: facts.pickUpCode ?? "" },
    },
  ];
  switch (form.verdict ?? "accept") {
    case "accept":
      if (facts.acceptGround !== null)
        intents.push({ ...head(), type: "order.accept", data: { ground: facts.acceptGround }, sealed: {} });
      if (facts.dispatchTo !== null)
        intents.push({
          ...head(),
          type: "order.dispatch",
          data: {
            leadUnitId: facts.dispatchTo,
            coUnitIds: form.coUnitIds.filter((id) => id !== facts.dispatchTo),
            complex: form.complex,
          },
          sealed: { opinion: form.opinion },
        });
      break;
    case "answer":
      intents.push({
        ...head(),
        type: "order.answer",
        data: { articleIds: form.articleIds },
        sealed: { answer: form.told },
      });
      break;
    case "decline": {
      const ground = DeclineGround.safeParse(form.declineGround);
      if (ground.success)
        intents.push({
          ...head(),
          type: "order.decline",
          data: { ground: ground.data, relatedOrderId: facts.relatedOrderId },
          sealed: { wordsTold: form.told, whereToGo: form.whereToGo },
        });
      break;
    }
    case "transfer":
      intents.push({
        ...head(),
        type: "order.transfer",
        data: { toLineId: form.transferLineId, toUnitId: null },
        sealed: { note: form.told },
      });
      break;
  }
  return intents;
}

/** Fields as decide names them → fields of the form, where the two differ. */
export function formField(field: string | null): string | null {
  const named: Readonly<Record<string, string>> = {
    wordsTold: "told",
    answer: "told",
    toLineId: "transferLineId",
    ground: "acceptGround",
    kind: "matter.kind",
  };
  return field === null ? null : (named[field] ?? field);
}
