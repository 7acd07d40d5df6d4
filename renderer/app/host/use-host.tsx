// Data of the desk: subscriptions to the host's queries and acts, for every part of the screen.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import {
  type Answer,
  canonicalJson,
  type HostActName,
  type HostActRequest,
  type HostActValue,
  type HostQueryName,
  type HostQueryParams,
  type HostQueryValue,
} from "../../../shared/protocol/index.ts";
import type { HostLink } from "./connect.ts";
import { createQueryCache, type QueryCache } from "./query-cache.ts";

const HostContext = createContext<{ link: HostLink; cache: QueryCache } | null>(null);

export function HostProvider({ link, children }: { link: HostLink; children: ReactNode }) {
  const value = useMemo(() => ({ link, cache: createQueryCache(link.host) }), [link]);
  return <HostContext value={value}>{children}</HostContext>;
}

function useHostContext() {
  const context = useContext(HostContext);
  if (context === null) throw new Error("no host above this part of the screen");
  return context;
}

export function useHostLink(): HostLink {
  return useHostContext().link;
}

/** The value of a query, pushed on every change; undefined until the first push. params may be built anew on each render. */
export function useQuery<Q extends HostQueryName>(
  query: Q,
  params: HostQueryParams<Q>,
): HostQueryValue<Q> | undefined {
  return useMaybeQuery(query, params);
}

/** As useQuery; asks nothing while params is null. */
export function useMaybeQuery<Q extends HostQueryName>(
  query: Q,
  params: HostQueryParams<Q> | null,
): HostQueryValue<Q> | undefined {
  const { cache } = useHostContext();
  const key = params === null ? null : canonicalJson(params);
  const latest = useRef(params);
  latest.current = params;
  const entry = useMemo(
    () => (key === null || latest.current === null ? null : cache.entry(query, latest.current, key)),
    [cache, query, key],
  );
  const subscribe = useCallback(
    (listener: () => void) => (entry === null ? () => undefined : entry.subscribe(listener)),
    [entry],
  );
  return useSyncExternalStore(subscribe, () => entry?.get());
}

/** The newest value there has been: stays while new params are asked for, so that nothing flickers. */
export function useLastQuery<Q extends HostQueryName>(
  query: Q,
  params: HostQueryParams<Q> | null,
): HostQueryValue<Q> | undefined {
  const value = useMaybeQuery(query, params);
  const last = useRef(value);
  if (value !== undefined || params === null) last.current = value;
  return last.current;
}

/** Does something; the answer is a value or a refusal with a sentence. */
export function useAct(): <A extends HostActName>(
  act: A,
  request: HostActRequest<A>,
) => Promise<Answer<HostActValue<A>>> {
  const { link } = useHostContext();
  return useCallback((act, request) => link.host.act(act, request), [link]);
}

/** The value, held back so that it changes at most once in that time: for questions asked while a person types. */
export function useThrottled<T>(value: T, milliseconds: number): T {
  const [shown, setShown] = useState(value);
  const newest = useRef(value);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  newest.current = value;
  useEffect(() => {
    if (Object.is(value, shown) || timer.current !== null) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      setShown(newest.current);
    }, milliseconds);
  }, [value, shown, milliseconds]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = null;
    },
    [],
  );
  return shown;
}
