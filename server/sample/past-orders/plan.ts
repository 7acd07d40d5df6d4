// What becomes of each past order, decided before a word of it is written: outcome, when it began, what befell it.
import { isWorkingDay, type OrderStateName } from "../../../shared/domain/index.ts";
import { calendar } from "../calendar.ts";
import type { Turns } from "./handling.ts";
import type { Random } from "./random.ts";
import { day, hour } from "./writer.ts";

export type Outcome = "answered" | "declined" | "transferred" | "handled" | "merged" | "open";

export interface Plan {
  readonly at: number;
  readonly outcome: Outcome;
  /** Where an open order stands at the end. */
  readonly stage: OpenStage | null;
}

/** The states in which orders are open, with the time since their call: hours, of which those on days off do not count. */
export interface OpenStage {
  readonly state: OrderStateName;
  readonly least: number;
  readonly most: number;
  readonly count: number;
  readonly overdue?: boolean;
  readonly extensionOpen?: boolean;
}

const openStages: readonly OpenStage[] = [
  { state: "draft", least: 0.03, most: 0.2, count: 3 },
  { state: "accepted", least: 0.2, most: 0.5, count: 14 },
  { state: "accepted", least: 0.7, most: 3, count: 4, overdue: true },
  { state: "dispatched", least: 0.6, most: 8, count: 20 },
  { state: "dispatched", least: 30, most: 90, count: 6, overdue: true },
  { state: "signed", least: 4, most: 30, count: 20 },
  { state: "handling", least: 20, most: 120, count: 26 },
  { state: "handling", least: 160, most: 340, count: 12, overdue: true },
  { state: "handling", least: 70, most: 160, count: 5, extensionOpen: true },
  { state: "return-asked", least: 2, most: 30, count: 8 },
  { state: "replied", least: 12, most: 120, count: 16 },
  { state: "reviewed", least: 20, most: 150, count: 14 },
  { state: "calling-back", least: 30, most: 130, count: 8 },
];

const past = 400 * day;
/** Closed orders begin so long before the end that the quickest of them can have ended. */
const shortestLife = 1.2 * day;
const shares: readonly { outcome: Outcome; weight: number }[] = [
  { outcome: "answered", weight: 40 },
  { outcome: "declined", weight: 5 },
  { outcome: "transferred", weight: 3 },
  { outcome: "handled", weight: 49 },
  { outcome: "merged", weight: 3 },
];

/** So many plans, in the order of their calls. */
export function makePlans(random: Random, count: number, endAt: number): Plan[] {
  const open = openStages.flatMap((stage) =>
    Array.from(
      { length: stage.count },
      (): Plan => ({
        outcome: "open",
        stage,
        at: before(endAt, stage.least + random.next() * (stage.most - stage.least)),
      }),
    ),
  );
  const ended = Array.from({ length: count - open.length }, (): Plan => {
    const { outcome } = random.weighted(shares, ({ weight }) => weight);
    const newest = outcome === "handled" || outcome === "merged" ? shortestLife : hour / 2;
    return { outcome, stage: null, at: callTime(random, endAt - past, endAt - newest) };
  });
  return [...open, ...ended].toSorted((one, other) => one.at - other.at);
}

/** So many hours earlier, days off not counted; within half a day the clock alone counts. */
function before(endAt: number, hours: number): number {
  if (hours <= 12) return endAt - Math.round(hours * hour);
  let at = endAt;
  let left = hours * hour;
  while (left > 0) {
    const counts = isWorkingDay(at - 1, calendar);
    const step = counts ? Math.min(left, hour) : hour;
    at -= step;
    if (counts) left -= step;
  }
  return Math.round(at);
}

/** Calls by hour of the day, 0–23: few at night, most in the morning and after lunch. */
const callsByHour = [2, 1, 1, 1, 1, 2, 5, 12, 26, 34, 32, 24, 12, 16, 26, 28, 26, 20, 14, 14, 12, 10, 8, 4];
const busiest = Math.max(...callsByHour);

function callTime(random: Random, from: number, to: number): number {
  for (;;) {
    const at = from + random.next() * (to - from);
    const hourOfDay = Math.floor(((at + 8 * hour) % day) / hour);
    if (random.chance((callsByHour[hourOfDay] ?? 0) / busiest)) return Math.floor(at);
  }
}

/** What befalls an order of this plan. `quick`: nothing that takes time. */
export function makeTurns(random: Random, { stage }: Plan, quick: boolean): Turns {
  const chance = (share: number): boolean => !quick && random.chance(share);
  const returnedBy = random.next();
  const supervisedBy = random.next();
  return {
    late: stage === null ? chance(0.03) : stage.overdue === true,
    extension: stage?.extensionOpen ? "open" : chance(0.07) ? "granted" : chance(0.02) ? "refused" : "none",
    returned: stage?.state === "return-asked" ? "agreed" : quick ? "none" : returnFor(returnedBy),
    rejected: chance(0.06),
    reworked: chance(0.04),
    followedUp: chance(0.06) ? (random.chance(0.5) ? "addition" : "reminder") : "none",
    supervised: quick ? "none" : supervisionFor(supervisedBy, stage?.overdue === true),
    complex: chance(0.04),
    feedback: feedbackFor(random.next()),
    pace: quick ? 0.1 : 0.15 + random.next() * 0.75,
  };
}

function returnFor(share: number): Turns["returned"] {
  if (share < 0.06) return "agreed";
  if (share < 0.08) return "refused";
  return share < 0.095 ? "disputed" : "none";
}

function supervisionFor(share: number, overdue: boolean): Turns["supervised"] {
  if (overdue) return share < 0.5 ? "notice" : share < 0.65 ? "instruction" : "remind";
  if (share < 0.04) return "remind";
  if (share < 0.07) return "notice";
  return share < 0.08 ? "instruction" : "none";
}

function feedbackFor(share: number): Turns["feedback"] {
  if (share < 0.3) return "sms";
  if (share < 0.38) return "not-reached";
  return share < 0.43 ? "declined" : "phone";
}
