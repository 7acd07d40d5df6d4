// People, and a way to let them act: given an order, when they give commands, then it stands so.
import {
  applyCommand,
  type CommandData,
  type CommandSealed,
  type DecisionContext,
  formatOrderNumber,
  type Matter,
  type Order,
  type OrderCommand,
  type OrderCommandType,
  type OrderEvent,
  type Petitioner,
  type Reference,
  type Rejection,
  type Role,
  type Words,
} from "../../../../shared/domain/index.ts";
import { cityTime, reference as defaultReference, units } from "./city.ts";

export type Person = DecisionContext["person"];

function person(id: string, roles: Role[], unitId: string | null = null): Person {
  return { id, roles, unitId };
}

export const people = {
  agent: person("agent-chen", ["agent"]),
  otherAgent: person("agent-wu", ["agent"]),
  dispatcher: person("dispatcher-li", ["dispatcher"]),
  reviewer: person("reviewer-zhou", ["reviewer"]),
  callbackAgent: person("callback-he", ["callback-agent"]),
  shiftLead: person("lead-tan", ["shift-lead"]),
  supervisor: person("supervisor-xie", ["supervisor"]),
  leader: person("leader-mayor", ["leader"]),
  assessor: person("assessor-gu", ["quality-assessor"]),
  analyst: person("analyst-ren", ["analyst"]),
  administrator: person("administrator-mo", ["administrator"]),
  scheduler: person("scheduler", ["scheduler"]),
  cityManagement: person("handler-luo", ["unit-handler"], units.cityManagement),
  housing: person("handler-qin", ["unit-lead"], units.housing),
  labour: person("handler-fan", ["unit-handler"], units.labour),
} as const satisfies Record<string, Person>;

export const orderId = "0199a000-0000-7000-8000-000000000001";

/** A number of the city with a right check digit. */
export function number(serial: number, region = "4399"): string {
  return formatOrderNumber({ region, day: "261124", serial });
}

export const matter: Matter = {
  kind: "complaint",
  categoryId: "night-building",
  placeId: "fenghe",
  urgency: "normal",
  confidential: false,
  wantsCallback: true,
  replyBy: "sms",
  marks: [],
  peopleConcerned: 1,
};

export const petitioner: Petitioner = {
  name: "张建国",
  address: "mr",
  phones: ["14000000417"],
  organisation: "",
  homePlace: "枫禾苑甲单元",
};

export const words: Words = {
  title: "关于枫禾苑旁工地夜间施工扰民的投诉",
  text: "枫禾苑东侧工地每晚十一点后仍在打桩，老人小孩睡不着",
  verbatim: "",
  doorAddress: "枫禾苑 6 栋",
};

export const origin = { channel: "phone", callId: "call-1", lineId: "line-12345", training: false } as const;

export interface Act<T extends OrderCommandType = OrderCommandType> {
  by: Person;
  type: T;
  data: CommandData<T>;
  sealed: CommandSealed<T>;
}

/** An act with its type's own data. */
export function act<T extends OrderCommandType>(
  by: Person,
  type: T,
  data: CommandData<T>,
  sealed: CommandSealed<T>,
): Act<T> {
  return { by, type, data, sealed };
}

export function commandOf(given: Act, serial: number, id = orderId): OrderCommand {
  const role = given.by.roles[0];
  if (!role) throw new Error("a person without a role acts");
  return {
    id: `0199a000-0000-7000-8000-${String(serial).padStart(12, "0")}`,
    orderId: id,
    actor: { personId: given.by.id, role, unitId: given.by.unitId },
    deviceId: "device-1",
    place: given.by.unitId ? "unit-desk" : "console",
    deviceTime: 0,
    clockOffset: 0,
    lastContact: null,
    versions: { rules: 1, calendar: 1, directory: 1 },
    type: given.type,
    data: given.data,
    sealed: given.sealed,
  } as OrderCommand;
}

