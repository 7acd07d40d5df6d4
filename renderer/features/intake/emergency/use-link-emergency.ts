// F9 leaves its trace on the order: each service that was called is linked once, and the order becomes critical.
import { useEffect } from "react";
import { EmergencyService } from "../../../../shared/domain/index.ts";
import { useHostLink } from "../../../app/host/index.ts";
import { newId } from "../../../app/new-id.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import type { FormSession } from "../form/session.ts";

const LINKED_KEY = "lianxin-linked-services";

export function useLinkEmergency(sessions: readonly FormSession[]): void {
  const { host } = useHostLink();
  const { state } = usePhone();
  const call = state?.call ?? null;
  const called = (call?.parties ?? [])
    .filter(({ state: party }) => party === "joined")
    .map(({ service }) => service)
    .join(" ");
  const session = sessions.find(({ head }) => call !== null && head.get().origin.callId === call.callId);
  const callId = call?.callId ?? null;
  const active = state?.emergency != null;

  useEffect(() => {
    if (!active || session === undefined || callId === null) return;
    session.set("matter.urgency", "critical");
    for (const name of called.split(" ")) {
      const service = EmergencyService.safeParse(name);
      const mark = `${callId} ${name}`;
      if (!service.success || linked().includes(mark)) continue;
      sessionStorage.setItem(LINKED_KEY, JSON.stringify([...linked().slice(-20), mark]));
      void host.act("submit", {
        draftId: null,
        intents: [
          {
            id: newId(),
            orderId: session.draftId,
            type: "order.link-emergency",
            data: { service: service.data, callId, outcome: "joined" },
            sealed: { note: "" },
          },
        ],
      });
    }
  }, [active, session, callId, called, host]);
}

function linked(): readonly string[] {
  const kept: unknown = JSON.parse(sessionStorage.getItem(LINKED_KEY) ?? "[]");
  return Array.isArray(kept) ? kept.filter((each) => typeof each === "string") : [];
}
