// The sample city's first versions of the reference documents, and its people. Safe to repeat: what is there stays.
import type { ReferenceKind } from "../../shared/domain/index.ts";
import type { Person } from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";
import { type SampleStaff, sampleCity, sampleStaff } from "../sample/index.ts";

/** Under this name the sample city publishes. */
const publisher = "sample-city";

export async function publishDocuments({ reference }: Pick<Hub, "reference">): Promise<void> {
  const { rules, calendar, directory, knowledge } = sampleCity();
  const there = new Set<ReferenceKind>(reference.newest().map(({ kind }) => kind));
  if (!there.has("rules")) await reference.publish("rules", rules, publisher);
  if (!there.has("calendar")) await reference.publish("calendar", calendar, publisher);
  if (!there.has("directory")) await reference.publish("directory", directory, publisher);
  if (!there.has("knowledge")) await reference.publish("knowledge", knowledge, publisher);
}

/** Each password is hashed with a salt of its own, on all cores; `progress` is told the share done. */
export async function addPeople(
  { accounts }: Pick<Hub, "accounts">,
  password: string,
  progress: (share: number) => void,
): Promise<void> {
  const missing = sampleStaff.filter(({ number }) => accounts.people.findByStaffNumber(number) === null);
  for (let done = 0; done < missing.length; done += peopleAStep) {
    progress(done / missing.length);
    const step = missing.slice(done, done + peopleAStep);
    await accounts.people.add(step.map((staff) => ({ ...samplePerson(staff), password })));
  }
}

const peopleAStep = 40;

export function samplePerson({ number, name, roles, unitId }: SampleStaff): Person {
  return { id: number, staffNumber: number, name, roles, unitId };
}
