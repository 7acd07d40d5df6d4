// The history of an order in order: one sentence an event, a line for each new day.
import type { OrderEvent } from "../../../shared/domain/index.ts";
import { Icon } from "../../ui/index.ts";
import { useHubNow } from "../clock.ts";
import { useReference, useSession } from "../session.tsx";
import {
  clockTime,
  dateText,
  dayStart,
  roleWords,
  useLanguage,
  useText,
  weekdayText,
  whenText,
} from "../text/index.ts";
import type { EventNames } from "./event-parts.ts";
import { eventWords } from "./event-words.ts";
import "./history.css";

export function useEventNames(): EventNames {
  const book = useReference();
  const language = useLanguage();
  const now = useHubNow();
  return {
    unit: (id) => (id === null ? "" : (book?.unit(id)?.shortName ?? id)),
    when: (at) => whenText(at, now, language),
  };
}

interface HistoryProps {
  readonly events: readonly OrderEvent[];
  /** Acts that the hub has not confirmed: said as such. */
  readonly unsent: ReadonlySet<string>;
  readonly newestFirst?: boolean;
  /** With who acted, behind the sentence. */
  readonly actors?: boolean;
}

export function History({ events, unsent, newestFirst = false, actors = false }: HistoryProps) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const names = useEventNames();
  const { person } = useSession();
  const shown = newestFirst ? [...events].reverse() : events;
  let day: number | null = null;
  return (
    <ol className={`tl history ${newestFirst ? "newest-first" : ""}`}>
      {shown.map((event) => {
        const { icon, what, detail, look } = eventWords(event, names);
        const starts = dayStart(event.actedAt) !== day;
        day = dayStart(event.actedAt);
        const who =
          event.actor.personId === person.id
            ? person.name
            : `${text(roleWords[event.actor.role])}${event.actor.unitId === null ? "" : ` ${names.unit(event.actor.unitId)}`}`;
        const line = (
          <li key={event.version} className={look === "warn" ? "warnev" : ""}>
            <time className="num">
              {newestFirst
                ? `${dateText(event.actedAt, now)} ${clockTime(event.actedAt)}`
                : clockTime(event.actedAt)}
            </time>
            <Icon name={icon} />
            <div title={text(detail)}>
              <b>{text(what)}</b> {text(detail)}
              {actors ? <span className="who2"> · {who}</span> : null}
              {unsent.has(event.commandId) ? (
                <span className="warn"> {text({ zh: "未发", en: "unsent" })}</span>
              ) : null}
            </div>
          </li>
        );
        if (newestFirst || !starts) return line;
        return [
          <li key={`day ${event.version}`} className="day">
            <b>
              {dateText(event.actedAt, now)} {weekdayText(event.actedAt, language)}
            </b>
          </li>,
          line,
        ];
      })}
    </ol>
  );
}
