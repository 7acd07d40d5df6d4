// The past orders: the hub's own rules take every story, no screen shows a template twice, the seed alone decides.
import { describe, expect, it } from "vitest";
import {
  hubActor,
  type PastOrder,
  pastOrders,
  type SampleStaff,
  type StoryStep,
  sampleCity,
  sampleStaff,
} from "../../../server/sample/index.ts";
import { applyCommand, type Order, OrderCommand, type Role } from "../../../shared/domain/index.ts";

const endAt = Date.UTC(2026, 10, 24, 15, 0);
const seed = 12_345;
const orders = pastOrders(seed, endAt);
const city = sampleCity();
const reference = { rules: city.rules, calendar: city.calendar, directory: city.directory };
const staff = new Map(sampleStaff.map((person) => [person.number, person]));
const screen = 20;

interface Outcome {
  order: Order | null;
  refusal: string | null;
}

function personOf(number: string): { id: string; roles: Role[]; unitId: string | null } {
  if (number === hubActor) return { id: hubActor, roles: ["scheduler"], unitId: null };
  const person: SampleStaff | undefined = staff.get(number);
  if (person === undefined) throw new Error(`${number} is nobody`);
  return { id: number, roles: person.roles, unitId: person.unitId };
}

function commandOf(orderId: string, { by, at, ...step }: StoryStep): unknown {
  const person = personOf(by);
  return {
    ...step,
    orderId,
    actor: { personId: person.id, role: person.roles[0], unitId: person.unitId },
    deviceId: "sample",
    place: by === hubActor ? "hub" : person.unitId === null ? "console" : "unit-desk",
    deviceTime: at,
    clockOffset: 0,
    lastContact: null,
    versions: { rules: 1, calendar: 1, directory: 1 },
  };
}

function live({ orderId, steps }: PastOrder): Outcome {
  let order: Order | null = null;
  for (const step of steps) {
    const command = commandOf(orderId, step) as OrderCommand;
    const context = { actedAt: step.at, hubTime: step.at, person: personOf(step.by), reference };
    const applied = applyCommand(order, command, context);
    if (!applied.ok)
      return { order, refusal: `${step.type}: ${applied.rejection.code} ${applied.rejection.sentence.en}` };
    order = applied.order;
  }
  return { order, refusal: null };
}

const lived = orders.map(live);

function wordsOf({ steps }: PastOrder): { title: string; text: string } | null {
  for (const step of steps) if (step.type === "order.record") return step.sealed.words;
  return null;
}

const placeNames = [...city.directory.places.map(({ name }) => name)].toSorted((a, b) => b.length - a.length);
const placePattern = new RegExp(placeNames.join("|"), "g");

/** A text without places, figures and times: what is left is the template. */
function skeleton(text: string): string {
  return text
    .replace(placePattern, "P")
    .replace(/[\d,.:]+/g, "N")
    .replace(/[一二三四五六七八九十半两百千几]+/g, "n");
}

describe("the past orders", () => {
  it("are three thousand, oldest first, each once, over some four hundred days", () => {
    expect(orders.length).toBe(3_000);
    expect(new Set(orders.map(({ orderId }) => orderId)).size).toBe(3_000);
    const opened = orders.map(({ steps }) => steps[0]?.at ?? 0);
    expect(opened).toEqual(opened.toSorted((a, b) => a - b));
    expect(endAt - (opened[0] ?? 0)).toBeGreaterThan(380 * 86_400_000);
    const numbers = orders.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.type === "order.record" ? [step.data.number] : [])),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it("lie in the past, step after step", () => {
    for (const { steps } of orders) {
      const times = steps.map(({ at }) => at);
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1) ?? 0).toBeLessThanOrEqual(endAt);
    }
  });

  it("are taken by the domain's own rules, every step of them", () => {
    const refusals = lived.flatMap(({ refusal }) => (refusal === null ? [] : [refusal]));
    expect(refusals).toEqual([]);
  });

  it("satisfy the commands' schemas", () => {
    for (const order of orders.slice(-300))
      for (const step of order.steps)
        expect(() => OrderCommand.parse(commandOf(order.orderId, step))).not.toThrow();
  });

  it("leave about 150 open, in every state, some of them overdue", () => {
    const open = lived
      .flatMap(({ order }) => (order === null ? [] : [order]))
      .filter(({ state }) =>
        [
          "draft",
          "accepted",
          "dispatched",
          "signed",
          "handling",
          "return-asked",
          "replied",
          "reviewed",
          "calling-back",
        ].includes(state),
      );
    expect(open.length).toBeGreaterThan(120);
    expect(open.length).toBeLessThan(200);
    expect(new Set(open.map(({ state }) => state)).size).toBe(9);
    const overdue = open.filter(({ limits }) =>
      Object.values(limits).some((limit) => limit.metAt === null && limit.end < endAt),
    );
    expect(overdue.length).toBeGreaterThan(10);
    expect(open.some((order) => order.extensions.some(({ ruling }) => ruling === null))).toBe(true);
    expect(open.some(({ supervisions }) => supervisions.length > 0)).toBe(true);
  });

  it("went every way that an order can go", () => {
    const types = new Set(orders.flatMap(({ steps }) => steps.map(({ type }) => type)));
    for (const type of [
      "order.answer",
      "order.decline",
      "order.review-decline",
      "order.transfer",
      "order.ask-return",
      "order.rule-on-return",
      "order.escalate-return",
      "order.ask-extension",
      "order.rule-on-extension",
      "order.rework",
      "order.merge",
      "order.follow-up",
      "order.remind",
      "order.supervise",
      "order.instruct",
      "order.answer-supervision",
      "order.rate",
      "order.close",
      "order.link-emergency",
    ] as const)
      expect(types.has(type), type).toBe(true);
    const grounds = new Set(lived.flatMap(({ order }) => (order?.decline ? [order.decline.ground] : [])));
    expect(grounds.size).toBe(11);
  });

  it("show no template twice on one screen", () => {
    const texts = orders.flatMap((order) => {
      const words = wordsOf(order);
      return words === null ? [] : [skeleton(words.text)];
    });
    const twice = texts.filter((text, index) =>
      texts.slice(Math.max(0, index - screen + 1), index).includes(text),
    );
    expect(twice).toEqual([]);
  });

  it("have petitioners who call again, share a number, trade, or withhold it", () => {
    const petitioners = orders.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.type === "order.record" ? [step.sealed.petitioner] : [])),
    );
    const namesByPhone = Map.groupBy(petitioners, ({ phones }) => phones[0] ?? "");
    expect([...namesByPhone.values()].filter((calls) => calls.length > 3).length).toBeGreaterThan(50);
    expect(
      [...namesByPhone.values()].filter((calls) => new Set(calls.map(({ name }) => name)).size > 1).length,
    ).toBeGreaterThan(10);
    expect(petitioners.some(({ phones }) => phones.length === 0)).toBe(true);
    expect(petitioners.some(({ organisation }) => organisation !== "")).toBe(true);
    for (const { phones } of petitioners)
      for (const phone of phones) expect(phone).toMatch(/^(1400000\d{4}|07425550\d{4})$/);
    expect(namesByPhone.get("14000000417")?.length).toBe(5);
  });

  it("are decided by the seed alone", () => {
    const again = pastOrders(7, endAt, 300);
    expect(pastOrders(7, endAt, 300)).toEqual(again);
    expect(pastOrders(8, endAt, 300)).not.toEqual(again);
  });
});
