// The screen pop: while it rings, before any form exists. Read out once; never takes the focus.
import type { PhoneCall } from "../../../../shared/protocol/index.ts";
import { useMaybeQuery } from "../../../app/host/index.ts";
import { useReference } from "../../../app/session.tsx";
import { phoneText, useText } from "../../../app/text/index.ts";
import { Head, Tag } from "../../../ui/index.ts";
import { CallerHistory } from "./history.tsx";
import { PracticePanel } from "./practice.tsx";

export function Pop({ call }: { call: PhoneCall }) {
  const text = useText();
  const book = useReference();
  const caller = useMaybeQuery(
    "caller",
    call.number === null ? null : { phone: call.number, callId: call.callId },
  );
  const line = book?.directory.lines.find(({ id }) => id === call.lineId);
  const people = caller?.details?.people ?? [];
  return (
    <aside
      className="col pop"
      aria-label={text({ zh: "来电弹屏", en: "Screen pop" })}
      aria-live="polite"
      data-region="1"
    >
      <Head
        title={text({ zh: "来电人", en: "Caller" })}
        icon="st-ring"
        aside={text(caller?.details ? { zh: "中心", en: "Hub" } : { zh: "本机摘要", en: "Local digest" })}
      />
      <div className="fillv col caller-upper">
        <div className="sec">
          <div className="row base">
            <span className="big num">
              {call.number === null
                ? text({ zh: "号码未送达", en: "Number withheld" })
                : phoneText(call.number)}
            </span>
            <span className="sp" />
            {line === undefined ? null : <Tag>{line.number}</Tag>}
          </div>
          <div className="row">
            <b>{people[0]?.name ?? ""}</b>
            <span className="t3 cut">{people[0]?.homePlace ?? ""}</span>
            {people.length > 1 ? (
              <Tag>{text({ zh: `同号 ${people.length} 人`, en: `${people.length} people` })}</Tag>
            ) : null}
          </div>
          {line === undefined ? null : <p className="meta">{text(line.name)}</p>}
        </div>
        <CallerHistory caller={caller} />
      </div>
      <PracticePanel />
    </aside>
  );
}
