// What the hub's tests let people do: an order recorded, dispatched, worked, as signed batches of a console.
import { v7 as uuidv7 } from "uuid";
import { directory } from "../../../server/sample/directory/index.ts";
import { formatOrderNumber, type Matter, type Petitioner } from "../../../shared/domain/index.ts";
import type { NumberLease, SignedCommand } from "../../../shared/protocol/index.ts";
import { unitId } from "../../kits/small-city.ts";
import type { TestConsole } from "../../kits/test-console.ts";

export const secretName = "张建国";
export const secretPhone = "13907311234";
export const secretText = "工地夜里十一点还在打桩，住六栋二单元";

const categoryId = directory.categories.find(({ level }) => level === 3)?.id ?? null;
const placeId = directory.places.find(({ level }) => level === "estate")?.id ?? null;

export const noise: Matter = {
  kind: "complaint",
  categoryId,
  placeId,
  urgency: "normal",
  confidential: false,
  wantsCallback: true,
  replyBy: "sms",
  marks: [],
  peopleConcerned: 1,
};

export function openOrder(desk: TestConsole, orderId: string): SignedCommand {
  const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
  return desk.command(orderId, "order.open", { origin, splitFrom: null }, {});
}

export interface Recorded {
  readonly number: string;
  readonly matter?: Partial<Matter>;
  readonly petitioner?: Partial<Petitioner>;
}

export function recordOrder(
  desk: TestConsole,
  orderId: string,
  { number, matter, petitioner }: Recorded,
): SignedCommand {
  return desk.command(
    orderId,
    "order.record",
    { number, matter: { ...noise, ...matter } },
    {
      petitioner: {
        name: secretName,
        address: "mr",
        phones: [secretPhone],
        organisation: "",
        homePlace: "",
        ...petitioner,
      },
      words: { title: "关于夜间施工噪声的投诉", text: secretText, verbatim: "", doorAddress: "6 栋 201" },
      pickUpCode: "482100",
    },
  );
}

export function numberOf(lease: NumberLease, index: number): string {
  return formatOrderNumber({ region: lease.region, day: lease.day, serial: lease.firstSerial + index });
}

/** Opened, recorded and accepted in one batch. */
export async function acceptedOrder(desk: TestConsole, recorded: Partial<Recorded> = {}): Promise<string> {
  const orderId = uuidv7();
  const number = recorded.number ?? numberOf(await desk.lease(1), 0);
  await confirmed(desk, [
    openOrder(desk, orderId),
    recordOrder(desk, orderId, { ...recorded, number }),
    desk.command(orderId, "order.accept", { ground: 4 }, {}),
  ]);
  return orderId;
}

export function dispatchOrder(desk: TestConsole, orderId: string, leadUnitId = unitId): SignedCommand {
  return desk.command(
    orderId,
    "order.dispatch",
    { leadUnitId, coUnitIds: [], complex: false },
    { opinion: "请夜间到场" },
  );
}

export function note(desk: TestConsole, orderId: string, text = "已核对"): SignedCommand {
  return desk.command(orderId, "order.note", {}, { text });
}

/** The last place in the log; fails where one act was not accepted. */
export async function confirmed(desk: TestConsole, commands: readonly SignedCommand[]): Promise<number> {
  const results = await desk.submit(commands);
  let last = 0;
  for (const result of results) {
    if (result.outcome !== "accepted") throw new Error(JSON.stringify(result));
    last = result.lastSeq;
  }
  return last;
}
