// Units: lead and co-handling, by name or initials, with proposals from category × place × hour, their reason and who is on duty.
import { useCallback, useMemo } from "react";
import { unitProposals } from "../../../../shared/domain/index.ts";
import { useDeviceNow } from "../../../app/clock.ts";
import { Key, shortcutOf, useCommand } from "../../../app/commands/index.ts";
import { found } from "../../../app/find.ts";
import { useReference } from "../../../app/session.tsx";
import { useText } from "../../../app/text/index.ts";
import { Combo } from "../../../ui/index.ts";
import { useFault, useField } from "./use-field.ts";

const SHOWN = 9;
const PROPOSALS = 3;
const MINUTE_MS = 60_000;

export function UnitField() {
  const text = useText();
  const book = useReference();
  const [leadUnitId, setLead] = useField("leadUnitId");
  const [coUnitIds, setCo] = useField("coUnitIds");
  const fault = useFault("leadUnitId");
  const proposals = useUnitProposals();
  const name = (id: string | null) => book?.unit(id)?.name ?? "";
  const proposedLead = proposals.find(({ role }) => role === "lead")?.unitId ?? null;
  const lead = leadUnitId ?? proposedLead;

  const find = useCallback(
    (typed: string) =>
      (book?.directory.units ?? [])
        .filter((unit) => unit.active && found(typed, [unit.name, unit.shortName]))
        .slice(0, SHOWN)
        .map((unit) => ({ id: unit.id, label: unit.name, meta: unit.phone })),
    [book],
  );

  return (
    <>
      <div className="g2">
        <Combo
          label={text({ zh: "主办", en: "Lead unit" })}
          value={name(lead)}
          placeholder={text({ zh: "主办：选定分类后提议", en: "Lead: proposed after category" })}
          find={find}
          onPick={setLead}
          onClear={() => setLead(null)}
          nothing={text({ zh: "没有这个单位：换几个字", en: "No such unit: try other words" })}
          bad={fault !== undefined}
          fieldName="leadUnitId"
          shortcut={shortcutOf("intake.unit")}
          up
        />
        <Combo
          label={text({ zh: "协办", en: "Co-handling units" })}
          value={coUnitIds.map(name).join("、")}
          placeholder={text({ zh: "协办：可不填", en: "Co-handling: optional" })}
          find={find}
          onPick={(id) =>
            setCo(coUnitIds.includes(id) ? coUnitIds.filter((each) => each !== id) : [...coUnitIds, id])
          }
          onClear={() => setCo([])}
          nothing={text({ zh: "没有这个单位：换几个字", en: "No such unit: try other words" })}
          fieldName="coUnitIds"
          up
          endAligned
        />
      </div>
      <div className="props under rows-2">
        {proposals.length === 0 ? (
          <span className="prop-none">
            {text({
              zh: "选定分类和地点后提议主办与协办",
              en: "Proposed once category and place are chosen",
            })}
          </span>
        ) : null}
        {proposals.slice(0, 2).map(({ unitId, role, why, onDuty }, index) => {
          const unit = book?.unit(unitId);
          const chosen = role === "lead" ? lead === unitId : coUnitIds.includes(unitId);
          const duty =
            onDuty === null
              ? { zh: "此时无人值守", en: "nobody on duty now" }
              : { zh: `值守：${onDuty.name}`, en: `on duty: ${onDuty.name}` };
          return (
            <UnitProposalRow
              key={unitId}
              digit={index + 4}
              chosen={chosen}
              choose={() => {
                if (role === "lead") setLead(unitId);
                else setCo(chosen ? coUnitIds.filter((id) => id !== unitId) : [...coUnitIds, unitId]);
              }}
              name={`${text(role === "lead" ? { zh: "主办", en: "Lead" } : { zh: "协办", en: "Co" })} ${unit?.name ?? ""}`}
              why={`${text(duty)} · ${text(why)}`}
              absent={onDuty === null}
            />
          );
        })}
      </div>
    </>
  );
}

/** The lead as chosen, else as the directory proposes it. */
export function useLeadUnit(): string | null {
  const [leadUnitId] = useField("leadUnitId");
  const proposals = useUnitProposals();
  return leadUnitId ?? proposals.find(({ role }) => role === "lead")?.unitId ?? null;
}

function useUnitProposals() {
  const book = useReference();
  const [categoryId] = useField("matter.categoryId");
  const [placeId] = useField("matter.placeId");
  // Who is on duty changes by the minute, not by the second.
  const minute = Math.floor(useDeviceNow() / MINUTE_MS) * MINUTE_MS;
  return useMemo(
    () => (book === null ? [] : unitProposals({ categoryId, placeId }, book, minute).slice(0, PROPOSALS)),
    [book, categoryId, placeId, minute],
  );
}

interface UnitProposalRowProps {
  readonly digit: number;
  readonly chosen: boolean;
  readonly choose: () => void;
  readonly name: string;
  readonly why: string;
  readonly absent: boolean;
}

function UnitProposalRow({ digit, chosen, choose, name, why, absent }: UnitProposalRowProps) {
  useCommand(`intake.take-${digit}`, choose);
  return (
    <button
      type="button"
      className={`prop plain ${chosen ? "on" : ""}`}
      tabIndex={-1}
      aria-pressed={chosen}
      onClick={choose}
    >
      <Key of={`intake.take-${digit}`} />
      <b className="cut">{name}</b>
      <span className={`cut ${absent ? "warn" : "t3"}`}>{why}</span>
    </button>
  );
}
