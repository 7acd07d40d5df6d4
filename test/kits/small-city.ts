// A hub on a real embedded database with a small city: the sample's rules and directory, one person of each role, two units. Acts
// are put in as the hub's own desks do.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { v7 as uuid } from "uuid";
import { createHub } from "../../server/core.ts";
import type { Hub } from "../../server/hub.ts";
import { calendar } from "../../server/sample/calendar.ts";
import { directory } from "../../server/sample/directory/index.ts";
import { rules } from "../../server/sample/rules.ts";
import type { Log } from "../../server/surroundings.ts";
import {
  type CommandData,
  type CommandSealed,
  formatOrderNumber,
  type Matter,
  type Order,
  type OrderCommand,
  type OrderCommandType,
  type Petitioner,
  type Role,
} from "../../shared/domain/index.ts";
import type { CommandResult, Person } from "../../shared/protocol/index.ts";

export const password = "lan-qiao-shan-4821";
export const unitId = "yunlu-urban";
export const otherUnitId = "lanjiang-water";

const person = (staffNumber: string, name: string, role: Role, unit: string | null = null): Person => ({
  id: `p-${staffNumber}`,
  staffNumber,
  name,
  roles: [role],
  unitId: unit,
});

export const people = {
  agent: person("1027", "林晓澜", "agent"),
  dispatcher: person("2004", "贺知行", "dispatcher"),
  reviewer: person("2011", "骆闻溪", "reviewer"),
  callback: person("3005", "葛清野", "callback-agent"),
  lead: person("4001", "陈砚秋", "shift-lead"),
  handler: person("u-1", "罗振岳", "unit-handler", unitId),
  leader: person("7001", "高行简", "leader"),
  otherHandler: person("u-2", "周宁", "unit-handler", otherUnitId),
};

/** A clock that stands where it was put. */
export interface HandClock {
  now(): number;
  set(at: number): void;
  pass(ms: number): void;
}

/** Tuesday, 24 November 2026, 10:00 in the city. */
export const tuesdayMorning = Date.UTC(2026, 10, 24, 2, 0);

export function handClock(at: number = tuesdayMorning): HandClock {
  let now = at;
  return {
    now: () => now,
    set: (to) => {
      now = to;
    },
    pass: (ms) => {
      now += ms;
    },
  };
}

export interface SmallCity {
  readonly hub: Hub;
  readonly data: string;
  readonly clock: HandClock;
  /** What the hub has written into its log. */
  readonly logLines: string[];
  /** One act of a person; the test fails where it is refused. */
  act<T extends OrderCommandType>(
    by: Person,
    orderId: string,
    type: T,
    data: CommandData<T>,
    sealed: CommandSealed<T>,
  ): Promise<CommandResult>;
  /** A recorded and accepted order of the agent's. */
  accepted(matter?: Partial<Matter>, petitioner?: Partial<Petitioner>): Promise<string>;
  dispatched(matter?: Partial<Matter>, petitioner?: Partial<Petitioner>): Promise<string>;
  /** Signed and replied by the unit. */
  replied(matter?: Partial<Matter>, petitioner?: Partial<Petitioner>): Promise<string>;
  reviewed(matter?: Partial<Matter>, petitioner?: Partial<Petitioner>): Promise<string>;
  order(orderId: string): Promise<Order>;
  close(): Promise<void>;
  /** Stops the hub and starts another one on the same data. */
  restart(): Promise<void>;
}

/** The machine's own clock, for what waits for real. */
export const realClock: HandClock = { now: () => Date.now(), set: () => undefined, pass: () => undefined };

