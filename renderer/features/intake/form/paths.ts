// Every field of the intake form by its dotted path, with its type: what draft-write carries.
import type { Matter, Petitioner, Words } from "../../../../shared/domain/index.ts";
import type { DraftForm } from "../../../../shared/protocol/index.ts";

type Prefixed<P extends string, T> = { [K in keyof T & string as `${P}.${K}`]: T[K] };

export type FieldValues = Prefixed<"petitioner", Petitioner> &
  Prefixed<"words", Words> &
  Prefixed<"matter", Omit<Matter, "kind"> & { kind: Matter["kind"] | null }> &
  Omit<DraftForm, "petitioner" | "matter" | "words">;
export type FieldPath = keyof FieldValues;

/** The value at a path. */
export function valueAt<P extends FieldPath>(form: DraftForm, path: P): FieldValues[P] {
  let value: unknown = form;
  for (const step of path.split("."))
    value = value !== null && typeof value === "object" ? Reflect.get(value, step) : undefined;
  // The path is one of DraftForm's own, so the value has that field's type.
  return value as FieldValues[P];
}

/** A copy of the form with one field replaced; only what lies on the way is new. */
export function withValue<P extends FieldPath>(form: DraftForm, path: P, value: FieldValues[P]): DraftForm {
  const [group, field] = path.split(".");
  if (group === undefined) return form;
  if (field === undefined) return { ...form, [group]: value };
  const inner: unknown = Reflect.get(form, group);
  return { ...form, [group]: { ...(typeof inner === "object" ? inner : {}), [field]: value } };
}
