// 改分类: another category of the third level, with the reason; limits and proposals follow.
import { useCallback, useState } from "react";
import type { Order, Rejection } from "../../../shared/domain/index.ts";
import { AskLine, useActDraft } from "../../app/act-form/index.ts";
import { found } from "../../app/find.ts";
import { useGive } from "../../app/order/index.ts";
import { useReference } from "../../app/session.tsx";
import { useText } from "../../app/text/index.ts";
import { Combo } from "../../ui/index.ts";

const SHOWN_AT_MOST = 30;

export function CategoryAsk({ order, onClose }: { order: Order; onClose: () => void }) {
  const text = useText();
  const book = useReference();
  const give = useGive();
  const draft = useActDraft("note", order.id);
  const [categoryId, setCategoryId] = useState<string | null>(null);
  const [fault, setFault] = useState<Rejection | null>(null);
  const nameOf = useCallback(
    (id: string | null) =>
      book
        ?.categoryChain(id)
        .map(({ name }) => name)
        .join(" › ") ?? "",
    [book],
  );
  const find = useCallback(
    (typed: string) =>
      (book?.directory.categories ?? [])
        .filter(({ level, name, keywords }) => level === 3 && found(typed, [name, ...keywords]))
        .slice(0, SHOWN_AT_MOST)
        .map(({ id }) => ({ id, label: nameOf(id) })),
    [book, nameOf],
  );
  async function correct(): Promise<void> {
    const reason =
      draft.form.text.trim() === "" ? text({ zh: "改分类", en: "Category corrected" }) : draft.form.text;
    const refused = await give(
      order.id,
      [
        {
          type: "order.correct",
          data: {
            matter: categoryId === null ? null : { categoryId },
            seen: { matter: order.partVersions.matter ?? 0 },
          },
          sealed: { petitioner: null, words: null, reason },
        },
      ],
      { said: { zh: "已改分类", en: "Category corrected" }, draft },
    );
    setFault(refused);
    if (refused === null) onClose();
  }
  return (
    <AskLine
      title={{ zh: "改分类", en: "Category" }}
      label={{ zh: "为何改", en: "Why" }}
      placeholder={{ zh: "为何改，可不填", en: "Why; may stay empty" }}
      draft={draft}
      act={{ zh: "改分类", en: "Correct" }}
      fault={fault}
      onAct={() => void correct()}
      onClose={onClose}
    >
      <Combo
        label={text({ zh: "分类", en: "Category" })}
        value={nameOf(categoryId ?? order.matter?.categoryId ?? null)}
        placeholder={text({ zh: "名称、关键词或首字母", en: "Name, word or initials" })}
        find={find}
        onPick={setCategoryId}
        onClear={() => setCategoryId(null)}
        nothing={text({ zh: "目录里没有：换几个字", en: "Not in the directory: try other words" })}
        up
      />
    </AskLine>
  );
}