/** One order's life in a test: acts at city times, all its events, and the last refusal. */
export class Life {
  order: Order | null = null;
  readonly events: OrderEvent[] = [];
  private serial = 100;
  private now: number;
  private readonly reference: Reference;

  constructor(start = "2026-11-24 14:00", reference: Reference = defaultReference) {
    this.now = cityTime(start);
    this.reference = reference;
  }

  /** Moves the clock to a city time, or on by minutes. */
  at(time: string | number): this {
    this.now = typeof time === "number" ? this.now + time * 60_000 : cityTime(time);
    return this;
  }

  /** Acts and expects to be allowed; the order after it. */
  do<T extends OrderCommandType>(by: Person, type: T, data: CommandData<T>, sealed: CommandSealed<T>): Order {
    const result = this.try(act(by, type, data, sealed));
    if (!result.ok)
      throw new Error(`${type} was refused: ${result.rejection.code} ${result.rejection.sentence.en}`);
    return result.order;
  }

  /** Acts and expects a refusal; its code. */
  refused<T extends OrderCommandType>(
    by: Person,
    type: T,
    data: CommandData<T>,
    sealed: CommandSealed<T>,
  ): Rejection {
    const result = this.try(act(by, type, data, sealed));
    if (result.ok) throw new Error(`${type} was allowed`);
    return result.rejection;
  }

  try(given: Act) {
    this.serial += 1;
    const context = { actedAt: this.now, hubTime: this.now, person: given.by, reference: this.reference };
    const result = applyCommand(this.order, commandOf(given, this.serial), context);
    if (result.ok) {
      this.order = result.order;
      this.events.push(...result.events);
    }
    return result;
  }

  get lastCommandId(): string {
    return this.order?.lastCommandId ?? "";
  }

  /** The order; a test that asks before there is one is wrong. */
  get it(): Order {
    if (!this.order) throw new Error("no order yet");
    return this.order;
  }

  recorded(change: Partial<Matter> = {}): this {
    this.do(people.agent, "order.open", { origin, splitFrom: null }, {});
    this.do(
      people.agent,
      "order.record",
      { number: number(1874), matter: { ...matter, ...change } },
      { petitioner, words, pickUpCode: "3391" },
    );
    return this;
  }

  accepted(change: Partial<Matter> = {}): this {
    this.recorded(change).do(people.agent, "order.accept", { ground: 3 }, {});
    return this;
  }

  dispatched(change: Partial<Matter> = {}): this {
    this.accepted(change).do(
      people.dispatcher,
      "order.dispatch",
      { leadUnitId: units.cityManagement, coUnitIds: [units.housing], complex: false },
      { opinion: "请即查" },
    );
    return this;
  }

  signed(change: Partial<Matter> = {}): this {
    this.dispatched(change).do(people.cityManagement, "order.sign", {}, {});
    return this;
  }

  replied(change: Partial<Matter> = {}): this {
    this.signed(change).do(people.cityManagement, "order.reply", replyData, replySealed);
    return this;
  }

  reviewed(change: Partial<Matter> = {}): this {
    this.replied(change).do(
      people.reviewer,
      "order.review",
      { verdict: "pass" },
      { reason: "", amendedPublicReply: null },
    );
    return this;
  }

  closed(change: Partial<Matter> = {}): this {
    this.reviewed(change).do(
      people.scheduler,
      "order.rate",
      { by: "sms", satisfaction: "very-satisfied" },
      { note: "" },
    );
    this.do(people.scheduler, "order.close", {}, { note: "" });
    return this;
  }
}

export const replyData: CommandData<"order.reply"> = {
  justified: "justified",
  solved: "solved",
  beyondDuty: false,
  contacted: true,
};
export const replySealed: CommandSealed<"order.reply"> = {
  publicReply: "工地已停工整改，夜间不再打桩",
  internalResult: "现场查处，责令停工",
  unsolvedReason: "",
};
