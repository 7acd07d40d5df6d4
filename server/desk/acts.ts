// What a browser page may ask the hub to do.
import { randomUUID } from "node:crypto";
import {
  type Answer,
  accepted,
  type HostActName,
  type HostActRequest,
  type HostActValue,
  refused,
} from "../../shared/protocol/index.ts";
import type { DeskRoom } from "./room.ts";
import { type DeskSeat, submitActs } from "./submit.ts";
import { joinToken } from "./token.ts";
import type { Topic } from "./watches.ts";

export type DeskActs = <A extends HostActName>(
  act: A,
  request: HostActRequest<A>,
) => Promise<Answer<HostActValue<A>>>;

export interface Page {
  readonly address: string;
  seat(): (DeskSeat & { token: string }) | null;
  sit(seat: (DeskSeat & { token: string }) | null): void;
  changed(...topics: readonly Topic[]): void;
}

type Acts = { [A in HostActName]: (request: HostActRequest<A>) => Promise<Answer<HostActValue<A>>> };

export function deskActs(room: DeskRoom, page: Page): DeskActs {
  const { hub } = room;

  /** Runs what needs somebody signed in. */
  async function seated<T>(work: (seat: DeskSeat) => Promise<Answer<T>>): Promise<Answer<T>> {
    const seat = page.seat();
    if (seat === null) return refused("session.none", "尚未登录：先登录", "Not signed in: sign in first");
    return work(seat);
  }

  const acts: Acts = {
    "sign-in": async ({ staffNumber, password }) => {
      const deviceId = randomUUID();
      const answer = await hub.accounts.login({
        staffNumber,
        password,
        deviceId,
        publicKey: null,
        address: page.address,
      });
      if (!answer.ok) return answer;
      const { person, token } = answer.value;
      page.sit({ person, deviceId, token });
      return accepted({ person, token: joinToken(deviceId, token) });
    },
    "sign-out": async () => {
      const seat = page.seat();
      page.sit(null);
      if (seat !== null) await hub.accounts.end(seat.token);
      return accepted({});
    },
    "draft-open": (request) => touching("drafts", (seat) => room.drafts.open(seat, request)),
    "draft-write": (request) => touching("drafts", (seat) => room.drafts.write(seat, request)),
    "draft-drop": ({ draftId }) =>
      touching("drafts", async (seat) => {
        await room.drafts.drop(seat, draftId);
        return accepted({});
      }),
    submit: ({ intents, draftId }) =>
      touching("drafts", async (seat) => {
        const answer = await submitActs(hub, seat, intents);
        if (answer.ok && draftId !== null) await room.drafts.drop(seat, draftId);
        return answer;
      }),
    "outbox-resume": async () => accepted({}),
    "outbox-dismiss": async () => accepted({}),
    "alarm-known": async () =>
      refused("desk.console-only", "警报在班长台确认", "Alarms are acknowledged at the shift lead's console"),
    "settings-write": ({ key, value }) =>
      touching("settings", async ({ person }) => {
        await room.settings.write(person.id, key, value);
        return accepted({});
      }),
    // No phone sits beside a browser desk.
    "call-copy": async () => accepted({}),
  };

  async function touching<T>(topic: Topic, work: (seat: DeskSeat) => Promise<Answer<T>>): Promise<Answer<T>> {
    const answer = await seated(work);
    page.changed(topic);
    return answer;
  }

  return async (act, request) => {
    try {
      const run: Acts[typeof act] = acts[act];
      return await run(request);
    } catch (error) {
      hub.log.warn("desk.act-failed", { act, error: error instanceof Error ? error.name : "unknown" });
      return refused(
        "hub.failed",
        "中心出错，没有办成：稍后再试",
        "The hub failed and nothing was done: try again later",
      );
    }
  };
}
