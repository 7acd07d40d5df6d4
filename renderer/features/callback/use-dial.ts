// F2 at the callback desk: dials the petitioner of the order that is selected. The phone alone makes the call.
import type { Order, Sentence } from "../../../shared/domain/index.ts";
import { useCommand } from "../../app/commands/index.ts";
import { usePhone } from "../../app/phone/phone.tsx";

export function useDial(order: Order): void {
  const { state, send } = usePhone();
  const number = order.petitioner?.phones.find((phone) => /^\d+$/.test(phone)) ?? null;
  const refusal: Sentence | null =
    state === null
      ? { zh: "话机未连接", en: "The phone is not connected" }
      : state.call !== null
        ? { zh: "通话中：先挂断", en: "In a call: hang up first" }
        : number === null
          ? { zh: "没有可拨的号码", en: "There is no number to dial" }
          : null;
  useCommand(
    "callback.dial",
    () => {
      if (number !== null) send({ type: "dial", number });
    },
    { refusal },
  );
}
