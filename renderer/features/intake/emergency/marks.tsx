// The timeline that F9 keeps by itself, whether the lead knows, and what comes afterwards.
import { useDeviceNow } from "../../../app/clock.ts";
import { usePhone } from "../../../app/phone/phone.tsx";
import { clockSeconds, timer, useText } from "../../../app/text/index.ts";
import { timelineSentence } from "../../../phone/index.ts";
import { Head, Icon, type IconName, Timeline } from "../../../ui/index.ts";

const markIcons: Readonly<Record<string, IconName>> = {
  pressed: "st-emg",
  stopped: "pause",
  "lead-alerted": "bell",
  "call-ended": "hangup",
};

export function Marks() {
  const text = useText();
  const { state } = usePhone();
  const now = useDeviceNow();
  const timeline = state?.emergency?.timeline ?? [];
  const began = timeline[0]?.at ?? now;
  const alerted = timeline.some(({ what }) => what === "lead-alerted");
  return (
    <aside className="col" aria-label={text({ zh: "时间线", en: "Timeline" })} data-region="3">
      <div className="sec">
        <div className="row">
          <Icon name="bell" />
          <b>
            {text(
              alerted
                ? { zh: "已通知班长", en: "Shift lead alerted" }
                : { zh: "正在通知班长", en: "Alerting the shift lead" },
            )}
          </b>
          <span className="sp" />
          <span className="num meta" role="timer">
            {timer(now - began)}
          </span>
        </div>
      </div>
      <Head
        title={text({ zh: "时间线", en: "Timeline" })}
        aside={text({ zh: "自动记", en: "Kept by itself" })}
      />
      <div className="sec fillv" role="log">
        <Timeline
          rows={timeline.map(({ at, what }) => ({
            key: `${at} ${what}`,
            time: clockSeconds(at),
            icon: markIcons[what] ?? (what.endsWith("-joined") ? "three" : "phone"),
            what: text(timelineSentence(what)),
            detail: null,
          }))}
        />
      </div>
      <div className="sec">
        <h2>{text({ zh: "此后", en: "Afterwards" })}</h2>
        <p className="meta">
          {text({
            zh: "工单定为特急，由班长跟进。诉求本身另立一件：回到表单按 Alt =。",
            en: "The order becomes critical and the shift lead follows it up. The request itself is an order of its own: Alt = in the form.",
          })}
        </p>
      </div>
    </aside>
  );
}
