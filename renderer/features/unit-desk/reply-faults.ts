// What a reply still lacks before it can be sent: the choices that the form leaves open; words are the rules' own matter.
import type { Rejection } from "../../../shared/domain/index.ts";
import type { ActForm } from "../../../shared/protocol/index.ts";

export type ReplyFields = Pick<
  ActForm,
  "justified" | "solved" | "beyondDuty" | "contacted" | "publicReply" | "internalResult" | "unsolvedReason"
>;

export function replyFaults(form: ReplyFields): readonly Rejection[] {
  const faults: Rejection[] = [];
  const lack = (field: string, zh: string, en: string) =>
    faults.push({ code: "field.missing", field, sentence: { zh, en } });
  if (form.justified === null)
    lack("justified", "缺是否属实：选一个", "Justified or not is missing: choose one");
  if (form.solved === null) lack("solved", "缺是否解决：选一个", "Solved or not is missing: choose one");
  if (form.contacted === null)
    lack("contacted", "缺联系群众：选一个", "Contacted or not is missing: choose one");
  return faults;
}
