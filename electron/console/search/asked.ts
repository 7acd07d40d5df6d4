// What the hub was asked for somebody on the screen: kept in memory only, and dropped with the day and with the person.
import type { Answer } from "../../../shared/protocol/index.ts";
import { isHubGone } from "../sync/hub-link.ts";
import type { Topic } from "../watches.ts";

export interface Asked<V> {
  readonly state: "asking" | "there" | "hub-gone" | "refused";
  readonly value: V | null;
}

export interface AskedBook {
  /** The answer as far as it is here; asks when it is not, and again when the hub was gone. */
  look<V>(topic: Topic, ask: () => Promise<Answer<V>>): Asked<V>;
  /** As look, but waits for the answer; null when there is none. */
  wait<V>(topic: Topic, ask: () => Promise<Answer<V>>): Promise<V | null>;
  /** What was answered, without asking. */
  known<V>(topic: Topic): V | null;
  /** The hub is back: what it could not answer is asked again at the next look. */
  retryGone(): void;
  /** What was asked has changed: it is asked again at the next look. */
  drop(topic: Topic): void;
  clear(): void;
}

interface Entry {
  asked: Asked<unknown>;
  settled: Promise<void>;
}

/** `day`: something that changes at midnight. A topic is always asked with the same question, so its value has one type. */
export function askedBook(day: () => string, changed: (topic: Topic) => void): AskedBook {
  const book = new Map<Topic, Entry>();
  let today = "";

  function entryOf<V>(topic: Topic, ask: () => Promise<Answer<V>>): Entry {
    if (day() !== today) {
      today = day();
      book.clear();
    }
    const known = book.get(topic);
    if (known !== undefined) return known;
    const entry: Entry = { asked: { state: "asking", value: null }, settled: Promise.resolve() };
    book.set(topic, entry);
    entry.settled = ask().then((answer) => {
      entry.asked = answer.ok
        ? { state: "there", value: answer.value }
        : { state: isHubGone(answer) ? "hub-gone" : "refused", value: null };
      changed(topic);
    });
    return entry;
  }

  return {
    look: <V>(topic: Topic, ask: () => Promise<Answer<V>>) => entryOf(topic, ask).asked as Asked<V>,
    async wait<V>(topic: Topic, ask: () => Promise<Answer<V>>) {
      const entry = entryOf(topic, ask);
      await entry.settled;
      return entry.asked.value as V | null;
    },
    known: <V>(topic: Topic) => (book.get(topic)?.asked.value ?? null) as V | null,
    retryGone() {
      for (const [topic, entry] of book) {
        if (entry.asked.state !== "hub-gone") continue;
        book.delete(topic);
        changed(topic);
      }
    },
    drop(topic) {
      if (book.delete(topic)) changed(topic);
    },
    clear: () => book.clear(),
  };
}
