// What a form lacks, as refusals at their fields. decide gives the first; a screen may list them all, each as a link.
import { categoryById, type Directory, placeById } from "../reference/index.ts";
import { sentence } from "../sentence.ts";
import type { Rejection } from "./decision.ts";
import type { Matter, Petitioner, Words } from "./parts.ts";
import { isBlank, rejection } from "./rejection.ts";

export interface FormContent {
  matter: Matter;
  petitioner: Petitioner;
  words: Words;
}

/** What must be there for an order to be recorded: text, title, and codes that the directory knows. */
export function recordFaults({ matter, petitioner, words }: FormContent, directory: Directory): Rejection[] {
  const faults: Rejection[] = [];
  const lack = (field: string, zh: string, en: string) =>
    faults.push(rejection("field.missing", field, sentence(zh, en)));
  if (isBlank(words.text))
    lack("words.text", "缺内容：写下诉求", "Content is missing: write down the request");
  if (isBlank(words.title))
    lack("words.title", "缺标题：写一句“关于…的…”", "Title is missing: write one line");
  return [...faults, ...codeFaults(matter, directory), ...phoneFaults(petitioner)];
}

/** What must be there besides for an order to be accepted: where, what of, and a way to answer back. */
export function acceptFaults({
  matter,
  petitioner,
  words,
}: {
  matter: Matter;
  petitioner: Petitioner | null;
  words: Words | null;
}): Rejection[] {
  const faults: Rejection[] = [];
  const lack = (field: string, zh: string, en: string) =>
    faults.push(rejection("field.missing", field, sentence(zh, en)));
  if (matter.categoryId === null)
    lack("matter.categoryId", "缺分类：选到第三级", "Category is missing: choose one of the third level");
  if (matter.placeId === null && isBlank(words?.doorAddress ?? "")) {
    lack(
      "matter.placeId",
      "缺地点：选街道或小区，或填详址",
      "Place is missing: choose one, or give the address",
    );
  }
  if (needsPhone(matter) && petitioner?.phones.length === 0) {
    lack(
      "petitioner.phones",
      "缺电话：填一个，或改为不回访、不回复",
      "Phone is missing: give one, or turn off callback and reply",
    );
  }
  return faults;
}

/** Codes that the directory does not know. */
export function codeFaults(
  matter: { categoryId?: string | null | undefined; placeId?: string | null | undefined },
  directory: Directory,
): Rejection[] {
  const faults: Rejection[] = [];
  if (matter.categoryId && !categoryById(directory, matter.categoryId)) {
    faults.push(
      rejection(
        "field.unknown",
        "matter.categoryId",
        sentence("分类不在目录：另选一个", "Category is not in the directory: choose another"),
      ),
    );
  }
  if (matter.placeId && !placeById(directory, matter.placeId)) {
    faults.push(
      rejection(
        "field.unknown",
        "matter.placeId",
        sentence("地点不在目录：另选一个", "Place is not in the directory: choose another"),
      ),
    );
  }
  return faults;
}

/** Phones are kept as digits, without +86. */
export function phoneFaults(petitioner: { phones?: readonly string[] | undefined }): Rejection[] {
  if (petitioner.phones?.every((phone) => /^\d{3,20}$/.test(phone)) ?? true) return [];
  return [
    rejection(
      "field.form",
      "petitioner.phones",
      sentence("电话有误：只填数字，带区号", "Phone is not right: digits only, with the area code"),
    ),
  ];
}

function needsPhone(matter: Matter): boolean {
  return matter.wantsCallback || matter.replyBy !== "none";
}
