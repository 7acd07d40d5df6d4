// How a part of the screen offers commands, and the button that shows one with its key.
import {
  createContext,
  type HTMLAttributes,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import { Icon, type IconName } from "../../ui/icon.tsx";
import { useStore } from "../store.ts";
import { useText } from "../text/language.ts";
import { activeCommands, offerCommand, offerOf, runHandle } from "./active.ts";
import { boundCommand, keyChoices } from "./choices.ts";
import { ariaKeys, shownKeys } from "./chord.ts";

const AreaContext = createContext<string | null>(null);

/**
 * Offers a command while this part is on screen. refusal: why it cannot act now (shown as the tooltip); null = it can.
 * Inside a KeyArea the command belongs to that area. offered = false takes it away without unmounting.
 */
export function useCommand(
  id: string,
  run: () => void,
  { refusal = null, offered = true }: { refusal?: Sentence | null; offered?: boolean } = {},
): void {
  const areaId = useContext(AreaContext);
  const latest = useRef(run);
  useLayoutEffect(() => {
    latest.current = run;
  });
  const zh = refusal?.zh ?? null;
  const en = refusal?.en ?? null;
  useEffect(() => {
    if (!offered) return;
    return offerCommand(id, areaId, zh === null || en === null ? null : { zh, en }, () => latest.current());
  }, [id, areaId, zh, en, offered]);
}

/** A list, grid or menu: single keys act only while the focus is inside. */
export function KeyArea({
  children,
  ...attributes
}: { children: ReactNode } & HTMLAttributes<HTMLDivElement>) {
  const id = useId();
  return (
    <AreaContext value={id}>
      <div data-key-area={id} {...attributes}>
        {children}
      </div>
    </AreaContext>
  );
}

/** The key of a command as a cap. */
export function Key({ of, index = 0 }: { of: string; index?: number }) {
  const keys = boundCommand(of, useStore(keyChoices)).keys[index];
  return keys === undefined ? null : <kbd>{shownKeys(keys)}</kbd>;
}

/** Tip behind a field's label while Alt is held. */
export function KeyTip({ of }: { of: string }) {
  const keys = boundCommand(of, useStore(keyChoices)).keys[0];
  return keys === undefined ? null : (
    <span className="tip-key" aria-hidden="true">
      {shownKeys(keys)}
    </span>
  );
}

/** For inputs: aria-keyshortcuts of the command that moves the caret there. */
export function shortcutOf(id: string): string | undefined {
  const keys = boundCommand(id).keys[0];
  return keys === undefined ? undefined : ariaKeys(keys);
}

interface CommandButtonProps {
  readonly of: string;
  /** Another word than the command's title, where the situation has one. */
  readonly label?: Sentence;
  readonly icon?: IconName;
  readonly look?: string;
  readonly tabStop?: boolean;
  readonly showKey?: boolean;
  readonly pressed?: boolean;
}

/** A button drawn from the registry: word, key, whether it can act, and why not. */
export function CommandButton({
  of,
  label,
  icon,
  look = "",
  tabStop = true,
  showKey = true,
  pressed,
}: CommandButtonProps) {
  const text = useText();
  const offer = offerOf(useStore(activeCommands), of);
  const command = boundCommand(of, useStore(keyChoices));
  const refusal = offer?.refusal ?? null;
  const disabled = offer === undefined || refusal !== null;
  const keys = command.keys[0];
  return (
    <button
      type="button"
      className={`btn ${look}`}
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      aria-keyshortcuts={keys === undefined ? undefined : ariaKeys(keys)}
      title={refusal === null ? undefined : text(refusal)}
      tabIndex={tabStop ? undefined : -1}
      onClick={() => {
        if (offer !== undefined && !disabled) runHandle(offer.handle);
      }}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span className="cut">{text(label ?? command.title)}</span>
      {showKey && keys !== undefined ? <kbd>{shownKeys(keys)}</kbd> : null}
    </button>
  );
}
