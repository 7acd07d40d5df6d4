// What the hub has not confirmed: waiting, held behind a rejected act of the same order, or rejected with its reason.
import type { Sentence } from "../../../shared/domain/index.ts";
import type { OutboxEntry } from "../../../shared/protocol/index.ts";
import { KeyArea } from "../../app/commands/index.ts";
import { useAct, useQuery } from "../../app/host/index.ts";
import { Waiting } from "../../app/list/index.ts";
import { openOrder } from "../../app/navigation.ts";
import { clockSeconds, useText } from "../../app/text/index.ts";
import { Empty, Head, Tag } from "../../ui/index.ts";
import { actWord } from "./act-words.ts";

export function OutboxView() {
  const text = useText();
  const entries = useQuery("outbox", {})?.entries;
  return (
    <main className="col panel" data-region="1">
      <Head
        title={text({ zh: "未发", en: "Unsent" })}
        icon="send"
        aside={text({ zh: "按先后，逐条确认", en: "In order, confirmed one by one" })}
      />
      {entries === undefined ? (
        <Waiting />
      ) : entries.length === 0 ? (
        <Empty title={text({ zh: "全部已送达中心", en: "Everything has reached the hub" })} />
      ) : (
        <KeyArea className="fillv">
          <ul className="list">
            {entries.map((entry) => (
              <Entry key={entry.commandId} entry={entry} />
            ))}
          </ul>
        </KeyArea>
      )}
    </main>
  );
}

const stateWords: Readonly<Record<OutboxEntry["state"], Sentence>> = {
  waiting: { zh: "待送", en: "Waiting" },
  held: { zh: "暂缓", en: "Held" },
  rejected: { zh: "被退回", en: "Rejected" },
};

function Entry({ entry }: { entry: OutboxEntry }) {
  const text = useText();
  const act = useAct();
  return (
    <li>
      <Tag look="line">{text(actWord(entry.type))}</Tag>
      <button type="button" className="linkbtn cut" onClick={() => openOrder(entry.orderId)}>
        {entry.title || text({ zh: "无标题", en: "No title" })}
      </button>
      {entry.rejection === null ? null : <span className="danger cut">{text(entry.rejection.sentence)}</span>}
      <span className="sp" />
      <Tag look={entry.state === "rejected" ? "danger" : entry.state === "held" ? "warn" : ""}>
        {text(stateWords[entry.state])}
      </Tag>
      <span className="num meta">{clockSeconds(entry.at)}</span>
      {entry.state === "held" ? (
        <button
          type="button"
          className="btn sm"
          onClick={() => void act("outbox-resume", { orderId: entry.orderId })}
        >
          {text({ zh: "继续送", en: "Resume" })}
        </button>
      ) : null}
      {entry.state === "rejected" ? (
        <button
          type="button"
          className="btn sm"
          onClick={() => void act("outbox-dismiss", { commandId: entry.commandId })}
        >
          {text({ zh: "知道了", en: "Dismiss" })}
        </button>
      ) : null}
    </li>
  );
}
