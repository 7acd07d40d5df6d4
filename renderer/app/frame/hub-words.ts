// What the screen says of the hub: calm when it is there, the time since when it is not.
import type { Sentence } from "../../../shared/domain/index.ts";
import { useDeviceNow } from "../clock.ts";
import { useHostLink, useQuery } from "../host/index.ts";
import { useStore } from "../store.ts";
import { timer } from "../text/index.ts";

export interface HubWords {
  readonly calm: boolean;
  readonly short: Sentence;
  readonly connected: boolean;
}

export function useHubWords(): HubWords {
  const hostUp = useStore(useHostLink().up);
  const status = useQuery("status", {});
  const now = useDeviceNow();
  if (!hostUp)
    return { calm: false, connected: false, short: { zh: "本机服务断开", en: "Console service lost" } };
  if (status === undefined || status.hub === "connecting")
    return { calm: true, connected: false, short: { zh: "正在连接中心", en: "Connecting" } };
  if (status.hub === "connected")
    return { calm: true, connected: true, short: { zh: "中心正常", en: "Hub connected" } };
  const since = status.hubSince === null ? "" : ` ${timer(now + status.clockOffset - status.hubSince)}`;
  return { calm: false, connected: false, short: { zh: `中心断开${since}`, en: `Hub lost${since}` } };
}
