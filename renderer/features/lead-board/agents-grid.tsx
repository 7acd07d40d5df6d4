// A tile for each agent, in the order of their numbers; arrow keys go from tile to tile, letters act on the chosen one.
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active tile
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys come from the registry alone
// biome-ignore-all lint/a11y/useSemanticElements: tiles that wrap cannot be a table
import { useId, useRef, useState } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import type { AgentLive, AgentStateName } from "../../../shared/protocol/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { CommandButton, KeyArea, useCommand } from "../../app/commands/index.ts";
import { agentStateWords, countText, timer, useText } from "../../app/text/index.ts";
import { AgentState, Empty, Icon } from "../../ui/index.ts";
import { moved } from "./grid-move.ts";
import { byNumber, isLong, stateOf } from "./tiles.ts";
import type { LiveShown } from "./use-live.ts";

const laterOnPhone: Sentence = {
  zh: "这一步还没有开通：随电话交换机的旁听一起来",
  en: "Not open yet: it comes with the exchange's listening line",
};
const acts = ["lead.listen", "lead.whisper", "lead.barge", "lead.take-over", "lead.force-state"] as const;
const counted: readonly (AgentStateName | "emergency")[] = [
  "talking",
  "ready",
  "wrap-up",
  "hold",
  "break",
  "emergency",
  "signed-out",
];

export function AgentsGrid({ live: { agents: heard, silentSince } }: { live: LiveShown }) {
  const text = useText();
  const agents = byNumber(heard);
  const [chosen, setChosen] = useState<string | null>(null);
  const at = Math.max(
    0,
    agents.findIndex(({ personId }) => personId === chosen),
  );
  const agent = agents[at];
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const move = (step: "left" | "right" | "up" | "down") => {
    const columns =
      grid.current === null ? 1 : getComputedStyle(grid.current).gridTemplateColumns.split(" ").length;
    const next = agents[moved(at, step, columns, agents.length)];
    if (next === undefined) return;
    setChosen(next.personId);
    document.getElementById(`${id}-${next.personId}`)?.scrollIntoView({ block: "nearest" });
  };
  const present = agents.filter(({ state }) => state !== "signed-out").length;
  return (
    <KeyArea className="col fillv">
      <GridKeys move={move} />
      <div className="head top">
        <h2>
          {text({ zh: "坐席", en: "Agents" })}{" "}
          <span className="t3 num">
            {text({ zh: `${countText(present)} 在岗`, en: `${countText(present)} on duty` })}
          </span>
        </h2>
        <div className="row meta counts">
          {counted.map((state) => (
            <AgentState
              key={state}
              state={state}
              word={`${text(state === "emergency" ? { zh: "紧急", en: "Emergency" } : agentStateWords[state])} ${
                agents.filter((one) => stateOf(one) === state).length
              }`}
            />
          ))}
        </div>
        <span className="sp" />
        <span className="meta">{text({ zh: "按工号", en: "By number" })}</span>
      </div>
      <div className="col listbox fillv">
        <div
          className="agents fillv"
          ref={grid}
          role="grid"
          tabIndex={0}
          aria-label={text({ zh: "坐席", en: "Agents" })}
          aria-activedescendant={agent === undefined ? undefined : `${id}-${agent.personId}`}
          data-list=""
          data-region-first=""
        >
          {agents.map((one) => (
            <div key={one.personId} role="row" className="agrow">
              <Tile
                id={`${id}-${one.personId}`}
                agent={one}
                selected={one === agent}
                stale={silentSince !== null}
                onChoose={() => {
                  setChosen(one.personId);
                  grid.current?.focus();
                }}
              />
            </div>
          ))}
        </div>
        {agents.length === 0 ? (
          <div className="instead">
            <Empty
              title={text({
                zh: "没有坐席在岗：登录后各占一格",
                en: "Nobody on duty: each agent has a tile here",
              })}
            />
          </div>
        ) : null}
      </div>
      <div className="acts lk">
        <b className="cut">{agent === undefined ? "—" : `${agent.name} ${agent.staffNumber}`}</b>
        <span className="t3 cut">{agent === undefined ? "" : text(agentStateWords[agent.state])}</span>
        <span className="sp" />
        {acts.map((of) => (
          <CommandButton key={of} of={of} look={of === "lead.force-state" ? "quiet" : ""} />
        ))}
      </div>
    </KeyArea>
  );
}

function GridKeys({ move }: { move: (step: "left" | "right" | "up" | "down") => void }) {
  useCommand("list.down", () => move("down"));
  useCommand("list.up", () => move("up"));
  useCommand("list.left", () => move("left"));
  useCommand("list.right", () => move("right"));
  useCommand("lead.listen", () => undefined, { refusal: laterOnPhone });
  useCommand("lead.whisper", () => undefined, { refusal: laterOnPhone });
  useCommand("lead.barge", () => undefined, { refusal: laterOnPhone });
  useCommand("lead.take-over", () => undefined, { refusal: laterOnPhone });
  useCommand("lead.force-state", () => undefined, { refusal: laterOnPhone });
  return null;
}

interface TileProps {
  readonly id: string;
  readonly agent: AgentLive;
  readonly selected: boolean;
  readonly stale: boolean;
  readonly onChoose: () => void;
}

function Tile({ id, agent, selected, stale, onChoose }: TileProps) {
  const text = useText();
  const now = useHubNow();
  const state = stateOf(agent);
  const long = isLong(agent, now);
  const look = state === "emergency" ? "emgc" : state === "signed-out" ? "lost" : long ? "long" : "";
  return (
    <div
      id={id}
      role="gridcell"
      tabIndex={-1}
      aria-selected={selected}
      className={`ag ${look} ${selected ? "sel" : ""}`}
      onClick={onChoose}
    >
      <div className="row">
        <AgentState
          state={state}
          word={text(state === "emergency" ? { zh: "紧急", en: "Emergency" } : agentStateWords[agent.state])}
        />
        <b className="cut">{agent.name}</b>
        <span className="sp" />
        <span className={`num ${long ? "warn" : ""}`}>
          {long ? <Icon name="clockf" look="s" /> : null} {stale ? "—" : timer(now - agent.since)}
        </span>
      </div>
      <div className="meta cut num">
        {agent.staffNumber}
        {agent.lineId === null ? "" : ` · ${agent.lineId}`}
      </div>
    </div>
  );
}
