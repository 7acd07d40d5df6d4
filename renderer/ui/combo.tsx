// A field with one list: type any part, arrows choose, Enter or Tab takes. It never opens by itself and never takes a key
// while an input method composes.
import { type KeyboardEvent, type Ref, useId, useMemo, useState } from "react";
import { useCloser } from "./closers.ts";
import { Icon } from "./icon.tsx";

export interface ComboOption {
  readonly id: string;
  readonly label: string;
  /** Behind the label, greyed. */
  readonly meta?: string;
}

export interface ComboProps {
  readonly label: string;
  /** Shown while nobody types. */
  readonly value: string;
  readonly placeholder: string;
  readonly find: (typed: string) => readonly ComboOption[];
  readonly onPick: (id: string) => void;
  /** The person emptied the field. */
  readonly onClear: () => void;
  readonly nothing: string;
  readonly disabled?: boolean;
  readonly tabStop?: boolean;
  readonly bad?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly fieldName?: string;
  readonly shortcut?: string | undefined;
  readonly up?: boolean;
  readonly endAligned?: boolean;
}

export function Combo(props: ComboProps) {
  const {
    label,
    value,
    placeholder,
    find,
    onPick,
    onClear,
    nothing,
    disabled = false,
    tabStop = true,
    bad = false,
  } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const listId = useId();
  const options = useMemo(() => (open ? find(typed ?? "") : []), [open, typed, find]);

  function close(): void {
    setOpen(false);
    setTyped(null);
    setAt(0);
  }

  useCloser(open, close);

  function pick(option: ComboOption | undefined): void {
    if (option === undefined) return;
    onPick(option.id);
    close();
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    const native = event.nativeEvent;
    if (native.isComposing || native.keyCode === 229 || event.altKey || event.ctrlKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!open) setOpen(true);
      else
        setAt((current) =>
          Math.max(0, Math.min(options.length - 1, current + (event.key === "ArrowDown" ? 1 : -1))),
        );
    } else if (event.key === "Enter" && open) {
      event.preventDefault();
      pick(options[at]);
    } else if (event.key === "Tab" && open && typed !== null && typed !== "") pick(options[at]);
  }

  return (
    <div className="combo">
      <input
        ref={props.inputRef}
        className={`field ${bad ? "bad" : ""}`}
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-activedescendant={open && options[at] !== undefined ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        aria-keyshortcuts={props.shortcut}
        aria-invalid={bad || undefined}
        data-field={props.fieldName}
        autoComplete="off"
        spellCheck={false}
        disabled={disabled}
        tabIndex={tabStop ? undefined : -1}
        placeholder={placeholder}
        value={typed ?? value}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setOpen(true)}
        onBlur={() => {
          if (typed === "" && value !== "") onClear();
          close();
        }}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
      />
      <Icon name="down" look="s" />
      {open ? (
        <div
          className={`menu ${props.up === true ? "up" : ""} ${props.endAligned === true ? "end" : ""}`}
          role="listbox"
          id={listId}
          aria-label={label}
          tabIndex={-1}
        >
          {options.map((option, index) => (
            <div
              key={option.id}
              id={`${listId}-${index}`}
              className="opt"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onPointerDown={(event) => {
                event.preventDefault();
                pick(option);
              }}
            >
              <span className="cut">{option.label}</span>
              {option.meta === undefined ? null : <span className="t3 meta cut">{option.meta}</span>}
            </div>
          ))}
          {options.length === 0 ? <div className="opt t3">{nothing}</div> : null}
        </div>
      ) : null}
    </div>
  );
}