export async function smallCity(
  data: string = mkdtempSync(join(tmpdir(), "city-")),
  clock: HandClock = handClock(),
): Promise<SmallCity> {
  const logLines: string[] = [];
  const log: Log = {
    info: (what, details) => void logLines.push(`${what} ${JSON.stringify(details ?? {})}`),
    warn: (what, details) => void logLines.push(`${what} ${JSON.stringify(details ?? {})}`),
  };
  const start = () => createHub({ data, port: 0, host: "127.0.0.1", clock, log });
  let hub = await start();
  if (hub.reference.newestVersions() === null) {
    await hub.reference.publish("rules", rules, "sample");
    await hub.reference.publish("calendar", calendar, "sample");
    await hub.reference.publish("directory", directory, "sample");
    await hub.accounts.people.add(Object.values(people).map((one) => ({ ...one, password })));
  }
  let serial = 1;

  const city: SmallCity = {
    get hub() {
      return hub;
    },
    data,
    clock,
    logLines,
    async act(by, orderId, type, data_, sealed) {
      const versions = hub.reference.newestVersions();
      const now = clock.now();
      const command = {
        id: uuid(),
        orderId,
        actor: { personId: by.id, role: by.roles[0], unitId: by.unitId },
        deviceId: "test",
        place: "hub",
        deviceTime: now,
        clockOffset: 0,
        lastContact: now,
        versions,
        type,
        data: data_,
        sealed,
      } as unknown as OrderCommand;
      const [result] = await hub.submit([{ command, signature: null }]);
      if (result?.outcome !== "accepted") throw new Error(`${type}: ${JSON.stringify(result)}`);
      return result;
    },
    async accepted(matter = {}, petitioner = {}) {
      const orderId = uuid();
      const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
      await city.act(people.agent, orderId, "order.open", { origin, splitFrom: null }, {});
      const number = formatOrderNumber({ region: directory.regionCode, day: "261124", serial: serial++ });
      await city.act(
        people.agent,
        orderId,
        "order.record",
        { number, matter: { ...matterOfNoise(), ...matter } },
        {
          petitioner: { ...mrZhang, ...petitioner },
          words: {
            title: "关于夜间施工噪声的投诉",
            text: "工地夜里还在打桩",
            verbatim: "",
            doorAddress: "3 栋 1201",
          },
          pickUpCode: "4821",
        },
      );
      await city.act(people.agent, orderId, "order.accept", { ground: 4 }, {});
      return orderId;
    },
    async dispatched(matter = {}, petitioner = {}) {
      const orderId = await city.accepted(matter, petitioner);
      await city.act(
        people.dispatcher,
        orderId,
        "order.dispatch",
        { leadUnitId: unitId, coUnitIds: [], complex: false },
        { opinion: "请到现场" },
      );
      return orderId;
    },
    async replied(matter = {}, petitioner = {}) {
      const orderId = await city.dispatched(matter, petitioner);
      await city.act(people.handler, orderId, "order.sign", {}, {});
      await city.act(
        people.handler,
        orderId,
        "order.reply",
        { justified: "justified", solved: "solved", beyondDuty: false, contacted: true },
        { publicReply: "已责令停止夜间施工", internalResult: "已立案", unsolvedReason: "" },
      );
      return orderId;
    },
    async reviewed(matter = {}, petitioner = {}) {
      const orderId = await city.replied(matter, petitioner);
      await city.act(
        people.reviewer,
        orderId,
        "order.review",
        { verdict: "pass" },
        { reason: "", amendedPublicReply: null },
      );
      return orderId;
    },
    async order(orderId) {
      const found = await hub.readOrder(orderId);
      if (found === null) throw new Error(`no order ${orderId}`);
      return found.order;
    },
    async restart() {
      await hub.close();
      hub = await start();
    },
    async close() {
      await hub.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
  return city;
}

export const mrZhang: Petitioner = {
  name: "张先生",
  address: "mr",
  phones: ["13900001111"],
  organisation: "",
  homePlace: "",
};

function matterOfNoise(): Matter {
  const category = directory.categories.find(({ level }) => level === 3);
  const place = directory.places.find(({ level }) => level === "estate");
  return {
    kind: "complaint",
    categoryId: category?.id ?? null,
    placeId: place?.id ?? null,
    urgency: "normal",
    confidential: false,
    wantsCallback: true,
    replyBy: "sms",
    marks: [],
    peopleConcerned: 1,
  };
}
