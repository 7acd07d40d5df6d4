// The address, and locating (Alt G): the place whose name stands in what was written.
import { useId, useState } from "react";
import type { Sentence } from "../../../../shared/domain/index.ts";
import { CommandButton, useCommand } from "../../../app/commands/index.ts";
import { useReference } from "../../../app/session.tsx";
import { useText } from "../../../app/text/index.ts";
import { FieldRow } from "../../../ui/index.ts";
import { proposePlace } from "../propose/place.ts";
import { useField, useForm } from "./use-field.ts";

export function DoorField() {
  const text = useText();
  const id = useId();
  const session = useForm();
  const book = useReference();
  const [door, setDoor] = useField("words.doorAddress");
  const [said, setSaid] = useState<Sentence | null>(null);

  useCommand("intake.locate", () => {
    if (book === null) return;
    const written = `${door}\n${session.get("words.text")}\n${session.get("words.verbatim")}`;
    const place = proposePlace(written, book.directory);
    if (place === null) return setSaid({ zh: "没有认出地点：选一个", en: "No place recognised: choose one" });
    session.set("matter.placeId", place.id);
    setSaid({ zh: `认出“${place.name}”`, en: `Recognised “${place.name}”` });
  });

  return (
    <FieldRow label={text({ zh: "详址", en: "Address" })} htmlFor={id}>
      <div className="row">
        <input
          id={id}
          className="field sp"
          data-field="words.doorAddress"
          autoComplete="off"
          value={door}
          placeholder={text({ zh: "门牌、楼栋、参照物", en: "Door, building, landmark" })}
          onChange={(event) => setDoor(event.currentTarget.value)}
        />
        <CommandButton of="intake.locate" icon="pin" />
        <span className="meta cut located" role="status">
          {said === null ? "" : text(said)}
        </span>
      </div>
    </FieldRow>
  );
}
