// The softphone strip: state, clock and caller; seven slots that never move; F9 at the right end. It talks to the phone page only.
import "./softphone.css";
import { useState } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import { useDeviceNow } from "../../app/clock.ts";
import { CommandButton, emergencyCounting, useCommand } from "../../app/commands/index.ts";
import { usePhone } from "../../app/phone/phone.tsx";
import { useStore } from "../../app/store.ts";
import { useText } from "../../app/text/index.ts";
import { timelineSentence } from "../../phone/index.ts";
import { Icon, type IconName } from "../../ui/index.ts";
import { useCallCommands } from "./call-commands.ts";
import { EmergencyButton } from "./emergency-button.tsx";
import { StripLead } from "./lead.tsx";
import { type Panel, StripPanel } from "./panel.tsx";

const slots: readonly { id: string; icon: IconName; label?: Sentence }[] = [
  { id: "call.answer", icon: "phone" },
  { id: "call.mute", icon: "mute" },
  { id: "call.hold", icon: "hold" },
  { id: "call.transfer", icon: "transfer" },
  { id: "call.three-way", icon: "three" },
  { id: "call.dial-pad", icon: "pad", label: { zh: "拨号", en: "Dial" } },
];

export function SoftphoneStrip() {
  const text = useText();
  const { state, send } = usePhone();
  const [panel, setPanel] = useState<Panel | null>(null);
  const counting = useStore(emergencyCounting);
  useCallCommands(state, send, panel, setPanel);
  useCommand("practice.call", () => send({ type: "practice-call", trainingCallId: null }), {
    offered: state?.training === true,
    refusal: state?.call == null ? null : { zh: "正在通话", en: "A call is up" },
  });

  const call = state?.call ?? null;
  const emergency = state?.emergency != null && call !== null;
  const look =
    emergency || counting ? "emg" : call?.phase === "ringing" ? "ring" : call === null ? "" : "talk";
  const hangUp: Sentence =
    call?.phase === "ringing" ? { zh: "拒接", en: "Pass on" } : { zh: "挂断", en: "Hang up" };
  return (
    <section
      className={`phone ${look} ${state?.training === true ? "training" : ""}`}
      aria-label={text({ zh: "软电话", en: "Softphone" })}
      data-region="4"
    >
      <StripLead state={state} />
      <div className="slots">
        {slots.map(({ id, icon, label }) => (
          <CommandButton
            key={id}
            of={id}
            icon={icon}
            look={id === "call.answer" && call?.phase === "ringing" ? "main" : isOn(id) ? "on" : ""}
            {...(labelOf(id, label) ?? {})}
          />
        ))}
        <CommandButton of="call.hang-up" icon="hangup" label={hangUp} />
      </div>
      <span className="sp" />
      {state?.training === true ? (
        <span
          className="practice-word"
          title={text({ zh: "练习线路：不是真的来电", en: "Practice line: not a real call" })}
        >
          {text({ zh: "练习", en: "Practice" })}
        </span>
      ) : null}
      <Microphone />
      <div className="slots">
        <EmergencyButton />
      </div>
      {panel === null ? null : <StripPanel panel={panel} close={() => setPanel(null)} />}
    </section>
  );

  function isOn(id: string): boolean {
    return (id === "call.mute" && call?.muted === true) || (id === "call.hold" && call?.phase === "held");
  }
  function labelOf(id: string, label: Sentence | undefined): { label: Sentence } | null {
    if (id === "call.hold")
      return { label: call?.phase === "held" ? { zh: "取回", en: "Take back" } : { zh: "保持", en: "Hold" } };
    if (id === "call.mute" && call?.muted === true) return { label: { zh: "已静音", en: "Muted" } };
    return label === undefined ? null : { label };
  }
}

/** Where the microphone stands; what went wrong with the phone takes its place. */
function Microphone() {
  const text = useText();
  const { state } = usePhone();
  const since = useDeviceNow();
  if (state === null || since === 0)
    return (
      <span className="meta nowrap warn">{text({ zh: "话机页未打开", en: "Phone page not open" })}</span>
    );
  if (state.problem !== null)
    return (
      <span className="meta warn strip-problem" role="status" title={text(state.problem)}>
        {text(state.problem)}
      </span>
    );
  if (state.emergency !== null && (state.call === null || state.emergency.phase === "stopped"))
    return <Alerted />;
  const on = state.call !== null && state.call.phase === "talking" && !state.call.muted;
  return (
    <span className="row meta nowrap">
      <Icon name="mic" look="s" />
      {text(on ? { zh: "麦克风开", en: "Microphone on" } : { zh: "麦克风关", en: "Microphone off" })}
    </span>
  );
}

const OFFERED_MS = 600_000;

/** Stopped within the three seconds, or without a call: the lead is alerted all the same. Without one the last caller is offered. */
function Alerted() {
  const text = useText();
  const { state, send } = usePhone();
  const now = useDeviceNow();
  const last = state?.lastCall ?? null;
  const mark = state?.emergency?.timeline.at(-1);
  const number = state?.call == null && last !== null && now - last.endedAt < OFFERED_MS ? last.number : null;
  return (
    <span className="row meta danger alerted" role="status">
      <span>{mark === undefined ? null : text(timelineSentence(mark.what))}</span>
      {number === null ? null : (
        <button type="button" className="btn sm" onClick={() => send({ type: "dial", number })}>
          {text({ zh: "回拨", en: "Call" })} {number.slice(-4)}
        </button>
      )}
    </span>
  );
}
