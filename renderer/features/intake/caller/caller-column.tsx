// The caller column of an open form: who, possible duplicates, open and last orders, and in practice what the caller says.
import { useText } from "../../../app/text/index.ts";
import { Duplicates } from "./duplicates.tsx";
import { CallerHistory } from "./history.tsx";
import { PracticePanel } from "./practice.tsx";
import { useCaller } from "./use-caller.ts";
import { Who } from "./who.tsx";

export function CallerColumn() {
  const text = useText();
  const caller = useCaller();
  return (
    <aside className="col" aria-label={text({ zh: "来电人", en: "Caller" })} data-region="1">
      <div className="fillv col caller-upper">
        <Who caller={caller} />
        <Duplicates />
        <CallerHistory caller={caller} />
      </div>
      <PracticePanel />
    </aside>
  );
}
