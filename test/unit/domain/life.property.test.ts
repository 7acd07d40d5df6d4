// Whatever people try, in whatever order: what decide emits, evolve takes; replay equals snapshot; one lead at most; a
// closed order changes only as it may; undo restores; nothing leaks to whom it is hidden from.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  allowedCommands,
  audience,
  clearance,
  digestOf,
  type Order,
  type OrderCommandType,
  OrderEvent,
  orderCommandTypes,
  project,
  projectOrder,
  replay,
  type Viewer,
} from "../../../shared/domain/index.ts";
import { withoutSealed } from "../../../shared/domain/order/without-sealed.ts";
import { type Act, Life, matter, number, origin, type Person, people } from "./kit/acts.ts";
import { reference } from "./kit/city.ts";
import { plausible, secret } from "./kit/plausible.ts";

const everybody: Person[] = Object.values(people);
const RUNS = 200;
/** States that so many lives are sure to pass through; the rest is in the table's test. */
const mainRoad = ["accepted", "dispatched", "signed", "replied", "reviewed", "closed"];

interface Step {
  pick: number;
  variant: number;
  gapMinutes: number;
  kind: "moving" | "offered" | "ending" | "wild";
}

const steps = fc.array(
  fc.record({
    pick: fc.nat(100_000),
    variant: fc.nat(59),
    gapMinutes: fc.constantFrom(0, 0.1, 5, 45, 240, 1440),
    kind: fc.oneof(
      { weight: 10, arbitrary: fc.constant("moving" as const) },
      { weight: 8, arbitrary: fc.constant("offered" as const) },
      { weight: 1, arbitrary: fc.constant("ending" as const) },
      { weight: 2, arbitrary: fc.constant("wild" as const) },
    ),
  }),
  { minLength: 5, maxLength: 45 },
);

/** Ends that would cut most lives short; taken only by the steps that end or run wild. */
// biome-ignore format: a list read at a glance
const ends: readonly OrderCommandType[] = ["order.discard", "order.erase", "order.archive", "order.decline", "order.answer", "order.transfer", "order.undo"];

