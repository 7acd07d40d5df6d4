// An act of a browser desk: the hub is its device. It is answered only when it is committed.
import {
  applyCommand,
  type CommandIntent,
  type Order,
  type OrderCommand,
  type Reference,
} from "../../shared/domain/index.ts";
import { type Answer, accepted, type Person, refused } from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";

export interface DeskSeat {
  readonly person: Person;
  readonly deviceId: string;
}

/** Acts in order, all or none. */
export async function submitActs(
  hub: Hub,
  seat: DeskSeat,
  intents: readonly CommandIntent[],
): Promise<Answer<{ savedAt: number; unsent: boolean }>> {
  const versions = hub.reference.newestVersions();
  const reference = versions === null ? null : await hub.reference.lookUp(versions);
  if (versions === null || reference === null) {
    return refused("reference.missing", "中心还没有规则与目录", "The hub has no rules and directory yet");
  }
  const now = hub.clock.now();
  const commands = intents.map((intent) => commandOf(intent, seat, now, versions));
  const refusal = await firstRefusal(hub, seat, commands, reference, now);
  if (refusal !== null) return refusal;

  const results = await hub.submit(commands.map((command) => ({ command, signature: null })));
  for (const result of results) {
    if (result.outcome === "rejected") return { ok: false, rejection: result.rejection };
    if (result.outcome === "held")
      return refused(
        "order.held",
        "前一步没有办成，这一步也没有办",
        "The act before it was not done, so neither was this",
      );
  }
  return accepted({ savedAt: hub.clock.now(), unsent: false });
}

/** Tried beforehand on the orders as they stand, so that the second act's refusal does not come after the first is done. */
async function firstRefusal(
  hub: Hub,
  { person }: DeskSeat,
  commands: readonly OrderCommand[],
  reference: Reference,
  now: number,
): Promise<Answer<never> | null> {
  if (commands.length === 1 || (await anyKnown(hub, commands))) return null;
  const orders = new Map<string, Order | null>();
  for (const command of commands) {
    const { orderId } = command;
    if (!orders.has(orderId)) orders.set(orderId, (await hub.readOrder(orderId))?.order ?? null);
    const applied = applyCommand(orders.get(orderId) ?? null, command, {
      actedAt: now,
      hubTime: now,
      person,
      reference,
    });
    if (!applied.ok) return applied;
    orders.set(orderId, applied.order);
  }
  return null;
}

/** Sent again after a lost answer: what was decided then is answered now. */
async function anyKnown(hub: Hub, commands: readonly OrderCommand[]): Promise<boolean> {
  const ids = commands.map(({ id }) => id);
  const row = await hub.database
    .selectFrom("commands")
    .select("command_id")
    .where("command_id", "in", ids)
    .executeTakeFirst();
  return row !== undefined;
}

function commandOf(
  intent: CommandIntent,
  { person, deviceId }: DeskSeat,
  now: number,
  versions: OrderCommand["versions"],
): OrderCommand {
  return {
    ...intent,
    actor: { personId: person.id, role: actingRole(person), unitId: person.unitId },
    deviceId,
    place: "unit-desk",
    deviceTime: now,
    clockOffset: 0,
    lastContact: now,
    versions,
  } as OrderCommand;
}

/** The first of a person's roles is the one in which they usually act. */
function actingRole(person: Person): Person["roles"][number] {
  return person.roles[0] ?? "unit-handler";
}
