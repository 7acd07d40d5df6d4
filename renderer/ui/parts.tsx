// Small parts: tag, note, head of a panel, figure, timeline, empty region, skeleton.
import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

type Look = "" | "ok" | "warn" | "danger" | "acc" | "wrap" | "line";

export function Tag({ look = "", icon, children }: { look?: Look; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`tag ${look}`}>
      {icon === undefined ? null : <Icon name={icon} />}
      {children}
    </span>
  );
}

/** A message where it belongs, in place of a dialog. loud: read out at once. */
export function Note({
  look = "",
  icon,
  loud = false,
  children,
}: {
  look?: Look;
  icon?: IconName;
  loud?: boolean;
  children: ReactNode;
}) {
  return (
    <div className={`note ${look}`} role={loud ? "alert" : undefined}>
      {icon === undefined ? null : <Icon name={icon} />}
      <div>{children}</div>
    </div>
  );
}

export function Head({ title, aside, icon }: { title: ReactNode; aside?: ReactNode; icon?: IconName }) {
  return (
    <div className="head">
      <h2>
        {icon === undefined ? null : <Icon name={icon} />}
        {title}
      </h2>
      <span className="sp" />
      {aside === undefined ? null : <span className="meta">{aside}</span>}
    </div>
  );
}

export function Figure({ name, value, under }: { name: string; value: string; under: string }) {
  return (
    <div className="fig">
      <span>{name}</span>
      <b className="num">{value}</b>
      <small>{under}</small>
    </div>
  );
}

export interface TimelineRow {
  readonly key: string;
  readonly time: string;
  readonly icon: IconName;
  readonly what: string;
  readonly detail: ReactNode;
}

export function Timeline({ rows }: { rows: readonly TimelineRow[] }) {
  return (
    <ol className="tl">
      {rows.map(({ key, time, icon, what, detail }) => (
        <li key={key}>
          <time className="num">{time}</time>
          <Icon name={icon} />
          <div>
            <b>{what}</b> {detail}
          </div>
        </li>
      ))}
    </ol>
  );
}

/** An empty region says what would stand here and how it gets there. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p>{title}</p>
      {children === undefined ? null : <p className="meta">{children}</p>}
    </div>
  );
}
