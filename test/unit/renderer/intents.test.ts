// From the form to intents: faults in the order of the form, and the acts of each verdict.
import { describe, expect, it } from "vitest";
import {
  formFaults,
  formField,
  intentsOf,
  type SubmitFacts,
} from "../../../renderer/features/intake/acts/intents.ts";
import { directory } from "../../../server/sample/directory/index.ts";
import { CommandIntent } from "../../../shared/domain/index.ts";
import { type DraftForm, emptyForm } from "../../../shared/protocol/index.ts";

const draftId = "0190a000-0000-7000-8000-000000000001";
let made = 0;
const newId = () => `0190a000-0000-7000-8000-0000000001${String(made++).padStart(2, "0")}`;
const category = directory.categories.find(({ level }) => level === 3)?.id ?? null;
const place = directory.places.find(({ level }) => level === "estate")?.id ?? null;

function filled(change: Partial<DraftForm> = {}): DraftForm {
  const form = emptyForm();
  return {
    ...form,
    petitioner: { ...form.petitioner, phones: ["14000000417"] },
    matter: { ...form.matter, kind: "help", categoryId: category, placeId: place },
    words: { ...form.words, title: "关于夜间施工的求助", text: "工地夜间施工" },
    ...change,
  };
}
function facts(form: DraftForm, more: Partial<SubmitFacts> = {}): SubmitFacts {
  return {
    draftId,
    origin: { channel: "phone", callId: "c1", lineId: null, training: true },
    number: "9900-261124-0000001-3",
    pickUpCode: "123456",
    form,
    acceptGround: 4,
    dispatchTo: null,
    relatedOrderId: null,
    newId,
    ...more,
  };
}
const types = (form: DraftForm, more: Partial<SubmitFacts> = {}) =>
  intentsOf(facts(form, more)).map(({ type }) => type);

describe("formFaults", () => {
  it("lists everything that an empty form lacks, each at its field", () => {
    const fields = formFaults({ form: emptyForm(), acceptGround: null }, directory).map(({ field }) => field);
    expect(fields).toEqual([
      "matter.kind",
      "words.text",
      "words.title",
      "matter.categoryId",
      "matter.placeId",
      "petitioner.phones",
    ]);
  });
  it("finds nothing in a filled form", () => {
    expect(formFaults({ form: filled(), acceptGround: 4 }, directory)).toEqual([]);
  });
  it("asks for what the verdict needs", () => {
    const lacks = (form: DraftForm) =>
      formFaults({ form, acceptGround: null }, directory).map(({ field }) => field);
    expect(lacks(filled({ verdict: "answer" }))).toEqual(["told"]);
    expect(lacks(filled({ verdict: "decline" }))).toEqual(["declineGround", "told", "whereToGo"]);
    expect(lacks(filled({ verdict: "transfer" }))).toEqual(["transferLineId"]);
  });
});

describe("intentsOf", () => {
  it("opens, records and accepts; dispatches only where the agent may", () => {
    expect(types(filled())).toEqual(["order.open", "order.record", "order.accept"]);
    expect(types(filled(), { dispatchTo: "u1" })).toEqual([
      "order.open",
      "order.record",
      "order.accept",
      "order.dispatch",
    ]);
  });
  it("answers, declines and transfers without a dispatch", () => {
    expect(types(filled({ verdict: "answer", told: "可以" }), { dispatchTo: "u1" }).at(-1)).toBe(
      "order.answer",
    );
    expect(
      types(filled({ verdict: "decline", declineGround: 2, told: "不", whereToGo: "法院" })).at(-1),
    ).toBe("order.decline");
    expect(types(filled({ verdict: "transfer", transferLineId: "l1" })).at(-1)).toBe("order.transfer");
  });
  it("makes intents that the contract takes, all on the draft's own id, each with an id of its own", () => {
    const intents = intentsOf(facts(filled({ coUnitIds: ["u1", "u2"] }), { dispatchTo: "u1" }));
    for (const intent of intents) {
      expect(CommandIntent.safeParse(intent).success).toBe(true);
      expect(intent.orderId).toBe(draftId);
    }
    expect(new Set(intents.map(({ id }) => id)).size).toBe(intents.length);
    expect(intents.at(-1)?.data).toMatchObject({ leadUnitId: "u1", coUnitIds: ["u2"] });
  });
  it("finds the form's field for the name that decide uses", () => {
    expect(formField("wordsTold")).toBe("told");
    expect(formField("words.text")).toBe("words.text");
    expect(formField(null)).toBeNull();
  });
});
