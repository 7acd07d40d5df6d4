// What the hub was asked for somebody on the screen: kept in memory only, and dropped with the day and with the person.
import type { Answer } from "../../../shared/protocol/index.ts";
import type { Topic } from "../watches.ts";

export type Asked<V> = { state: "asking" | "there" | "hub-gone" | "refused"; value: V | null };

export interface AskedBook {
  /** The answer as far as it is here; asks when it is not, and again when the hub was gone. */
  look<V>(topic: Topic, ask: () => Promise<Answer<V>>): Asked<V>;
  /** The hub is back: what it could not answer is asked again at the next look. */
  retryGone(): void;
  clear(): void;
}

/** `day`: something that changes at midnight. */
export function askedBook(day: () => string, changed: (topic: Topic) => void): AskedBook {
  const book = new Map<Topic, Asked<unknown>>();
  let today = day();

  return {
    look<V>(topic: Topic, ask: () => Promise<Answer<V>>): Asked<V> {
      if (day() !== today) {
        today = day();
        book.clear();
      }
      // A topic is always asked with the same question, so its value has the asker's type.
      const known = book.get(topic) as Asked<V> | undefined;
      if (known !== undefined) return known;
      const entry: Asked<V> = { state: "asking", value: null };
      book.set(topic, entry);
      void ask().then((answer) => {
        if (book.get(topic) !== entry) return;
        if (answer.ok) book.set(topic, { state: "there", value: answer.value });
        else
          book.set(topic, {
            state: answer.rejection.code === "hub.gone" ? "hub-gone" : "refused",
            value: null,
          });
        changed(topic);
      });
      return entry;
    },
    retryGone() {
      for (const [topic, entry] of book) {
        if (entry.state !== "hub-gone") continue;
        book.delete(topic);
        changed(topic);
      }
    },
    clear: () => book.clear(),
  };
}
