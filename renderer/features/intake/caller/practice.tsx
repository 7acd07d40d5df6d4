// Practice: what the caller says, line by line in the same place; Alt ↓ lets the caller go on.
import { useEffect, useRef } from "react";
import type { PhoneState } from "../../../../shared/protocol/index.ts";
import { CommandButton, useCommand } from "../../../app/commands/index.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import { useText } from "../../../app/text/index.ts";
import type { IconName } from "../../../ui/index.ts";
import { Icon } from "../../../ui/index.ts";

type Line = PhoneState["practice"][number];

const whoIcons: Readonly<Record<Line["who"], IconName>> = {
  caller: "user",
  "agent-cue": "ear",
  sound: "cast",
  service: "alert",
};

export function PracticePanel() {
  const text = useText();
  const { state, send } = usePhone();
  const end = useRef<HTMLLIElement>(null);
  const lines = state?.practice ?? [];
  const count = lines.length;
  const inCall = state?.call != null && state.call.phase !== "ringing";
  useCommand("practice.next-line", () => send({ type: "practice-next" }), {
    offered: state?.training === true,
    refusal: !inCall
      ? { zh: "没有练习通话", en: "No practice call is up" }
      : state.practiceMore
        ? null
        : { zh: "来电人说完了", en: "The caller has said all" },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line is brought into view
  useEffect(() => {
    end.current?.scrollIntoView({ block: "nearest" });
  }, [count]);
  if (state?.training !== true) return null;
  return (
    <div className="practice" role="log" aria-label={text({ zh: "练习对话", en: "Practice dialogue" })}>
      <div className="head">
        <h2>
          <span className="practice-band">{text({ zh: "练习", en: "Practice" })}</span>
          <span className="caller-says">{text({ zh: "来电人的话", en: "The caller says" })}</span>
        </h2>
        <span className="sp" />
        {state.call === null ? (
          <CommandButton of="practice.call" look="sm" />
        ) : (
          <CommandButton
            of="practice.next-line"
            look="sm"
            label={{ zh: "下一句", en: "Next line" }}
            tabStop={false}
            // In an emergency the key turns the crisis script.
            showKey={state.emergency === null}
          />
        )}
      </div>
      <ol className="practice-lines">
        {lines.map((line, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the dialogue only ever grows
          <li key={index} className={line.who} ref={index === count - 1 ? end : undefined}>
            <Icon name={whoIcons[line.who]} look="s" />
            <span>{line.text}</span>
          </li>
        ))}
        {count === 0 ? (
          <li className="t3">
            {text(
              inCall
                ? { zh: "按 Alt ↓ 听第一句", en: "Alt ↓ brings the first line" }
                : {
                    zh: "接起后，来电人的话一句句出在这里",
                    en: "Once answered, the caller's words come here line by line",
                  },
            )}
          </li>
        ) : null}
      </ol>
    </div>
  );
}
