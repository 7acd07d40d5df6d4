// The right column between calls: with the hub gone what goes on and what waits; else what has not been confirmed.
import type { Sentence } from "../../../../shared/domain/index.ts";
import { useQuery } from "../../../app/host/index.ts";
import { go } from "../../../app/navigation.ts";
import { clockSeconds, useText } from "../../../app/text/index.ts";
import { Empty, Head, Icon, Tag } from "../../../ui/index.ts";

const goesOn: readonly Sentence[] = [
  { zh: "接听、转接、F9", en: "Calls, transfer, F9" },
  { zh: "录单、判定、定号", en: "Recording, verdict, numbers" },
  { zh: "分类与单位提议", en: "Category and unit proposals" },
  { zh: "本机知识库", en: "Knowledge on this device" },
  { zh: "此号摘要查重", en: "Duplicates by digest" },
];
const waits: readonly Sentence[] = [
  { zh: "送达承办单位", en: "Reaching the unit" },
  { zh: "短信给来电人", en: "SMS to the caller" },
  { zh: "他人的改动", en: "Changes by others" },
  { zh: "全文检索", en: "Search in full texts" },
  { zh: "排队与班务数", en: "Queue figures" },
];

export function Outside() {
  const text = useText();
  const status = useQuery("status", {});
  const entries = useQuery("outbox", {})?.entries ?? [];
  const lost = status?.hub === "lost";
  return (
    <aside
      className="col"
      aria-label={text({ zh: "送达与提醒", en: "Delivery and notices" })}
      data-region="3"
    >
      {lost ? (
        <>
          <Head
            title={text({ zh: "中心断开", en: "Hub lost" })}
            icon="cloudoff"
            aside={
              status.hubSince === null
                ? ""
                : text({
                    zh: `${clockSeconds(status.hubSince)} 起`,
                    en: `since ${clockSeconds(status.hubSince)}`,
                  })
            }
          />
          <div className="sec two">
            <Column title={{ zh: "照常", en: "Goes on" }} rows={goesOn} icon="check" />
            <Column title={{ zh: "等恢复", en: "Waits" }} rows={waits} icon="clock" />
          </div>
        </>
      ) : null}
      <Head
        title={text({ zh: `未发 ${entries.length}`, en: `${entries.length} unsent` })}
        aside={text({ zh: "按先后，逐条确认", en: "In order, one by one" })}
      />
      {entries.length === 0 ? (
        <Empty title={text({ zh: "全部已送达中心", en: "Everything has reached the hub" })} />
      ) : (
        <ul className="list fillv">
          {entries.map((entry) => (
            <li key={entry.commandId}>
              <button type="button" className="past" onClick={() => go("outbox")}>
                <span className="row">
                  {entry.state === "waiting" ? null : (
                    <Tag look={entry.state === "rejected" ? "danger" : "warn"}>
                      {text(
                        entry.state === "rejected"
                          ? { zh: "被退回", en: "Rejected" }
                          : { zh: "暂缓", en: "Held" },
                      )}
                    </Tag>
                  )}
                  <span className="cut sp">{entry.title || text({ zh: "无标题", en: "No title" })}</span>
                  <span className="num meta">{clockSeconds(entry.at)}</span>
                </span>
                {entry.rejection === null ? null : (
                  <span className="meta danger cut2">{text(entry.rejection.sentence)}</span>
                )}
              </button>
            </li>
          ))}
        </ul>
      )}
      {lost ? (
        <div className="sec">
          <p className="meta">
            {text({
              zh: "电话由话务机直接送来，不经中心。恢复后自动送出，一条不漏、不重；被退回的会作为草稿还给你，并写明原因。",
              en: "Calls come straight from the phone system. What is unsent goes out by itself, once and in order; what is rejected comes back as a draft with its reason.",
            })}
          </p>
        </div>
      ) : null}
    </aside>
  );
}

function Column({
  title,
  rows,
  icon,
}: {
  title: Sentence;
  rows: readonly Sentence[];
  icon: "check" | "clock";
}) {
  const text = useText();
  return (
    <div>
      <h3>{text(title)}</h3>
      <ul className="why">
        {rows.map((row) => (
          <li key={row.en}>
            <Icon name={icon} look={`s ${icon === "check" ? "ok" : ""}`} />
            {text(row)}
          </li>
        ))}
      </ul>
    </div>
  );
}
