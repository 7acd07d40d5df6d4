// Limits of an order on screen: one in words, all of them as a list, one as its days.
import type { Limit, LimitStep, Order } from "../../../shared/domain/index.ts";
import { Icon, LimitMark } from "../../ui/index.ts";
import { useHubNow } from "../clock.ts";
import { useReference } from "../session.tsx";
import { limitStepWords, useLanguage, useText, whenText } from "../text/index.ts";
import { dayCells, limitShown } from "./limit-shown.ts";

/** The rest of a limit; a tick where it was met in time. */
export function LimitOf({ limit, bar = true }: { limit: Limit; bar?: boolean }) {
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  if (book === null) return null;
  const shown = limitShown(limit, now, book.calendar, language);
  if (shown.met && shown.share <= 1)
    return (
      <span className="lim ok" title={shown.end}>
        <Icon name="check" />
        <span className="num">{shown.words}</span>
      </span>
    );
  if (shown.paused)
    return (
      <span className="lim t2" title={shown.end}>
        <Icon name="pause" />
        <span className="num">{shown.words}</span>
      </span>
    );
  return <LimitMark words={shown.words} share={shown.share} end={shown.end} bar={bar && !shown.met} />;
}

const inOrder: readonly LimitStep[] = ["dispatch", "sign", "supervision", "reply", "review", "callback"];

/** Every limit that the order carries: step, end, how it stands. */
export function LimitList({ order, steps = inOrder }: { order: Order; steps?: readonly LimitStep[] }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const limits = inOrder.filter((step) => steps.includes(step)).flatMap((step) => order.limits[step] ?? []);
  return (
    <ul className="list limlist">
      {limits.map((limit) => (
        <li key={limit.step}>
          <span className="t2">{text(limitStepWords[limit.step] ?? { zh: "", en: "" })}</span>
          <span className="sp num cut">
            {text({ zh: "至 ", en: "until " })}
            {whenText(limit.end, now, language)}
          </span>
          <LimitOf limit={limit} />
        </li>
      ))}
    </ul>
  );
}

const DAYS_A_ROW = 7;
/** A limit of a day or two keeps cells of a day's size. */
const CELLS_AT_LEAST = 4;

/** The days of a limit, a week a row; what is not counted says why. */
export function LimitDays({ limit }: { limit: Limit }) {
  const language = useLanguage();
  const text = useText();
  const now = useHubNow();
  const book = useReference();
  if (book === null) return null;
  const cells = dayCells(limit, now, book.calendar, language);
  const skipped = cells.filter(({ why }) => why !== null);
  const label = text({
    zh: `逐日：${cells.length} 天，不计 ${skipped.length} 天`,
    en: `Day by day: ${cells.length} days, ${skipped.length} not counted`,
  });
  const rows = Array.from({ length: Math.ceil(cells.length / DAYS_A_ROW) }, (_, index) =>
    cells.slice(index * DAYS_A_ROW, (index + 1) * DAYS_A_ROW),
  );
  return (
    <div className="dayrows" role="img" aria-label={label}>
      {rows.map((row) => (
        <div className="days" key={row[0]?.key ?? ""}>
          {row.map(({ key, day, under, look, why }) => (
            <span key={key} className={look} title={why === null ? key : `${key} ${text(why)}`}>
              {day}
              <small>{under}</small>
            </span>
          ))}
          {blanks((rows.length > 1 ? DAYS_A_ROW : CELLS_AT_LEAST) - row.length)}
        </div>
      ))}
    </div>
  );
}

function blanks(count: number) {
  return ["a", "b", "c", "d", "e", "f"]
    .slice(0, Math.max(0, count))
    .map((name) => <span key={name} className="nil" />);
}
