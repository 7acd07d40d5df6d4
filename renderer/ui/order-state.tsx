// State of an order as shape and word, and its urgency as bars.
import type { IconName } from "./icon.tsx";
import { Icon } from "./icon.tsx";

const shapes: Readonly<Record<string, IconName>> = {
  draft: "os-draft",
  accepted: "os-acc",
  dispatched: "os-1",
  signed: "os-2",
  handling: "os-2",
  "return-asked": "os-ret",
  replied: "os-3",
  reviewed: "os-4",
  "calling-back": "os-4",
  closed: "os-done",
  archived: "lock",
  answered: "os-done",
  declined: "os-no",
  transferred: "transfer",
  discarded: "os-no",
};

export function OrderState({ state, word }: { state: string; word: string }) {
  return (
    <span className="ost">
      <Icon name={shapes[state] ?? "os-draft"} />
      {word}
    </span>
  );
}

const bars: Readonly<Record<string, IconName>> = { normal: "u1", urgent: "u2", critical: "u3" };

export function UrgencyMark({ urgency, word }: { urgency: string; word: string }) {
  const look = urgency === "critical" ? "danger" : urgency === "urgent" ? "warn" : "t2";
  return (
    <span className={`ost ${look}`}>
      <Icon name={bars[urgency] ?? "u1"} />
      {word}
    </span>
  );
}

const agentShapes: Readonly<Record<string, readonly [IconName, string]>> = {
  ready: ["st-ready", "ready"],
  ringing: ["st-ring", "ring"],
  talking: ["st-talk", "talk"],
  hold: ["st-hold", "hold"],
  "wrap-up": ["st-wrap", "wrap"],
  break: ["st-rest", "rest"],
  meeting: ["st-meet", "rest"],
  "signed-out": ["st-off", "off"],
  emergency: ["st-emg", "emg"],
};

/** State of an agent as shape and word. */
export function AgentState({ state, word }: { state: string; word: string }) {
  const [icon, look] = agentShapes[state] ?? ["st-off", "off"];
  return (
    <span className={`state ${look}`}>
      <Icon name={icon} />
      {word}
    </span>
  );
}
