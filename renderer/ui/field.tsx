// Fields: labelled row, one of few (a radio group), and yes or no.
import { type ReactNode, useId } from "react";
import { Icon, type IconName } from "./icon.tsx";

/** A row of a form: label in the fixed column, fields beside it. */
export function FieldRow({
  label,
  tip,
  htmlFor,
  look = "",
  children,
}: {
  label: string;
  tip?: ReactNode;
  htmlFor?: string;
  look?: string;
  children: ReactNode;
}) {
  return (
    <div className={`f ${look}`}>
      {htmlFor === undefined ? (
        <span className="label">
          {label}
          {tip}
        </span>
      ) : (
        <label htmlFor={htmlFor}>
          {label}
          {tip}
        </label>
      )}
      <div>{children}</div>
    </div>
  );
}

export interface SegmentOption<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: IconName;
  readonly look?: "" | "warn" | "danger";
}

interface SegmentsProps<V extends string> {
  readonly name: string;
  readonly options: readonly SegmentOption<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly shortcut?: string | undefined;
  readonly disabled?: boolean;
  readonly fieldName?: string;
}

/** One of few: a radio group, arrow keys move inside, one stop for Tab. */
export function Segments<V extends string>({
  name,
  options,
  value,
  onChange,
  shortcut,
  disabled = false,
  fieldName,
}: SegmentsProps<V>) {
  const group = useId();
  return (
    <fieldset className="seg" aria-label={name} aria-keyshortcuts={shortcut} data-field={fieldName}>
      {options.map((option) => (
        <label key={option.value} className={option.value === value ? `on ${option.look ?? ""}` : ""}>
          <input
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            disabled={disabled}
            onChange={() => onChange(option.value)}
          />
          {option.icon === undefined ? null : <Icon name={option.icon} look="s" />}
          {option.label}
        </label>
      ))}
    </fieldset>
  );
}

export function Check({
  label,
  checked,
  onChange,
  disabled = false,
  fieldName,
}: {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  disabled?: boolean;
  fieldName?: string;
}) {
  return (
    <label className={`chk ${checked ? "on" : ""}`}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        data-field={fieldName}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