describe("a life of random acts", () => {
  test("keeps the order's invariants at every step", () => {
    let closedSeen = 0;
    const statesSeen = new Set<string>();
    fc.assert(
      fc.property(steps, (plan) => {
        const life = new Life();
        for (const step of plan) {
          const before = life.order;
          const given = nextAct(before, step);
          const result = life.at(step.gapMinutes).try(given);
          if (!result.ok) {
            expect(result.rejection.code).not.toBe("");
            expect(result.rejection.sentence.zh).not.toBe("");
            expect(result.rejection.sentence.en).not.toBe("");
            continue;
          }
          const after = result.order;
          statesSeen.add(after.state);
          for (const event of result.events) expect(OrderEvent.safeParse(event).error).toBeUndefined();
          expect(after.version).toBe((before?.version ?? 0) + result.events.length);
          expect(after.handling?.coUnitIds ?? []).not.toContain(after.handling?.leadUnitId);
          if (before?.state === "closed") {
            closedSeen += 1;
            expectClosedChange(before, after, given.type);
          }
        }
        expect(replay(life.events)).toEqual(life.order);
      }),
      { numRuns: RUNS },
    );
    expect(closedSeen).toBeGreaterThan(10);
    expect([...statesSeen]).toEqual(expect.arrayContaining([...mainRoad]));
  });

  test("is taken back by undo as if it had not been", () => {
    let undone = 0;
    fc.assert(
      fc.property(steps, (plan) => {
        const life = new Life();
        for (const step of plan) {
          const before = life.order;
          const given = nextAct(before, step);
          const result = life.at(step.gapMinutes).try(given);
          if (!result.ok || result.order.undoable?.commandId !== result.order.lastCommandId) continue;
          const person = given.by;
          const back = life.do(person, "order.undo", { commandId: result.order.lastCommandId }, {});
          undone += 1;
          // Which version a part is of is no part of what is taken back: what was seen meanwhile is superseded.
          const cleared = { version: 0, lastCommandId: "", undoable: null, partVersions: {} };
          expect({ ...back, ...cleared }).toEqual({ ...before, ...cleared });
          life.try(given);
        }
        expect(replay(life.events)).toEqual(life.order);
      }),
      { numRuns: RUNS },
    );
    expect(undone).toBeGreaterThan(50);
  });

  test("never shows a unit a confidential petitioner, nor one who is masked anything whole", () => {
    let confidentialSeen = 0;
    fc.assert(
      fc.property(steps, fc.boolean(), (plan, confidential) => {
        const { order, events } = lived(plan, confidential ? confidentialLife() : new Life());
        if (!order) return;
        for (const viewer of everybody) {
          const seen = clearance(order, viewer);
          const shown = JSON.stringify([
            projectOrder(order, viewer),
            events.map((event) => project(event, viewer, order)),
          ]);
          if (viewer.unitId && order.matter?.confidential) {
            confidentialSeen += 1;
            expect(seen === "hidden" || seen === "nothing").toBe(true);
          }
          if (seen !== "whole") for (const word of Object.values(secret)) expect(shown).not.toContain(word);
          if (viewer.unitId) expect(shown).not.toContain("3391");
        }
      }),
      { numRuns: RUNS },
    );
    expect(confidentialSeen).toBeGreaterThan(100);
  });

  test("looks the same projected as replayed from projected events", () => {
    fc.assert(
      fc.property(steps, fc.constantFrom<Viewer>(...everybody), (plan, viewer) => {
        const { order, events } = lived(plan);
        if (!order || order.erased) return;
        expect(replay(events.map((event) => project(event, viewer, order)))).toEqual(
          projectOrder(order, viewer),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test("loses exactly its sealed parts with its key", () => {
    fc.assert(
      fc.property(steps, (plan) => {
        const { order, events } = lived(plan);
        if (!order) return;
        expect(replay(events.map((event) => ({ ...event, sealed: null }) as OrderEvent))).toEqual(
          withoutSealed(order),
        );
      }),
      { numRuns: RUNS },
    );
  });

  test("has a digest without a sealed word, and none where it may not have one", () => {
    let digests = 0;
    fc.assert(
      fc.property(steps, (plan) => {
        const { order } = lived(plan);
        if (!order) return;
        const digest = digestOf(
          order,
          () => "hash",
          () => "redacted",
        );
        if (order.matter?.confidential || order.origin.training || order.recordedAt === null)
          expect(digest).toBeNull();
        if (!digest) return;
        digests += 1;
        const sealed = [
          ...Object.values(secret),
          order.words?.title ?? "",
          order.words?.text ?? "",
          "枫禾苑 6 栋",
          "3391",
        ];
        for (const word of sealed) expect(JSON.stringify(digest)).not.toContain(word);
      }),
      { numRuns: RUNS },
    );
    expect(digests).toBeGreaterThan(20);
  });

  test("is held by nobody who has no part in it", () => {
    fc.assert(
      fc.property(steps, (plan) => {
        const { order } = lived(plan);
        if (!order) return;
        const names = audience(order);
        const withUnits = names.filter((name) => name.startsWith("unit:"));
        expect(new Set(withUnits)).toEqual(new Set(unitsOf(order)));
        if (order.recordedAt === null) expect(names).toEqual([`person:${order.agentId}`]);
        if (order.state === "archived") expect(names.some((name) => name.startsWith("role:"))).toBe(false);
        expect(names.every((name) => !/administrator|analyst|knowledge|quality/.test(name))).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });

  test("what a screen offers is never refused by role or state", () => {
    fc.assert(
      fc.property(steps, fc.nat(59), (plan, variant) => {
        const life = lived(plan);
        const { order } = life;
        for (const by of everybody) {
          for (const type of allowedCommands(order, by, reference)) {
            const trial = new Life();
            trial.order = order;
            const result = trial.try(actOf(order, by, type, variant));
            const code = result.ok ? "" : result.rejection.code;
            expect([
              "order.permission",
              "order.not-own",
              "order.not-unit",
              "order.closed",
              "order.archived",
              "order.draft",
            ]).not.toContain(code);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

function lived(plan: readonly Step[], life = new Life()): Life {
  for (const step of plan) life.at(step.gapMinutes).try(nextAct(life.order, step));
  return life;
}

/** A confidential order of a petitioner whose every word is known to be secret. */
function confidentialLife(): Life {
  const life = new Life();
  life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
  const { data, sealed } = plausible("order.record", 1);
  life.do(
    people.agent,
    "order.record",
    { ...data, number: number(1874), matter: { ...matter, confidential: true } },
    sealed,
  );
  return life;
}

/** Mostly what the screens would offer somebody, and of that mostly what moves the order on; wild: any command by anybody. */
function nextAct(order: Order | null, { kind, pick, variant }: Step): Act {
  const offered = everybody.flatMap((by) =>
    allowedCommands(order, by, reference).map((type) => ({ by, type })),
  );
  const any = everybody.flatMap((by) => orderCommandTypes.map((type) => ({ by, type })));
  const wanted = {
    moving: offered.filter(({ type }) => movesOn.has(type)),
    offered: offered.filter(({ type }) => !ends.includes(type)),
    ending: offered.filter(({ type }) => ends.includes(type)),
    wild: any,
  }[kind];
  const choice = wanted.length > 0 ? wanted : offered.length > 0 ? offered : any;
  const chosen = choice[pick % choice.length];
  if (!chosen) throw new Error("nobody can do anything");
  return actOf(order, chosen.by, chosen.type, kind === "moving" ? 0 : variant);
}

// biome-ignore format: a list read at a glance
const movesOn: ReadonlySet<OrderCommandType> = new Set([
  "order.record", "order.accept", "order.dispatch", "order.sign", "order.reply", "order.review", "order.rate", "order.close", "order.answer-supervision",
]);

function actOf(order: Order | null, by: Person, type: OrderCommandType, variant: number): Act {
  const content = plausible(type, variant);
  const data = { ...content.data };
  if ("supervisionId" in data)
    data.supervisionId = order?.supervisions.find(({ answer }) => !answer)?.id ?? data.supervisionId;
  if ("commandId" in data && order?.undoable) data.commandId = order.undoable.commandId;
  return { by, type, data, sealed: content.sealed };
}

/** Follow-up and correction change it; archive, erase, exclude and the undo of its closing are decided on purpose; the rest leaves its substance. */
function expectClosedChange(before: Order, after: Order, type: OrderCommandType): void {
  expect([
    "order.follow-up",
    "order.correct",
    "order.note",
    "order.unmask",
    "order.exclude",
    "order.archive",
    "order.erase",
    "order.undo",
  ]).toContain(type);
  if (type === "order.note" || type === "order.unmask") {
    const substance = (order: Order) => ({ ...order, version: 0, lastCommandId: "", undoable: null });
    expect(substance(after)).toEqual(substance(before));
  }
  if (type !== "order.archive" && type !== "order.undo") expect(after.state).toBe("closed");
}

function unitsOf(order: Order): string[] {
  if (!order.handling || order.state === "draft" || order.state === "accepted") return [];
  return [order.handling.leadUnitId, ...order.handling.coUnitIds].map((id) => `unit:${id}`);
}
