// What the desk knows of the input method: whether it composes now, and a way to wait until it is done.

let composing = false;
const waiting: (() => void)[] = [];

/** Begins to watch compositions in this document. */
export function watchComposition(target: Document): () => void {
  const start = () => {
    composing = true;
  };
  const end = () => {
    composing = false;
    // The input event that follows compositionend belongs to the old field.
    setTimeout(() => {
      if (composing) return;
      for (const task of waiting.splice(0)) task();
    });
  };
  target.addEventListener("compositionstart", start, true);
  target.addEventListener("compositionend", end, true);
  return () => {
    target.removeEventListener("compositionstart", start, true);
    target.removeEventListener("compositionend", end, true);
  };
}

/** Runs at once, or after the running composition has ended: a key never breaks a composition off. */
export function afterComposition(task: () => void): void {
  if (composing) waiting.push(task);
  else task();
}

export function isComposing(event: { isComposing: boolean; keyCode: number; key: string }): boolean {
  return event.isComposing || event.keyCode === 229 || event.key === "Process";
}
