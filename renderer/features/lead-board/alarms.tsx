// Alarms of the shift: F9 of an agent stays here until a lead knows of it. Alt Y comes here, Enter = known.
import type { Alarm } from "../../../shared/protocol/index.ts";
import { useHubNow } from "../../app/clock.ts";
import { Key } from "../../app/commands/index.ts";
import { useAct } from "../../app/host/index.ts";
import { ListView } from "../../app/list/index.ts";
import { timer, useText } from "../../app/text/index.ts";
import { Head, Icon } from "../../ui/index.ts";
import type { LiveShown } from "./use-live.ts";

export function Alarms({ live: { live, agents } }: { live: LiveShown }) {
  const text = useText();
  const act = useAct();
  const open = (live?.alarms ?? []).filter(({ knownBy }) => knownBy === null);
  return (
    <>
      <Head
        title={text({ zh: `告警 ${open.length}`, en: `Alarms ${open.length}` })}
        aside={
          <>
            <Key of="lead.alarms" /> {text({ zh: "到告警", en: "go" })} · <Key of="list.open" />{" "}
            {text({ zh: "知晓", en: "known" })}
          </>
        }
      />
      <ListView
        count={open.length}
        row={(index) => open[index]}
        keyOf={(alarm) => alarm.id}
        render={(alarm) => (
          <AlarmRow
            alarm={alarm}
            name={agents.find(({ personId }) => personId === alarm.personId)?.name ?? ""}
          />
        )}
        label={text({ zh: "告警", en: "Alarms" })}
        arrive={false}
        onOpen={(alarm) => void act("alarm-known", { alarmId: alarm.id })}
        instead={
          <p className="empty t3">
            {text({ zh: "没有告警：坐席按 F9 即到这里", en: "No alarms: an agent's F9 stands here at once" })}
          </p>
        }
      />
    </>
  );
}

function AlarmRow({ alarm, name }: { alarm: Alarm; name: string }) {
  const text = useText();
  const now = useHubNow();
  return (
    <>
      <div className="row danger">
        <Icon name="st-emg" />
        <b className="cut sp">{text({ zh: `紧急联动 ${name}`, en: `Emergency, ${name}` })}</b>
        <span className="num">{timer(now - alarm.at)}</span>
      </div>
      <div className="row meta">
        {text({ zh: "Enter 知晓，告警即收", en: "Enter: known, the alarm ends" })}
      </div>
    </>
  );
}
