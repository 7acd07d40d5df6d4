// The caller of this form: digests of this device at once, details when the hub has given them.
import type { HostQueryValue } from "../../../../shared/protocol/index.ts";
import { useMaybeQuery } from "../../../app/host/index.ts";
import { useStore } from "../../../app/store.ts";
import { useField, useForm } from "../form/use-field.ts";

export function useCaller(): HostQueryValue<"caller"> | undefined {
  const session = useForm();
  const callId = useStore(session.head).origin.callId;
  const [phones] = useField("petitioner.phones");
  const phone = phones[0];
  return useMaybeQuery(
    "caller",
    phone === undefined || !/^\d{5,}$/.test(phone) || callId === null ? null : { phone, callId },
  );
}
