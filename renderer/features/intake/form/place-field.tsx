// Place: four levels, one list. Any part, initials or a nickname of any level finds it; choosing fills the levels above.
import { useCallback } from "react";
import type { Place, Sentence } from "../../../../shared/domain/index.ts";
import { shortcutOf } from "../../../app/commands/index.ts";
import { found } from "../../../app/find.ts";
import { useReference } from "../../../app/session.tsx";
import { useText } from "../../../app/text/index.ts";
import { Combo } from "../../../ui/index.ts";
import { useFault, useField } from "./use-field.ts";

const levels: readonly { level: Place["level"]; word: Sentence }[] = [
  { level: "district", word: { zh: "区", en: "District" } },
  { level: "street", word: { zh: "街道", en: "Street" } },
  { level: "community", word: { zh: "社区", en: "Community" } },
  { level: "estate", word: { zh: "小区", en: "Estate" } },
];
const SHOWN = 9;

export function PlaceField() {
  const text = useText();
  const book = useReference();
  const [placeId, setPlaceId] = useField("matter.placeId");
  const fault = useFault("matter.placeId");
  const chain = book?.placeChain(placeId) ?? [];
  const deepest = chain.at(-1);

  const findAt = useCallback(
    (level: Place["level"], typed: string) => {
      if (book === null) return [];
      const inside = book.placeChain(placeId);
      const parent = inside.findLast((place) => levelOf(place.level) < levelOf(level));
      const hits = book.directory.places.filter((place) =>
        typed.trim() === ""
          ? place.level === level && (parent === undefined || isInside(place, parent.id))
          : found(typed, [place.name, ...place.aliases]),
      );
      // The level asked about first, then inside what is chosen, then smaller places.
      return hits
        .map((place) => ({ place, order: order(place, level, parent?.id) }))
        .sort((a, b) => a.order - b.order)
        .slice(0, SHOWN)
        .map(({ place }) => ({ id: place.id, label: place.name, meta: aboveOf(place) }));

      function isInside(place: Place, parentId: string): boolean {
        return book?.placeChain(place.id).some(({ id }) => id === parentId) ?? false;
      }
      function order(place: Place, wanted: Place["level"], parentId: string | undefined): number {
        const within = parentId === undefined || isInside(place, parentId) ? 0 : 10;
        return within + Math.abs(levelOf(place.level) - levelOf(wanted));
      }
      function aboveOf(place: Place): string {
        const names = book?.placeChain(place.id).map(({ name }) => name) ?? [];
        return [...names.slice(0, -1), ...place.aliases.map((alias) => `“${alias}”`)].join(" ");
      }
    },
    [book, placeId],
  );

  return (
    <div className="g4">
      {levels.map(({ level, word }, index) => (
        <LevelField
          key={level}
          level={level}
          label={text(word)}
          placeholder={
            deepest !== undefined && index > levelOf(deepest.level)
              ? text({ zh: `${word.zh}（无）`, en: `${word.en} (none)` })
              : text(word)
          }
          value={chain.find((place) => place.level === level)?.name ?? ""}
          // Filled from below: not a stop.
          tabStop={deepest === undefined || index >= levelOf(deepest.level)}
          bad={fault !== undefined && index === 0}
          first={index === 0}
          findAt={findAt}
          nothing={text({
            zh: "没有这个地点：换几个字，或填详址",
            en: "No such place: other words, or give the address",
          })}
          onPick={setPlaceId}
          onClear={() => setPlaceId(chain[index - 1]?.id ?? null)}
        />
      ))}
    </div>
  );
}

interface LevelFieldProps {
  readonly level: Place["level"];
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly tabStop: boolean;
  readonly bad: boolean;
  readonly first: boolean;
  readonly findAt: (
    level: Place["level"],
    typed: string,
  ) => readonly { id: string; label: string; meta: string }[];
  readonly nothing: string;
  readonly onPick: (id: string) => void;
  readonly onClear: () => void;
}

function LevelField({ level, first, findAt, ...rest }: LevelFieldProps) {
  const find = useCallback((typed: string) => findAt(level, typed), [findAt, level]);
  return (
    <Combo
      {...rest}
      find={find}
      fieldName={first ? "matter.placeId" : `place.${level}`}
      shortcut={first ? shortcutOf("intake.place") : undefined}
      endAligned={level === "estate" || level === "community"}
    />
  );
}

function levelOf(level: Place["level"]): number {
  return levels.findIndex((each) => each.level === level);
}
