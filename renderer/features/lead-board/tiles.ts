// What a tile shows of an agent: the state with an emergency above all, and whether it has lasted too long.
import type { AgentLive, AgentStateName } from "../../../shared/protocol/index.ts";

const MINUTE_MS = 60_000;
/** From when on a state is worth a look. */
const longAfter: Partial<Record<AgentStateName, number>> = {
  "wrap-up": 5 * MINUTE_MS,
  hold: MINUTE_MS,
  talking: 12 * MINUTE_MS,
};

export function stateOf(agent: Pick<AgentLive, "state" | "emergency">): AgentStateName | "emergency" {
  return agent.emergency ? "emergency" : agent.state;
}

export function isLong(agent: Pick<AgentLive, "state" | "since">, now: number): boolean {
  const after = longAfter[agent.state];
  return after !== undefined && now - agent.since >= after;
}

/** Tiles stand by number and never move while people come and go in their states. */
export function byNumber<T extends Pick<AgentLive, "staffNumber">>(agents: readonly T[]): readonly T[] {
  return [...agents].sort((a, b) => (a.staffNumber < b.staffNumber ? -1 : 1));
}
