// The rail: the places that this person's roles open.
import { useMemo } from "react";
import { type HostQueryParams, OrderList } from "../../../shared/protocol/index.ts";
import { Icon } from "../../ui/index.ts";
import { useQuery } from "../host/index.ts";
import { useIntakeDrafts } from "../intake-drafts.ts";
import { go } from "../navigation.ts";
import type { Place } from "../place.ts";
import { countText, useText } from "../text/index.ts";

export function Rail({ places, current }: { places: readonly Place[]; current: string }) {
  const text = useText();
  const params = useMemo<HostQueryParams<"counts">>(
    () => ({
      lists: places.flatMap(({ count }) =>
        OrderList.safeParse(count).success ? [OrderList.parse(count)] : [],
      ),
    }),
    [places],
  );
  const counts = useQuery("counts", params)?.counts ?? {};
  const drafts = useIntakeDrafts()?.length ?? 0;

  function entry({ id, title, icon, count }: Place) {
    const number = count === undefined ? 0 : count === "drafts" ? drafts : (counts[count] ?? 0);
    return (
      <button
        key={id}
        type="button"
        title={text(title)}
        aria-current={id === current ? "page" : undefined}
        onClick={() => go(id)}
      >
        <Icon name={icon} />
        <span>{text(title)}</span>
        {number > 0 ? <span className="n num">{number > 99 ? "99+" : countText(number)}</span> : null}
      </button>
    );
  }
  return (
    <nav className="nav" aria-label={text({ zh: "主导航", en: "Main navigation" })} data-region="5">
      {places.filter(({ section }) => section === "work").map(entry)}
      <span className="grow" />
      {places.filter(({ section }) => section === "foot").map(entry)}
    </nav>
  );
}
