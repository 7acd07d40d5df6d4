// Chooses a unit by any part of its name or the initials of its pinyin.
import { type Ref, useCallback } from "react";
import { Combo } from "../../ui/index.ts";
import { found } from "../find.ts";
import { useReference } from "../session.tsx";
import { phoneText, useText } from "../text/index.ts";

const SHOWN_AT_MOST = 30;

interface UnitComboProps {
  readonly label: string;
  readonly value: string | null;
  readonly onPick: (unitId: string | null) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly shortcut?: string | undefined;
  readonly bad?: boolean;
  readonly up?: boolean;
  readonly placeholder?: string;
}

export function UnitCombo({
  label,
  value,
  onPick,
  inputRef,
  shortcut,
  bad,
  up,
  placeholder,
}: UnitComboProps) {
  const text = useText();
  const book = useReference();
  const find = useCallback(
    (typed: string) =>
      (book?.directory.units ?? [])
        .filter((unit) => unit.active && found(typed, [unit.name, unit.shortName]))
        .slice(0, SHOWN_AT_MOST)
        .map((unit) => ({ id: unit.id, label: unit.name, meta: phoneText(unit.phone) })),
    [book],
  );
  return (
    <Combo
      label={label}
      value={book?.unit(value)?.name ?? ""}
      placeholder={placeholder ?? text({ zh: "单位名或首字母", en: "Name or initials" })}
      find={find}
      onPick={onPick}
      onClear={() => onPick(null)}
      nothing={text({ zh: "目录里没有：换几个字", en: "Not in the directory: try other words" })}
      shortcut={shortcut}
      bad={bad ?? false}
      up={up ?? false}
      {...(inputRef === undefined ? {} : { inputRef })}
    />
  );
}
