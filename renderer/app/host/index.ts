// Door to the host: data in, acts out.
export { connectDesk, type HostLink } from "./connect.ts";
export {
  HostProvider,
  useAct,
  useHostLink,
  useLastQuery,
  useMaybeQuery,
  useQuery,
  useThrottled,
} from "./use-host.tsx";
