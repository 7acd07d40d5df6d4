// One change of one field of a draft's form: a dotted path into DraftForm and the whole new value. Pure.
import { z } from "zod";
import { type Answer, accepted, refused } from "./call.ts";
import { type DraftChange, DraftForm } from "./draft.ts";

/** Of the form as JSON. A hundred pages; one message to the hub holds 4 MB, and a form that does not fit would never arrive. */
const CHARACTERS_MAX = 500_000;

/** The form with the changes made, or a refusal that names the path. What is typed is taken as typed. */
export function changedForm(form: DraftForm, changes: readonly DraftChange[]): Answer<DraftForm> {
  let changed = form;
  for (const { path, value } of changes) {
    const steps = path.split(".");
    const schema = schemaAt(DraftForm, steps);
    const parsed = schema?.safeParse(value);
    if (parsed === undefined || !parsed.success || !isWithin(changed, steps)) {
      return refused(
        "draft.field",
        "这一项不能这样填：界面与本机服务的版本可能不一致",
        "This field cannot take that value: screen and console service may not match",
        path,
      );
    }
    changed = withValue(changed, steps, parsed.data);
  }
  if (JSON.stringify(changed).length > CHARACTERS_MAX) {
    return refused(
      "draft.too-long",
      "太长，没有存上：删短些，或另附材料",
      "Too long, so it was not saved: shorten it, or send the rest as a document",
      changes.at(-1)?.path ?? null,
    );
  }
  return accepted(changed);
}

function schemaAt(schema: z.ZodType, steps: readonly string[]): z.ZodType | null {
  let at: z.ZodType = schema;
  for (const step of steps) {
    if (at instanceof z.ZodObject && Object.hasOwn(at.shape, step)) at = at.shape[step];
    else if (at instanceof z.ZodArray && /^\d{1,3}$/.test(step)) at = at.element as z.ZodType;
    else return null;
  }
  return at;
}

/** A list is changed in place or at its end: with a gap in it the form could never be read again. */
function isWithin(form: DraftForm, steps: readonly string[]): boolean {
  let at: unknown = form;
  for (const step of steps) {
    if (Array.isArray(at) && Number(step) > at.length) return false;
    at = typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
  }
  return true;
}

/** A copy in which only the objects on the way are new. */
function withValue<T>(container: T, steps: readonly string[], value: unknown): T {
  const [step, ...rest] = steps;
  if (step === undefined) return value as T;
  if (Array.isArray(container)) {
    const copy = [...container];
    copy[Number(step)] = withValue(copy[Number(step)], rest, value);
    return copy as T;
  }
  const members = container as Record<string, unknown>;
  return { ...container, [step]: withValue(members[step], rest, value) };
}
