// The title: proposed as “关于…的…” from place, category and kind until the person writes one.
import { useEffect, useRef } from "react";
import { KeyTip, shortcutOf } from "../../../app/commands/index.ts";
import { useReference } from "../../../app/session.tsx";
import { useText } from "../../../app/text/index.ts";
import { FieldRow } from "../../../ui/index.ts";
import { proposeTitle } from "../propose/title.ts";
import { useFault, useField } from "./use-field.ts";

/** Titles longer than this do not fit a row of a list. */
const TITLE_LENGTH = 25;

export function TitleField() {
  const text = useText();
  const [title, setTitle] = useField("words.title");
  const fault = useFault("words.title");
  const proposed = useProposedTitle();
  const last = useRef(proposed);

  useEffect(() => {
    // Only a title that was proposed is replaced by the next proposal.
    const own = title !== "" && title !== last.current;
    if (!own && proposed !== "" && proposed !== title) setTitle(proposed);
    last.current = proposed;
  }, [proposed, title, setTitle]);

  return (
    <FieldRow
      label={text({ zh: "标题", en: "Title" })}
      tip={<KeyTip of="intake.title" />}
      htmlFor="words-title"
    >
      <div className="counted">
        <input
          id="words-title"
          className={`field ${fault === undefined ? "" : "bad"}`}
          data-field="words.title"
          autoComplete="off"
          value={title}
          aria-keyshortcuts={shortcutOf("intake.title")}
          aria-invalid={fault !== undefined || undefined}
          placeholder={text({ zh: "关于…的…：选定分类后提议", en: "About …: proposed after category" })}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <span className={`num ${title.length > TITLE_LENGTH ? "warn" : "t3"}`} aria-hidden="true">
          {title.length}/{TITLE_LENGTH}
        </span>
      </div>
    </FieldRow>
  );
}

function useProposedTitle(): string {
  const book = useReference();
  const [placeId] = useField("matter.placeId");
  const [categoryId] = useField("matter.categoryId");
  const [kind] = useField("matter.kind");
  const [doorAddress] = useField("words.doorAddress");
  return proposeTitle({
    placeName: book?.place(placeId)?.name ?? "",
    doorAddress,
    categoryName: book?.category(categoryId)?.name ?? "",
    kind,
  });
}
