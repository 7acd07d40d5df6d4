// The first part of every story: the call, the record with its number, and the verdict.
import {
  formatOrderNumber,
  type Matter,
  type Origin,
  type Petitioner,
  type Words,
} from "../../../shared/domain/index.ts";
import { directory } from "../directory/index.ts";
import { sampleStaff } from "../staff.ts";
import type { Random } from "./random.ts";
import { day, hour, type StoryWriter } from "./writer.ts";

export interface Intake {
  readonly petitioner: Petitioner;
  readonly matter: Matter;
  readonly words: Words;
  readonly lineId: string;
  readonly number: string;
}

/** Staff numbers of one role. */
function numbersOf(role: (typeof sampleStaff)[number]["roles"][number]): string[] {
  return sampleStaff.filter(({ roles }) => roles.includes(role)).map(({ number }) => number);
}

export const crew = {
  agents: numbersOf("agent"),
  dispatchers: numbersOf("dispatcher"),
  reviewers: numbersOf("reviewer"),
  callbackAgents: numbersOf("callback-agent"),
  shiftLeads: numbersOf("shift-lead"),
  supervisors: numbersOf("supervisor"),
};

const cityOffsetMs = 8 * hour;
/** A day's calls in this city: the serial of an order follows the time of day. */
const ordersInADay = 1_900;
/** Orders of the end day take serials of blocks cut the day before, high up, so that the hub's own leases stay clear of them. */
const eveningBlocks = 50_000;

/** Gives every order its number: unique, rising through the day. */
export class OrderNumbers {
  readonly #endDay: number;
  readonly #last = new Map<string, number>();

  constructor(endAt: number) {
    this.#endDay = Math.floor((endAt + cityOffsetMs) / day);
  }

  /** The number of an order opened at this instant. */
  next(at: number): string {
    const local = at + cityOffsetMs;
    const today = Math.floor(local / day);
    const late = today >= this.#endDay;
    const date = new Date((late ? this.#endDay - 1 : today) * day)
      .toISOString()
      .slice(2, 10)
      .replaceAll("-", "");
    const byTime = Math.floor(((local % day) / day) * ordersInADay) + (late ? eveningBlocks : 1);
    const serial = Math.max(byTime, (this.#last.get(date) ?? 0) + 1);
    this.#last.set(date, serial);
    return formatOrderNumber({ region: directory.regionCode, day: date, serial });
  }
}

/** Opened when the phone rang, recorded some minutes later. Returns the agent. */
export function takeCall(writer: StoryWriter, intake: Intake, linkedTo?: "119" | "120" | "122"): string {
  const agent = openDraft(writer, intake.lineId);
  writer.wait(2, 7);
  if (linkedTo !== undefined) {
    writer.act(
      "order.link-emergency",
      agent,
      { service: linkedTo, callId: null, outcome: "joined" },
      { note: "三方接通，位置已复述一致。" },
    );
    writer.wait(1, 3);
  }
  writer.act(
    "order.record",
    agent,
    { number: intake.number, matter: intake.matter },
    { petitioner: intake.petitioner, words: intake.words, pickUpCode: pickUpCode(writer.random) },
  );
  writer.now += writer.random.between(8, 50) * 1000;
  return agent;
}

/** Only the ring and the draft, nothing recorded yet. */
export function openDraft(writer: StoryWriter, lineId: string): string {
  const agent = writer.random.pick(crew.agents);
  const origin: Origin = {
    channel: "phone",
    callId: writer.random.uuid(writer.now),
    lineId,
    training: false,
  };
  writer.act("order.open", agent, { origin, splitFrom: null }, {});
  return agent;
}

function pickUpCode(random: Random): string {
  return String(random.between(0, 999_999)).padStart(6, "0");
}
