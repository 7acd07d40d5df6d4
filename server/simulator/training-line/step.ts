// The training line as one pure function: state and event give the next state, what is told to whom, and the answer.
import { type Answer, accepted, type Invite, refused } from "../../../shared/protocol/index.ts";
import { beginChange, type Effect, type Scripts } from "./change.ts";
import { arrive, comeBack, distribute, loseLeg, passTime } from "./queue.ts";
import { type Chosen, decideRequest, type PhoneRequest } from "./requests.ts";
import type { Agent, Call, LineState } from "./state.ts";

export type LineEvent =
  | {
      readonly type: "accounts";
      readonly accounts: readonly {
        readonly extension: string;
        readonly secret: string;
        readonly name: string;
      }[];
    }
  | { readonly type: "register"; readonly extension: string; readonly secret: string }
  | { readonly type: "leg-lost"; readonly extension: string }
  | {
      readonly type: "request";
      readonly extension: string;
      readonly asked: PhoneRequest;
      readonly chosen: Chosen;
    }
  | { readonly type: "caller"; readonly chosen: Chosen }
  | { readonly type: "time" };

export interface StepResult {
  readonly state: LineState;
  readonly effects: readonly Effect[];
  readonly answer: Answer<unknown>;
}

/** `now` in milliseconds since 1970; never less than at the step before. */
export function step(before: LineState, event: LineEvent, now: number, scripts: Scripts): StepResult {
  const change = beginChange(before, now, scripts);
  const answer = apply(event);
  passTime(change);
  distribute(change);
  return { state: change.state, effects: change.effects, answer };

  function apply(asked: LineEvent): Answer<unknown> {
    const { state } = change;
    switch (asked.type) {
      case "accounts":
        for (const { extension, secret, name } of asked.accounts)
          state.accounts[extension] = { secret, name };
        return accepted({});
      case "register":
        return register(asked.extension, asked.secret);
      case "leg-lost": {
        const agent = state.agents[asked.extension];
        if (agent?.registered) loseLeg(change, agent);
        return accepted({});
      }
      case "request": {
        const agent = state.agents[asked.extension];
        if (!agent?.registered)
          return refused("phone.unregistered", "话机没有登录", "The phone is not registered");
        return decideRequest(change, agent, asked.asked, asked.chosen);
      }
      case "caller": {
        const script = scripts.get(asked.chosen.scriptId);
        if (script !== undefined) arrive(change, asked.chosen.callId, script, null);
        return accepted({});
      }
      case "time":
        return accepted({});
      default:
        return asked satisfies never;
    }
  }

  function register(extension: string, secret: string): Answer<unknown> {
    const { state } = change;
    if (state.accounts[extension]?.secret !== secret) {
      return refused(
        "phone.unknown-account",
        "话机账号还没有登记，稍后自动再试",
        "This phone is not known yet",
      );
    }
    const agent = state.agents[extension] ?? newAgent(extension, now);
    state.agents[extension] = agent;
    if (agent.registered) {
      return refused("phone.taken", "这个话机已在另一个窗口登录", "This phone is open in another window");
    }
    const call = comeBack(change, agent);
    return accepted({
      training: true,
      activeCall: call === undefined ? null : { ...inviteOf(call), establishedAt: call.establishedAt },
      state: agent.state,
      practiceCallers: [...scripts.values()].map(({ id, title }) => ({ id, title })),
    });
  }

  function inviteOf(call: Call): Invite {
    return {
      callId: call.id,
      lineId: call.lineId,
      callerNumber: call.number,
      waitedMs: Math.max(0, (call.establishedAt ?? now) - call.waitingSince),
      at: now,
    };
  }
}

function newAgent(extension: string, now: number): Agent {
  return {
    extension,
    registered: false,
    state: "signed-out",
    since: now,
    idleSince: now,
    callId: null,
    lost: null,
  };
}
