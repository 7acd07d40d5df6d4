// The shift lead's board: the queue's figures, a tile for each agent, alarms, declines to review. Tiles keep their place; only
// what stands in them changes.
import { useRef } from "react";
import "./lead-board.css";
import type { Sentence } from "../../../shared/domain/index.ts";
import { CommandButton, KeyArea, useCommand } from "../../app/commands/index.ts";
import { useText } from "../../app/text/index.ts";
import { Head } from "../../ui/index.ts";
import { AgentsGrid } from "./agents-grid.tsx";
import { Alarms } from "./alarms.tsx";
import { Declines } from "./declines.tsx";
import { QueueTable } from "./queue-table.tsx";
import { useLive } from "./use-live.ts";

const later: Sentence = {
  zh: "这一步还没有开通：随排班与消息一起来",
  en: "Not open yet: it comes with rosters and messages",
};

export function LeadBoardView() {
  const live = useLive();
  const alarms = useRef<HTMLDivElement>(null);
  useCommand("lead.alarms", () => alarms.current?.querySelector<HTMLElement>('[role="grid"]')?.focus());
  return (
    <main>
      <KeyArea className="board">
        <LaterCommands />
        <section className="col left" data-region="1">
          <QueueTable live={live} />
          <AgentsGrid live={live} />
        </section>
        <aside className="col" data-region="2">
          <div ref={alarms} className="col alarmbox">
            <Alarms live={live} />
          </div>
          <Declines />
          <ShiftActs />
        </aside>
      </KeyArea>
    </main>
  );
}

function LaterCommands() {
  useCommand("lead.broadcast", () => undefined, { refusal: later });
  useCommand("lead.handover", () => undefined, { refusal: later });
  return null;
}

function ShiftActs() {
  const text = useText();
  return (
    <section className="top">
      <Head title={text({ zh: "广播与交接", en: "Broadcast and handover" })} />
      <div className="sec row">
        <CommandButton of="lead.broadcast" look="sm" />
        <CommandButton of="lead.handover" look="sm" />
        <span className="meta cut">{text(later)}</span>
      </div>
    </section>
  );
}
