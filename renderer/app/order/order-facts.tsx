// What every desk needs of an order at a glance: who, where, on which ground, of which category.
import type { ReactNode } from "react";
import type { Order } from "../../../shared/domain/index.ts";
import { useHubNow } from "../clock.ts";
import { useReference } from "../session.tsx";
import { useLanguage, useText, whenText } from "../text/index.ts";
import { PetitionerLine } from "./petitioner-line.tsx";
import { categoryWords, placeWords } from "./place-words.ts";
import { UnmaskLink } from "./unmask.tsx";

/** children: more pairs of dt and dd. */
export function OrderFacts({ order, children }: { order: Order; children?: ReactNode }) {
  const text = useText();
  const language = useLanguage();
  const now = useHubNow();
  const book = useReference();
  return (
    <dl className="kv">
      <dt>{text({ zh: "诉求人", en: "Petitioner" })}</dt>
      <dd>
        <PetitionerLine order={order} />
        <UnmaskLink order={order} />
      </dd>
      <dt>{text({ zh: "地点", en: "Place" })}</dt>
      <dd>{placeWords(order, book)}</dd>
      <dt>{text({ zh: "分类", en: "Category" })}</dt>
      <dd>{categoryWords(order, book)}</dd>
      {order.acceptGround === null ? null : (
        <>
          <dt>{text({ zh: "受理", en: "Accepted" })}</dt>
          <dd>
            {text({
              zh: `第十五条（${order.acceptGround}）`,
              en: `Article 15 (${order.acceptGround})`,
            })}
            {order.recordedAt === null ? null : (
              <span className="num"> · {whenText(order.recordedAt, now, language)}</span>
            )}
          </dd>
        </>
      )}
      {children}
    </dl>
  );
}
