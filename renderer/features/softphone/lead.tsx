// The left end of the strip: state, clock, who it is and on which line.
import { useEffect, useRef } from "react";
import type { PhoneState } from "../../../shared/protocol/index.ts";
import { useDeviceNow } from "../../app/clock.ts";
import { useReference } from "../../app/session.tsx";
import { agentStateWords, clockTime, phoneText, timer, useText } from "../../app/text/index.ts";
import { AgentState } from "../../ui/index.ts";

export function StripLead({ state }: { state: PhoneState | null }) {
  const text = useText();
  const now = useDeviceNow();
  const book = useReference();
  if (state === null)
    return (
      <div className="lead">
        <AgentState state="signed-out" word={text(agentStateWords["signed-out"])} />
        <Waited />
      </div>
    );
  const { call, lastCall } = state;
  const emergency = state.emergency !== null && call !== null;
  const line = (id: string | null) => {
    const found = book?.directory.lines.find((each) => each.id === id);
    return found === undefined ? "" : text(found.name);
  };
  const shown =
    call === null
      ? state.agentState
      : call.phase === "ringing"
        ? "ringing"
        : call.phase === "held"
          ? "hold"
          : "talking";
  const since = call === null ? state.agentStateSince : (call.establishedAt ?? call.ringingAt);
  const word = emergency
    ? { zh: "紧急", en: "Emergency" }
    : shown === "ready"
      ? { zh: "待接", en: "Ready" }
      : shown === "ringing"
        ? { zh: "来电", en: "Incoming" }
        : agentStateWords[shown];
  return (
    <div className="lead">
      <AgentState state={emergency ? "emergency" : shown} word={text(word)} />
      <span className="clock num" role="timer">
        {timer(now - since)}
      </span>
      <span className="lines">
        {call === null ? (
          <>
            <div className="cut t3">
              {lastCall === null
                ? text({ zh: "还没有来电", en: "No call yet" })
                : text({
                    zh: `上一通 ${clockTime(lastCall.endedAt)}`,
                    en: `Last call ${clockTime(lastCall.endedAt)}`,
                  })}
            </div>
            {lastCall === null ? null : <div className="cut num t3">{numberText(lastCall.number, text)}</div>}
          </>
        ) : (
          <>
            <div className="cut">
              <b className="num">{numberText(call.number, text)}</b>
            </div>
            <div className="t3 cut">
              {line(call.lineId)}
              {call.phase === "ringing"
                ? ` · ${text({ zh: "已排队", en: "waited" })} ${timer(call.waitedMs + now - call.ringingAt)}`
                : ""}
            </div>
          </>
        )}
      </span>
    </div>
  );
}

function numberText(number: string | null, text: ReturnType<typeof useText>): string {
  return number === null ? text({ zh: "号码未送达", en: "Number withheld" }) : phoneText(number);
}

/** 连接话机 n s: counts while the phone page has not spoken. */
function Waited() {
  const text = useText();
  const start = useRef(Date.now());
  const now = useDeviceNow();
  useEffect(() => {
    start.current = Date.now();
  }, []);
  const seconds = Math.max(0, Math.round((now - start.current) / 1000));
  return (
    <span className="lines t3">
      <div className="cut">
        {text({ zh: `连接话机 ${seconds} 秒`, en: `Connecting the phone, ${seconds} s` })}
      </div>
    </span>
  );
}
