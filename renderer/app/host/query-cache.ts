// One subscription per query and parameters, however many parts of the screen show it.
import type { Host, HostQueryName, HostQueryParams, HostQueryValue } from "../../../shared/protocol/index.ts";

export interface QueryEntry<V> {
  get(): V | undefined;
  subscribe(listener: () => void): () => void;
}

export interface QueryCache {
  /** key: canonical form of params. */
  entry<Q extends HostQueryName>(
    query: Q,
    params: HostQueryParams<Q>,
    key: string,
  ): QueryEntry<HostQueryValue<Q>>;
}

/** How long a value is kept after the last part that showed it has gone: going back is then immediate. */
const KEEP_MS = 3000;

export function createQueryCache(host: Host): QueryCache {
  const entries = new Map<string, QueryEntry<unknown>>();

  function makeEntry<Q extends HostQueryName>(query: Q, params: HostQueryParams<Q>, name: string) {
    let value: HostQueryValue<Q> | undefined;
    let end: (() => void) | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const listeners = new Set<() => void>();
    const entry: QueryEntry<HostQueryValue<Q>> = {
      get: () => value,
      subscribe(listener) {
        clearTimeout(timer);
        listeners.add(listener);
        entries.set(name, entry);
        end ??= host.watch(query, params, (pushed) => {
          value = pushed;
          for (const each of [...listeners]) each();
        });
        return () => {
          listeners.delete(listener);
          if (listeners.size > 0) return;
          timer = setTimeout(() => {
            end?.();
            end = null;
            value = undefined;
            entries.delete(name);
          }, KEEP_MS);
        };
      },
    };
    return entry;
  }

  return {
    entry(query, params, key) {
      const name = `${query} ${key}`;
      const known = entries.get(name);
      // The name holds query and parameters, so the entry's value has this query's type.
      if (known !== undefined) return known as ReturnType<typeof makeEntry<typeof query>>;
      const made = makeEntry(query, params, name);
      entries.set(name, made);
      return made;
    },
  };
}
