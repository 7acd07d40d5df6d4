// The smallest store that useSyncExternalStore can read.
import { useSyncExternalStore } from "react";

export interface Store<T> {
  get(): T;
  set(next: T): void;
  update(change: (current: T) => T): void;
  subscribe(listener: () => void): () => void;
}

export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  function set(next: T): void {
    if (Object.is(next, value)) return;
    value = next;
    for (const listener of [...listeners]) listener();
  }
  return {
    get: () => value,
    set,
    update: (change) => set(change(value)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const personal = new Set<() => void>();

/** A store that lives as long as the page but holds what one person did: empty again for the next one. */
export function createPersonalStore<T>(initial: T): Store<T> {
  const store = createStore(initial);
  personal.add(() => store.set(initial));
  return store;
}

/** The person has gone: nothing of theirs stays for whoever signs in next on this page. */
export function forgetPerson(): void {
  for (const empty of personal) empty();
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
