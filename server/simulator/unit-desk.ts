// One handler at a unit's desk: looks at the unit's lists as a person does, and does with each order what was planned for it.
import { v7 as uuid } from "uuid";
import type { CommandIntent, Directory, Rejection } from "../../shared/domain/index.ts";
import type { OrderRow } from "../../shared/protocol/index.ts";
import { type Chance, chanceOf } from "./chance.ts";
import type { DeskLink } from "./desk-link.ts";
import { planFor, planForRework, type UnitStep } from "./unit-plan.ts";
import { coReplyText, extensionText, progressText, replyWords, returnText } from "./unit-words.ts";

export interface UnitDeskOptions {
  readonly link: DeskLink;
  readonly staffNumber: string;
  readonly password: string;
  readonly seed: number;
  /** So many times faster than the city's clock. */
  readonly speed: number;
  /** Told of every act that was done or refused. */
  readonly told: (done: UnitActTold) => void;
}

export interface UnitActTold {
  readonly staffNumber: string;
  readonly number: string | null;
  readonly act: UnitStep["do"] | "co-reply";
  readonly rejection: Rejection | null;
}

interface InHand {
  readonly chance: Chance;
  steps: UnitStep[];
  coReplied: boolean;
  /** An act waits for its time or its answer. */
  busy: boolean;
}

const rowsAtMost = 200;

/** Signs in and works until `stop`. Answers with the refusal where the sign-in is refused. */
export async function openUnitDesk(options: UnitDeskOptions): Promise<{ stop(): void } | Rejection> {
  const { link, staffNumber, seed, speed, told } = options;
  const answer = await link.signIn(staffNumber, options.password);
  if (!answer.ok) return answer.rejection;
  const { unitId } = answer.value.person;
  const orders = new Map<string, InHand>();
  const timers = new Set<NodeJS.Timeout>();
  const lists = new Map<string, readonly OrderRow[]>();
  let directory: Directory | null = null;
  let stopped = false;

  const ends = [
    link.watch("reference", {}, (value) => {
      directory = value?.directory ?? null;
    }),
    ...(["to-sign", "in-hand"] as const).map((list) =>
      link.watch("orders", { list, offset: 0, limit: rowsAtMost }, ({ rows }) => {
        lists.set(list, rows);
        look();
      }),
    ),
  ];

  /** The nth order of a handler gets the nth plan, whatever its id. */
  function inHand(row: OrderRow): InHand {
    const known = orders.get(row.orderId);
    if (known !== undefined) return known;
    const chance = chanceOf(seed, staffNumber, orders.size);
    const fresh = { chance, steps: [...planFor(chance)], coReplied: false, busy: false };
    orders.set(row.orderId, fresh);
    return fresh;
  }

  function look(): void {
    if (stopped) return;
    for (const row of [...lists.values()].flat()) {
      const order = inHand(row);
      if (order.busy) continue;
      if (row.leadUnitId !== unitId) coHandle(row, order);
      else lead(row, order);
    }
  }

  function coHandle(row: OrderRow, order: InHand): void {
    if (order.coReplied || row.state === "dispatched") return;
    order.coReplied = true;
    const afterMs = order.chance.between(600_000, 7_200_000);
    later(row, order, afterMs, "co-reply", {
      type: "order.co-reply",
      data: {},
      sealed: { text: coReplyText(order.chance) },
    });
  }

  function lead(row: OrderRow, order: InHand): void {
    if (row.state !== "dispatched") order.steps = order.steps.filter((step) => step.do !== "sign");
    else if (order.steps[0]?.do !== "sign") order.steps = [...planFor(order.chance)];
    if (order.steps.length === 0) order.steps = [...planForRework(order.chance)];
    const step = order.steps.shift();
    if (step !== undefined)
      later(row, order, step.afterMs, step.do, bodyOf(step, row, order.chance, directory));
  }

  function later(row: OrderRow, order: InHand, afterMs: number, act: UnitActTold["act"], body: Body): void {
    order.busy = true;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void give();
    }, afterMs / speed);
    timers.add(timer);

    async function give(): Promise<void> {
      order.busy = false;
      // Meanwhile it may have gone elsewhere, or be further on.
      if (rowNow(row.orderId)?.state !== row.state) return look();
      order.busy = true;
      const intent = { ...body, id: uuid(), orderId: row.orderId } as CommandIntent;
      const given = await link.act("submit", { intents: [intent], draftId: null });
      order.busy = false;
      if (stopped) return;
      told({ staffNumber, number: row.number, act, rejection: given.ok ? null : given.rejection });
      if (given.ok) forget(row.orderId);
      else look();
    }
  }

  function rowNow(orderId: string): OrderRow | undefined {
    return [...lists.values()].flat().find((row) => row.orderId === orderId);
  }

  /** What was read before the act is behind; the commit brings the lists anew. */
  function forget(orderId: string): void {
    for (const [list, rows] of lists)
      lists.set(
        list,
        rows.filter((row) => row.orderId !== orderId),
      );
  }

  return {
    stop() {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      for (const end of ends) end();
      link.close();
    },
  };
}

type Body = {
  [T in CommandIntent["type"]]: Omit<Extract<CommandIntent, { type: T }>, "id" | "orderId">;
}[CommandIntent["type"]];

function bodyOf(
  step: UnitStep,
  { title, leadUnitId }: OrderRow,
  chance: Chance,
  directory: Directory | null,
): Body {
  switch (step.do) {
    case "sign":
      return { type: "order.sign", data: {}, sealed: {} };
    case "progress":
      return { type: "order.progress", data: {}, sealed: { text: progressText(chance) } };
    case "ask-return": {
      const others = (directory?.units ?? []).filter(({ id, active }) => active && id !== leadUnitId);
      const better = others[Math.floor(chance.next() * others.length)]?.id ?? null;
      return {
        type: "order.ask-return",
        data: { betterUnitId: better },
        sealed: { grounds: returnText(chance) },
      };
    }
    case "ask-extension":
      return { type: "order.ask-extension", data: { amount: 1 }, sealed: { grounds: extensionText(chance) } };
    case "reply":
      return {
        type: "order.reply",
        data: {
          justified: step.solved === "unsolved" ? "partly" : "justified",
          solved: step.solved,
          beyondDuty: false,
          contacted: step.contacted,
        },
        sealed: replyWords(chance, title, step.solved),
      };
    default:
      return step satisfies never;
  }
}
