// A limit: a reckoning that can be paused, extended and met (DOMAIN 6). Each function gives a new limit and leaves the old one alone.
import type { Limit, LimitStep } from "../order/parts.ts";
import type { Calendar, Duration } from "../reference/index.ts";
import { compile, MINUTE_MS } from "./compiled.ts";
import { addWorkingMs, workingMsBetween } from "./open-time.ts";
import { addDuration, countsWorkingTime } from "./reckoning.ts";

type PauseReason = Limit["pauses"][number]["why"];

/** A limit that starts to run at `start` (ms). */
export function startLimit(step: LimitStep, duration: Duration, start: number, calendar: Calendar): Limit {
  const reckoning = addDuration(start, duration, calendar);
  return { step, reckoning, extension: null, pauses: [], end: reckoning.end, metAt: null };
}

/** A limit whose end somebody named, such as that of a supervision notice; it runs on the clock. */
export function limitUntil(step: LimitStep, start: number, end: number, calendar: Calendar): Limit {
  return startLimit(step, { amount: (end - start) / MINUTE_MS, unit: "minutes" }, start, calendar);
}

/** Stops the clock at `at`; a limit that is met or stands already is left as it is. */
export function pauseLimit(limit: Limit, at: number, why: PauseReason): Limit {
  if (limit.metAt !== null || openPause(limit)) return limit;
  return { ...limit, pauses: [...limit.pauses, { from: at, until: null, why }] };
}

/** Lets the clock run on: the end moves by the pause, in open minutes for a working limit, else on the clock. */
export function resumeLimit(limit: Limit, at: number, calendar: Calendar): Limit {
  const pause = openPause(limit);
  if (!pause) return limit;
  const until = Math.max(at, pause.from);
  return {
    ...limit,
    pauses: closePauses(limit, until),
    end: moveEnd(limit, pause.from, until, calendar),
  };
}

/** Moves the end by `amount` more, counted in the limit's own unit from the end that counts now. */
export function extendLimit(limit: Limit, amount: number, calendar: Calendar): Limit {
  const extension = addDuration(limit.end, { amount, unit: limit.reckoning.unit }, calendar);
  return { ...limit, extension, end: extension.end };
}

/** The step was done at `at`; the first time counts. A pause that still lasts ends with it and moves nothing. */
export function meetLimit(limit: Limit, at: number): Limit {
  if (limit.metAt !== null) return limit;
  return { ...limit, metAt: at, pauses: closePauses(limit, at) };
}

/** The same limit with another duration from the same start, as after a change of urgency; pauses and an extension in the same unit are kept. */
export function reckonAgain(limit: Limit, duration: Duration, calendar: Calendar): Limit {
  let next = startLimit(limit.step, duration, limit.reckoning.start, calendar);
  if (limit.extension && limit.extension.unit === duration.unit) {
    next = extendLimit(next, limit.extension.amount, calendar);
  }
  for (const { from, until } of limit.pauses) {
    if (until !== null) next = { ...next, end: moveEnd(next, from, until, calendar) };
  }
  return { ...next, pauses: limit.pauses, metAt: limit.metAt };
}

export interface LimitState {
  /** Part of the limit used up, 1 = all of it. */
  share: number;
  /** Clock time left until the end, ms; negative when over; stands still in a pause. */
  remainingMs: number;
  /** The end has passed without the step being done in time. */
  over: boolean;
  paused: boolean;
}

/**
 * How a limit stands at `now` (ms). With the calendar the share of a working limit is counted in open minutes, as the
 * warnings of DOMAIN 6 are; without it, on the clock.
 */
export function limitState(limit: Limit, now: number, calendar?: Calendar): LimitState {
  const pause = openPause(limit);
  const at = limit.metAt ?? (pause ? Math.min(now, pause.from) : now);
  const counted = (until: number) => countedMs(limit, until, calendar);
  const total = counted(limit.end);
  // A calendar that opens nowhere in the limit: it was laid on the clock, so its share is the clock's too.
  if (total <= 0 && calendar) return limitState(limit, now);
  return {
    share: Math.max(0, counted(at) / Math.max(1, total)),
    remainingMs: limit.end - at,
    over: at > limit.end,
    paused: limit.metAt === null && pause !== undefined,
  };
}

/** The first instant (ms) at which this share is used up: when to warn. Null while the limit is paused, once it is met, or when the calendar never comes to it. */
export function shareReachedAt(limit: Limit, share: number, calendar: Calendar): number | null {
  if (limit.metAt !== null || openPause(limit)) return null;
  const reached = (at: number) => limitState(limit, at, calendar).share >= share;
  let low = limit.reckoning.countedFrom;
  let high = limit.end;
  const step = Math.max(MINUTE_MS, limit.end - limit.reckoning.countedFrom);
  for (let tries = 0; !reached(high); tries += 1) {
    if (tries === STEPS_AT_MOST) return null;
    low = high;
    high += step;
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (reached(middle)) high = middle;
    else low = middle;
  }
  return high;
}

const STEPS_AT_MOST = 1000;

function openPause(limit: Limit) {
  return limit.pauses.find(({ until }) => until === null);
}

function closePauses(limit: Limit, at: number): Limit["pauses"] {
  return limit.pauses.map((pause) =>
    pause.until === null ? { ...pause, until: Math.max(at, pause.from) } : pause,
  );
}

function moveEnd(limit: Limit, from: number, until: number, calendar: Calendar): number {
  if (!countsWorkingTime(limit.reckoning.unit)) return limit.end + (until - from);
  const compiled = compile(calendar);
  return addWorkingMs(limit.end, workingMsBetween(from, until, compiled), compiled);
}

/** Time of the limit's own kind between its start and `until`, pauses left out. */
function countedMs(limit: Limit, until: number, calendar: Calendar | undefined): number {
  const between =
    calendar && countsWorkingTime(limit.reckoning.unit)
      ? (from: number, to: number) => workingMsBetween(from, to, compile(calendar))
      : (from: number, to: number) => Math.max(0, to - from);
  const paused = limit.pauses.reduce(
    (sum, pause) => sum + (pause.until === null ? 0 : between(pause.from, Math.min(until, pause.until))),
    0,
  );
  return between(limit.reckoning.countedFrom, until) - paused;
}
