// Co-handling units: those of the category to tick, and any other by its name.
import type { UnitProposal } from "../../../shared/domain/index.ts";
import { UnitCombo } from "../../app/act-form/index.ts";
import { useReference } from "../../app/session.tsx";
import { useText } from "../../app/text/index.ts";
import { Check } from "../../ui/index.ts";

interface CoUnitsProps {
  readonly proposals: readonly UnitProposal[];
  readonly lead: string | null;
  readonly chosen: readonly string[];
  readonly onChange: (unitIds: string[]) => void;
}

export function CoUnits({ proposals, lead, chosen, onChange }: CoUnitsProps) {
  const text = useText();
  const book = useReference();
  const offered = proposals.map(({ unitId }) => unitId);
  const shown = [...offered, ...chosen.filter((id) => !offered.includes(id))].filter((id) => id !== lead);
  return (
    <>
      {shown.map((unitId) => (
        <Check
          key={unitId}
          label={book?.unit(unitId)?.shortName ?? unitId}
          checked={chosen.includes(unitId)}
          onChange={(on) => onChange(on ? [...chosen, unitId] : chosen.filter((id) => id !== unitId))}
        />
      ))}
      <div className="addunit">
        <UnitCombo
          label={text({ zh: "加协办单位", en: "Add a co-handling unit" })}
          placeholder={text({ zh: "加协办", en: "Add a unit" })}
          value={null}
          onPick={(unitId) => {
            if (unitId !== null && unitId !== lead && !chosen.includes(unitId)) onChange([...chosen, unitId]);
          }}
        />
      </div>
    </>
  );
}
