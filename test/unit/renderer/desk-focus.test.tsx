// @vitest-environment jsdom
// A desk while things arrive: the caret stays where the person put it, the cursor stays on its order, and a key acts on the
// order that is shown. The host is in memory.
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { listenForKeys } from "../../../renderer/app/commands/index.ts";
import { type HostLink, HostProvider } from "../../../renderer/app/host/index.ts";
import { SessionProvider, type SignedIn } from "../../../renderer/app/session.tsx";
import { createStore } from "../../../renderer/app/store.ts";
import { DispatchView } from "../../../renderer/features/dispatch/dispatch-view.tsx";
import { AgentsGrid } from "../../../renderer/features/lead-board/agents-grid.tsx";
import type { CommandIntent, OrderEvent } from "../../../shared/domain/index.ts";
import { type AgentLive, accepted, type Host, type OrderRow } from "../../../shared/protocol/index.ts";
import { Life, matter, number, origin, people, petitioner, words } from "../domain/kit/acts.ts";
import { cityTime, reference } from "../domain/kit/city.ts";

const session: SignedIn = {
  state: "signed-in",
  person: { id: "dispatcher-li", staffNumber: "2004", name: "李", roles: ["dispatcher"], unitId: null },
  cityName: { zh: "湘岚市", en: "Xianglan" },
  offlineUntil: null,
  kind: "console",
  deviceId: "d",
};

/** A host in memory: values are pushed by the test; acts are kept. */
class MemoryHost implements Host {
  readonly submitted: CommandIntent[] = [];
  private readonly values = new Map<string, unknown>();
  private readonly watchers = new Map<string, Set<(value: unknown) => void>>();

  watch: Host["watch"] = (query, params, push) => {
    const key = keyOf(query, params);
    const all = this.watchers.get(key) ?? new Set();
    this.watchers.set(key, all);
    all.add(push as (value: unknown) => void);
    if (this.values.has(key)) push(this.values.get(key) as never);
    return () => all.delete(push as (value: unknown) => void);
  };
  act: Host["act"] = async (name, request) => {
    if (name === "submit") this.submitted.push(...(request as { intents: CommandIntent[] }).intents);
    return accepted({ savedAt: 1, unsent: true, revision: 1 } as never);
  };
  forget(query: string, params: object): void {
    this.values.delete(keyOf(query, params));
  }
  push(query: string, params: object, value: unknown): void {
    const key = keyOf(query, params);
    this.values.set(key, value);
    for (const push of this.watchers.get(key) ?? []) push(value);
  }
}

function keyOf(query: string, params: object): string {
  return `${query} ${JSON.stringify(Object.entries(params).sort())}`;
}

const listParams = { list: "to-dispatch", offset: 0, limit: 100 };
const ids = [1, 2, 3].map((serial) => `0199a000-0000-7000-8000-00000000010${serial}`);

function eventsOf(id: string): OrderEvent[] {
  const life = new Life("2026-11-24 14:00");
  life.do(people.agent, "order.open", { origin, splitFrom: null }, {});
  life
    .at(2)
    .do(people.agent, "order.record", { number: number(1), matter }, { petitioner, words, pickUpCode: "1" });
  life.do(people.agent, "order.accept", { ground: 3 }, {});
  return life.events.map((event) => ({ ...event, orderId: id }));
}

function row(id: string): OrderRow {
  return {
    orderId: id,
    number: number(1),
    title: `工单 ${id.slice(-1)}`,
    state: "accepted",
    urgency: "normal",
    kind: "complaint",
    categoryId: matter.categoryId,
    placeId: matter.placeId,
    leadUnitId: null,
    recordedAt: cityTime("2026-11-24 14:02"),
    limit: null,
    unsent: false,
    supervised: false,
    reworkCount: 0,
    reminders: 0,
    training: false,
  };
}

function hostWithOrders(): MemoryHost {
  const host = new MemoryHost();
  host.push("reference", {}, { versions: { rules: 1, calendar: 1, directory: 1 }, ...reference });
  host.push("drafts", {}, { drafts: [] });
  host.push("orders", listParams, { rows: [row(ids[1] ?? ""), row(ids[2] ?? "")], total: 2 });
  for (const id of ids) host.push("order", { orderId: id }, { events: eventsOf(id), unsent: [] });
  return host;
}

