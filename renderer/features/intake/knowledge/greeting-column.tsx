// While it rings: how this line is answered, by the number dialled.
import type { PhoneCall } from "../../../../shared/protocol/index.ts";
import { useReference, useSession } from "../../../app/session.tsx";
import { useText } from "../../../app/text/index.ts";
import { Head } from "../../../ui/index.ts";

export function GreetingColumn({ call }: { call: PhoneCall }) {
  const text = useText();
  const book = useReference();
  const { person } = useSession();
  const line = book?.directory.lines.find(({ id }) => id === call.lineId);
  return (
    <aside className="col" aria-label={text({ zh: "接听准备", en: "Before answering" })} data-region="3">
      <Head
        title={line === undefined ? text({ zh: "开场白", en: "Greeting" }) : text(line.name)}
        aside={text({ zh: "按被叫号码", en: "By the number dialled" })}
      />
      <div className="sec">
        <p className="script">
          {line?.greeting.replaceAll("{工号}", person.staffNumber) ??
            text({ zh: "线路不在目录", en: "The line is not in the directory" })}
        </p>
        {line === undefined || line.note === "" ? null : <p className="meta">{line.note}</p>}
      </div>
    </aside>
  );
}
