// A limit: words under half of it, then a clock outline, from four fifths a filled clock, over it a filled square.
import type { CSSProperties } from "react";
import { Icon } from "./icon.tsx";

export interface LimitProps {
  /** "剩 3 时 28 分", "超 1 时 8 分". */
  readonly words: string;
  /** Part of the limit that has passed, 1 = over. */
  readonly share: number;
  /** The end, always beside the rest. */
  readonly end: string;
  readonly bar?: boolean;
}

export function LimitMark({ words, share, end, bar = true }: LimitProps) {
  const look = share >= 1 ? "danger" : share >= 0.8 ? "warn" : "t2";
  return (
    <span className={`lim ${look}`} title={end}>
      {share >= 1 ? (
        <Icon name="over" />
      ) : share >= 0.8 ? (
        <Icon name="clockf" />
      ) : share >= 0.5 ? (
        <Icon name="clock" />
      ) : null}
      <span className="num">{words}</span>
      {bar ? <span className="limbar" style={percent(share * 100)} aria-hidden="true" /> : null}
    </span>
  );
}

/** How sure a proposal is, 0–100. */
export function Sure({ percent: value, words }: { percent: number; words: string }) {
  return (
    <span className="sure num" style={percent(value)} title={words}>
      {value}
    </span>
  );
}

export interface DayCell {
  readonly key: string;
  readonly day: string;
  readonly under: string;
  readonly look: "past" | "" | "skip" | "end";
}

/** The days of a limit, one cell a day. */
export function Days({ cells, label }: { cells: readonly DayCell[]; label: string }) {
  return (
    <div className="days" role="img" aria-label={label}>
      {cells.map(({ key, day, under, look }) => (
        <span key={key} className={look}>
          {day}
          <small>{under}</small>
        </span>
      ))}
    </div>
  );
}

/** Sets --p through the style object: no style attribute stands in any markup. */
function percent(value: number): CSSProperties {
  return { ["--p" as string]: String(Math.round(Math.min(100, Math.max(0, value)))) };
}
