// The lead unit: up to three proposals with who is on duty and why, each by its digit, and any other unit by its name.
import type { RefObject } from "react";
import type { UnitProposal } from "../../../shared/domain/index.ts";
import { UnitCombo } from "../../app/act-form/index.ts";
import { Key, shortcutOf, useCommand } from "../../app/commands/index.ts";
import { useReference } from "../../app/session.tsx";
import { useText } from "../../app/text/index.ts";

interface LeadUnitsProps {
  readonly proposals: readonly UnitProposal[];
  readonly chosen: string | null;
  readonly onChoose: (unitId: string | null) => void;
  readonly otherRef: RefObject<HTMLInputElement | null>;
}

export function LeadUnits({ proposals, chosen, onChoose, otherRef }: LeadUnitsProps) {
  const text = useText();
  const book = useReference();
  const isOther = chosen !== null && !proposals.some(({ unitId }) => unitId === chosen);
  useTake(1, proposals[0], onChoose);
  useTake(2, proposals[1], onChoose);
  useTake(3, proposals[2], onChoose);
  return (
    <div className="sec">
      <h2>
        {text({ zh: "主办", en: "Lead unit" })}
        <span className="sp" />
        <span className="meta">
          <Key of="dispatch.other-unit" />{" "}
          {text({ zh: "另选，输拼音首字母", en: "another, by name or initials" })}
        </span>
      </h2>
      {proposals.length === 0 ? (
        <p className="t3">
          {text({
            zh: "目录没有为此分类与地点定单位：改分类，或另选",
            en: "The directory names no unit for this category and place: correct it, or choose",
          })}
        </p>
      ) : (
        <div className="props">
          {proposals.map(({ unitId, role, why, onDuty }, index) => (
            <button
              key={unitId}
              type="button"
              className={`prop ${unitId === chosen ? "on" : ""}`}
              aria-pressed={unitId === chosen}
              onClick={() => onChoose(unitId)}
            >
              <kbd>{index + 1}</kbd>
              <b className="cut">
                {book?.unit(unitId)?.name ?? unitId}
                {onDuty === null ? "" : ` · ${onDuty.name}`}
              </b>
              <span className="t3 cut">
                {text(why)}
                {onDuty === null ? text({ zh: "；此刻无人值守", en: "; nobody on duty now" }) : ""}
                {role === "co" ? text({ zh: "；多作协办", en: "; usually co-handles" }) : ""}
              </span>
            </button>
          ))}
        </div>
      )}
      <div className={`otherunit ${isOther ? "on" : ""}`}>
        <UnitCombo
          label={text({ zh: "另选主办单位", en: "Another lead unit" })}
          placeholder={text({ zh: "另选单位：名称或首字母", en: "Another unit: name or initials" })}
          value={isOther ? chosen : null}
          onPick={onChoose}
          inputRef={otherRef}
          shortcut={shortcutOf("dispatch.other-unit")}
        />
      </div>
    </div>
  );
}

function useTake(
  digit: 1 | 2 | 3,
  proposal: UnitProposal | undefined,
  onChoose: (unitId: string) => void,
): void {
  useCommand(
    `dispatch.unit-${digit}`,
    () => {
      if (proposal !== undefined) onChoose(proposal.unitId);
    },
    { refusal: proposal === undefined ? { zh: "没有这一条提议", en: "There is no such proposal" } : null },
  );
}
