// The one listener for keys. It gathers the situation, asks the resolver and carries the answer out.
import { createPersonalStore, createStore } from "../store.ts";
import { activeCommands, runHandle } from "./active.ts";
import { boundCommand } from "./choices.ts";
import { type Chord, chordOf, type Stroke } from "./chord.ts";
import { isComposing, watchComposition } from "./composition.ts";
import { type ActiveCommand, type Resolution, resolve } from "./resolver.ts";

/** F9 counts its three seconds: Esc and Alt 1–4 then act in composition too. Set by the softphone. */
export const emergencyCounting = createStore(false);
/** Single letters switched off by the person. */
export const lettersOff = createStore(false);
/** The last key that named a command that could not act: the status bar says why. */
export const lastRefusal = createPersonalStore<ActiveCommand | null>(null);
/** While set, the next key goes there instead of to a command: choosing a key in the settings. Esc gives up. */
export const keyCapture = createStore<((keys: string | null) => void) | null>(null);
/** What the last key led to, for tests and for the key sheet's "why did nothing happen". */
export const lastResolution = createStore<Resolution | null>(null);

const HINT_DELAY_MS = 400;
const SEQUENCE_MS = 1500;

/** Keys whose browser default is never wanted in the desk, also when no command takes them. */
const alwaysPrevented = new Set(["F1", "F3", "F6", "F7"]);

/** Listens until the returned function is called. */
export function listenForKeys(page: Window): () => void {
  let pending: Chord | null = null;
  let pendingTimer: ReturnType<typeof setTimeout> | undefined;
  let hintTimer: ReturnType<typeof setTimeout> | undefined;
  const root = page.document.documentElement;

  function hideHints(): void {
    clearTimeout(hintTimer);
    delete root.dataset["hints"];
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Alt" && !event.repeat) {
      clearTimeout(hintTimer);
      hintTimer = setTimeout(() => {
        root.dataset["hints"] = "on";
      }, HINT_DELAY_MS);
      return;
    }
    if (event.key === "Control" || event.key === "Shift" || event.key === "Meta") return;
    if (event.key !== "Alt") hideHints();
    const capture = keyCapture.get();
    if (capture !== null && !isComposing(event)) {
      event.preventDefault();
      event.stopPropagation();
      const keys = chordOf(strokeOf(event));
      if (keys !== null) capture(keys === "Escape" ? null : keys);
      return;
    }

    const target = event.target instanceof Element ? event.target : null;
    const resolution = resolve({
      stroke: strokeOf(event),
      composing: isComposing(event),
      editable: isEditable(target),
      areas: areasAround(target),
      counting: emergencyCounting.get(),
      pending,
      lettersOff: lettersOff.get(),
      active: activeCommands.get().map((active) => ({ ...active, command: boundCommand(active.command.id) })),
    });
    clearTimeout(pendingTimer);
    pending = null;
    lastResolution.set(resolution);

    switch (resolution.kind) {
      case "leave":
        if (alwaysPrevented.has(event.code) && !isComposing(event)) event.preventDefault();
        return;
      case "wait":
        pending = resolution.first;
        pendingTimer = setTimeout(() => {
          pending = null;
        }, SEQUENCE_MS);
        break;
      case "run":
        lastRefusal.set(null);
        if (!event.repeat || mayRepeat(resolution.active)) runHandle(resolution.active.handle);
        break;
      case "refuse":
        lastRefusal.set(resolution.active);
        break;
      default:
        resolution satisfies never;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  function onKeyUp(event: KeyboardEvent): void {
    if (event.key !== "Alt") return;
    // Alt alone would open the browser's menu and take the focus.
    event.preventDefault();
    hideHints();
  }

  // The desk keeps no state of held keys: every event carries its own. Only hints and a begun sequence end with the focus.
  function onBlur(): void {
    hideHints();
    clearTimeout(pendingTimer);
    pending = null;
  }

  const endComposition = watchComposition(page.document);
  page.addEventListener("keydown", onKeyDown, true);
  page.addEventListener("keyup", onKeyUp, true);
  page.addEventListener("blur", onBlur);
  return () => {
    endComposition();
    onBlur();
    page.removeEventListener("keydown", onKeyDown, true);
    page.removeEventListener("keyup", onKeyUp, true);
    page.removeEventListener("blur", onBlur);
  };
}

function strokeOf(event: KeyboardEvent): Stroke {
  return {
    key: event.key,
    code: event.code,
    ctrl: event.ctrlKey,
    alt: event.altKey,
    shift: event.shiftKey,
    meta: event.metaKey,
  };
}

function mayRepeat({ command }: ActiveCommand): boolean {
  return command.when === "list" || command.id.startsWith("region.");
}

function isEditable(target: Element | null): boolean {
  if (target === null) return false;
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

function areasAround(target: Element | null): readonly string[] {
  const areas: string[] = [];
  for (let element = target; element !== null; element = element.parentElement) {
    const area = element instanceof HTMLElement ? element.dataset["keyArea"] : undefined;
    if (area !== undefined) areas.push(area);
  }
  return areas;
}
