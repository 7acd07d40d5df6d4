// Before the next call: phone page, registration, hub, numbers. What is not right says what to do.
import type { Sentence } from "../../../../shared/domain/index.ts";
import { useQuery } from "../../../app/host/index.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import { countText, useText } from "../../../app/text/index.ts";
import { Icon } from "../../../ui/index.ts";

interface Check {
  readonly key: string;
  readonly name: Sentence;
  readonly good: boolean;
  readonly said: Sentence;
}

const NUMBERS_LOW = 30;

export function DeviceCheck() {
  const text = useText();
  const { state } = usePhone();
  const account = useQuery("phone-account", {});
  const status = useQuery("status", {});
  const registered = state?.registration === "registered";
  const left = status?.numbersLeft ?? null;
  const fine: Sentence = { zh: "正常", en: "Fine" };
  const checks: Check[] = [
    {
      key: "phone-page",
      name: { zh: "话机页", en: "Phone page" },
      good: state !== null,
      said: state !== null ? fine : { zh: "打开话机窗口", en: "Open the phone window" },
    },
    {
      key: "registration",
      name: { zh: `话机注册 ${account?.extension ?? ""}`, en: `Registration ${account?.extension ?? ""}` },
      good: registered,
      said: registered ? fine : { zh: "正在注册", en: "Registering" },
    },
    {
      key: "hub",
      name: { zh: "中心", en: "Hub" },
      good: status?.hub === "connected",
      said: status?.hub === "connected" ? fine : { zh: "断开，照常可接", en: "Lost; calls go on" },
    },
    {
      key: "numbers",
      name: { zh: "本机单号", en: "Order numbers here" },
      good: left === null || left >= NUMBERS_LOW,
      said: left === null ? fine : { zh: `余 ${countText(left)}`, en: `${countText(left)} left` },
    },
  ];
  return (
    <div className="sec device-check">
      <h2>{text({ zh: "接前自检", en: "Before the call" })}</h2>
      <ul className="list flush nob tightlist">
        {checks.map(({ key, name, good, said }) => (
          <li key={key}>
            <Icon name={good ? "check" : "clock"} look={`s ${good ? "ok" : "warn"}`} />
            <span className="sp cut">{text(name)}</span>
            <span className={good ? "ok" : "warn"}>{text(said)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