function show(host: MemoryHost, view: React.ReactNode): void {
  const link: HostLink = { host, up: createStore(true), keepToken: () => undefined };
  render(
    <HostProvider link={link}>
      <SessionProvider session={session}>{view}</SessionProvider>
    </HostProvider>,
  );
}

async function press(key: string): Promise<void> {
  await act(async () => {
    document.activeElement?.dispatchEvent(
      new KeyboardEvent("keydown", { key, code: `Key${key.toUpperCase()}`, bubbles: true, cancelable: true }),
    );
  });
}

beforeAll(() => {
  listenForKeys(window);
  HTMLElement.prototype.scrollTo = () => undefined;
});
afterEach(cleanup);

describe("the dispatcher's desk", () => {
  it("gives the list to who arrives, and keeps the cursor on its order when a more urgent one comes in above", async () => {
    const host = hostWithOrders();
    show(host, <DispatchView />);
    expect(document.activeElement?.getAttribute("role")).toBe("grid");
    await press("j");
    await act(async () => host.push("orders", listParams, { rows: ids.map(row), total: 3 }));
    await press("d");
    expect(host.submitted).toMatchObject([{ type: "order.dispatch", orderId: ids[2] }]);
  });

  it("leaves the caret in the wording while rows, orders and drafts arrive", async () => {
    const host = hostWithOrders();
    show(host, <DispatchView />);
    await press("n");
    const field = document.activeElement;
    expect(field?.getAttribute("aria-label")).toBe("给单位的话");
    await act(async () => {
      host.push("orders", listParams, { rows: ids.map(row), total: 3 });
      host.push("order", { orderId: ids[1] ?? "" }, { events: eventsOf(ids[1] ?? ""), unsent: [] });
      host.push("drafts", {}, { drafts: [] });
      host.push("counts", { lists: ["to-dispatch"] }, { counts: { "to-dispatch": 3 } });
    });
    expect(document.activeElement).toBe(field);
  });

  it("types a letter where letters are typed, and dispatches the order shown from the list", async () => {
    const host = hostWithOrders();
    show(host, <DispatchView />);
    await press("n");
    await press("d");
    expect(host.submitted).toEqual([]);
    await act(async () => screen.getByRole("grid", { name: "待派" }).focus());
    await press("j");
    await press("d");
    expect(host.submitted).toMatchObject([{ type: "order.dispatch", orderId: ids[2] }]);
  });
});

describe("a key that comes before the order it would act on", () => {
  it("does nothing, says so in place, and acts once the order is on screen", async () => {
    const host = hostWithOrders();
    host.forget("order", { orderId: ids[2] ?? "" });
    show(host, <DispatchView />);
    await press("j");
    await press("d");
    expect(host.submitted).toEqual([]);
    expect(screen.getByText("工单还没显示：显示出来再按")).toBeTruthy();
    await act(async () =>
      host.push("order", { orderId: ids[2] ?? "" }, { events: eventsOf(ids[2] ?? ""), unsent: [] }),
    );
    expect(screen.queryByText("工单还没显示：显示出来再按")).toBeNull();
    expect(host.submitted).toEqual([]);
    await press("d");
    expect(host.submitted).toMatchObject([{ type: "order.dispatch", orderId: ids[2] }]);
  });
});

describe("the shift lead's tiles", () => {
  it("keep their place through any updates", () => {
    const host = hostWithOrders();
    const agent = (staffNumber: string, state: AgentLive["state"]): AgentLive => ({
      personId: staffNumber,
      staffNumber,
      name: `坐席${staffNumber}`,
      state,
      since: 0,
      lineId: null,
      callId: null,
      emergency: false,
    });
    const states = ["talking", "wrap-up", "ready", "ringing"] as const;
    const frames = states.map((state, index) => {
      const agents = [
        agent("1003", state),
        agent("1031", "ready"),
        agent("1044", states[3 - index] ?? "ready"),
      ];
      return index % 2 === 0 ? agents : agents.toReversed();
    });
    for (const agents of frames) {
      cleanup();
      show(host, <AgentsGrid live={{ live: null, agents, silentSince: null }} />);
      expect(
        screen.getAllByRole("gridcell").map((cell) => /\d{4}/.exec(cell.textContent ?? "")?.[0]),
      ).toEqual(["1003", "1031", "1044"]);
    }
  });
});
