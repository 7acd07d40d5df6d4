// What runs inside a measured page, before the page's own scripts: when a key was pressed, what went over its socket, and when
// the words that are waited for were painted. Paint = the first message after the next animation frame.

export interface PageMarks {
  /** event.timeStamp of each keydown, newest last. */
  readonly keys: { readonly key: string; readonly at: number }[];
  readonly frames: { readonly way: "up" | "down"; readonly at: number; readonly text: string }[];
  /** When the wanted words had been painted; null while they are waited for. */
  painted: number | null;
  /** They must stand inside an element of this selector. */
  want(words: string, inside: string): void;
  /** The positive control: every key keeps the page busy for so long, ms. */
  burnMs: number;
}

/** Where the page keeps them. */
export const marksName = "lianxinBenchMarks";

/** Handed to the page as it stands, so it uses nothing from outside itself. */
export function installMarks(name: string): void {
  let wanted: { words: string; inside: string } | null = null;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    marks.painted = performance.now();
  };
  const marks: PageMarks = {
    keys: [],
    frames: [],
    painted: null,
    burnMs: 0,
    want(words, inside) {
      marks.keys.length = 0;
      marks.frames.length = 0;
      marks.painted = null;
      wanted = { words, inside };
    },
  };
  Reflect.set(globalThis, name, marks);

  addEventListener(
    "keydown",
    (event) => {
      if (event.key !== "Control") marks.keys.push({ key: event.key, at: event.timeStamp });
      for (const end = performance.now() + marks.burnMs; performance.now() < end; );
    },
    true,
  );

  const observer = new MutationObserver((records) => {
    if (wanted === null || !records.some(mayHold)) return;
    const { words, inside } = wanted;
    const there = [...document.querySelectorAll(inside)].some((one) => one.textContent?.includes(words));
    if (!there) return;
    wanted = null;
    requestAnimationFrame(() => channel.port2.postMessage(0));
  });
  function mayHold({ target, addedNodes }: MutationRecord): boolean {
    const words = wanted?.words ?? "";
    if (target instanceof Text) return target.data.includes(words);
    return [...addedNodes].some((node) => node.textContent?.includes(words));
  }
  observer.observe(document, { subtree: true, childList: true, characterData: true });

  class WatchedSocket extends WebSocket {
    constructor(...given: ConstructorParameters<typeof WebSocket>) {
      super(...given);
      this.addEventListener("message", ({ data }) => {
        marks.frames.push({ way: "down", at: performance.now(), text: String(data) });
      });
    }
    override send(data: Parameters<WebSocket["send"]>[0]): void {
      marks.frames.push({ way: "up", at: performance.now(), text: String(data) });
      super.send(data);
    }
  }
  Reflect.set(globalThis, "WebSocket", WatchedSocket);
}
