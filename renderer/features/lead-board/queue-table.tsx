// The queue as figures: 0 is a count, a dash is none, and when nothing is heard each becomes a dash with the time since.
import { clockSeconds, countText, rateText, timer, useText } from "../../app/text/index.ts";
import { Icon } from "../../ui/index.ts";
import type { LiveShown } from "./use-live.ts";

const WAIT_WARN_MS = 40_000;
const WAIT_DANGER_MS = 80_000;

export function QueueTable({ live: { live, silentSince } }: { live: LiveShown }) {
  const text = useText();
  const queue = silentSince === null ? (live?.queue ?? null) : null;
  const wait = queue === null || queue.waiting === 0 ? 0 : queue.longestWaitMs;
  const look = wait >= WAIT_DANGER_MS ? "danger" : wait >= WAIT_WARN_MS ? "warn" : "";
  const share = queue === null || queue.offered === 0 ? 0 : (queue.answeredIn15 / queue.offered) * 100;
  const figure = (value: string | null) => <b className="num">{value ?? "—"}</b>;
  return (
    <>
      <div className="head">
        <h2>{text({ zh: "排队", en: "Queue" })}</h2>
        <span className="sp" />
        <span className="meta num">
          {silentSince === null
            ? live === null
              ? ""
              : clockSeconds(live.at)
            : text({
                zh: `${clockSeconds(silentSince)} 起没有消息`,
                en: `nothing heard since ${clockSeconds(silentSince)}`,
              })}
        </span>
      </div>
      <table>
        <thead>
          <tr>
            <th>{text({ zh: "线路", en: "Lines" })}</th>
            <th className="r">{text({ zh: "排队", en: "Waiting" })}</th>
            <th className="r">{text({ zh: "最长等待", en: "Longest" })}</th>
            <th>{text({ zh: "15 秒接通", en: "In 15 s" })}</th>
            <th className="r">{text({ zh: "来电", en: "Offered" })}</th>
            <th className="r">{text({ zh: "接起", en: "Answered" })}</th>
            <th className="r">{text({ zh: "放弃", en: "Abandoned" })}</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              {text({ zh: "全部线路", en: "All lines" })}
              {live?.training === true ? (
                <span className="tag"> {text({ zh: "练习", en: "Practice" })}</span>
              ) : null}
            </td>
            <td className="r">{figure(queue === null ? null : countText(queue.waiting))}</td>
            <td className={`r ${look}`}>
              {look === "" ? null : <Icon name={look === "danger" ? "over" : "clockf"} look="s" />}{" "}
              {figure(queue === null || queue.waiting === 0 ? null : timer(queue.longestWaitMs))}
            </td>
            <td>
              <span className="lim t2">
                <Bar percent={share} />
                <span className="num">
                  {queue === null ? "—" : rateText(queue.answeredIn15, queue.offered)}
                </span>
              </span>
            </td>
            <td className="r">{figure(queue === null ? null : countText(queue.offered))}</td>
            <td className="r">{figure(queue === null ? null : countText(queue.answered))}</td>
            <td className="r">{figure(queue === null ? null : countText(queue.abandoned))}</td>
          </tr>
        </tbody>
      </table>
    </>
  );
}

function Bar({ percent }: { percent: number }) {
  return (
    <span
      className="limbar nomark"
      aria-hidden="true"
      style={{ ["--p" as string]: String(Math.round(percent)) }}
    />
  );
}
