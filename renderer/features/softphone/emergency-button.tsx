// F9 at the right end of the strip: counts its three seconds on the button; again calls at once.
import { useEffect, useState } from "react";
import { CommandButton } from "../../app/commands/index.ts";
import { usePhone } from "../../app/phone/phone.tsx";
import { useText } from "../../app/text/index.ts";

const TICK_MS = 200;

export function EmergencyButton() {
  const text = useText();
  const emergency = usePhone().state?.emergency ?? null;
  const counting = emergency?.phase === "counting";
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!counting) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [counting]);
  const rest = emergency === null ? 0 : Math.max(0, Math.ceil((emergency.callsAt - now) / 1000));
  const label = counting
    ? { zh: `${rest} 秒后呼 ${emergency.service}`, en: `${emergency.service} in ${rest} s` }
    : { zh: "紧急", en: "Emergency" };
  return (
    <>
      <CommandButton
        of="call.emergency"
        icon="alert"
        look={emergency === null ? "edge" : "danger"}
        label={label}
      />
      <span className="vh" role="alert">
        {counting
          ? text({
              zh: `三秒后呼叫 ${emergency.service}，Esc 停止`,
              en: `Calling ${emergency.service} in three seconds, Esc stops`,
            })
          : ""}
      </span>
    </>
  );
}
