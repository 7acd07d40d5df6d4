// Puts the sample city's past orders through the same rules as everything else, as if each act had been taken in when it was done.
// Every act has an id of its own, so doing it again after a kill adds only what is missing.
import type { OrderCommand } from "../../shared/domain/index.ts";
import { hubPerson } from "../accounts/index.ts";
import type { Hub, Submission } from "../hub.ts";
import { pastOrders, type StoryStep, sampleStaff } from "../sample/index.ts";
import { samplePerson } from "./documents-and-people.ts";
import { isLoaded, noteLoaded } from "./loaded.ts";

const seed = 12345;
/** What the hub's intake takes at a time, several times over, so that it never waits for us. */
const actsAStep = 1_000;

/** `count`: the newest so many; null = all. Rejects when the rules refuse an act: the stories and the rules do not fit. */
export async function loadPastOrders(
  hub: Hub,
  count: number | null,
  progress: (share: number) => void,
): Promise<void> {
  if (await isLoaded(hub.pool)) return;
  progress(0);
  const stories = pastOrders(seed, await endOfPast(hub));
  const chosen = count === null ? stories : stories.slice(-count);
  // Story after story: the views of an order are then written once a group, not once an act.
  const acts = chosen.flatMap(({ orderId, steps }) => steps.map((step) => ({ orderId, step })));
  const versions = hub.reference.newestVersions();
  if (versions === null) throw new Error("the sample city's documents have not been published");
  for (let done = 0; done < acts.length; done += actsAStep) {
    const batch = acts
      .slice(done, done + actsAStep)
      .map(({ orderId, step }) => submissionOf(orderId, step, versions));
    const results = await hub.submit(batch);
    const refused = results.findIndex(({ outcome }) => outcome === "rejected" || outcome === "held");
    if (refused >= 0) throw refusal(batch[refused], results[refused]);
    progress((done + batch.length) / acts.length);
  }
  await noteLoaded(hub.pool, hub.clock.now());
}

/** The same at every start, so that a second try tells the same stories: when the rules were first published. */
async function endOfPast({ database }: Hub): Promise<number> {
  const row = await database
    .selectFrom("reference_documents")
    .select("published_at")
    .where("kind", "=", "rules")
    .where("version", "=", 1)
    .executeTakeFirstOrThrow();
  return row.published_at;
}

function submissionOf(orderId: string, step: StoryStep, versions: OrderCommand["versions"]): Submission {
  const person = personOf(step.by);
  const role = person.roles[0];
  if (role === undefined) throw new Error(`${step.by} has no role`);
  return {
    command: {
      id: step.id,
      orderId,
      actor: { personId: person.id, role, unitId: person.unitId },
      deviceId: "sample-city",
      place: person.unitId === null ? (person === hubPerson ? "hub" : "console") : "unit-desk",
      deviceTime: step.at,
      clockOffset: 0,
      lastContact: step.at,
      versions,
      type: step.type,
      data: step.data,
      sealed: step.sealed,
    } as OrderCommand,
    signature: null,
    receivedAt: step.at,
  };
}

const byNumber = new Map(sampleStaff.map((staff) => [staff.number, samplePerson(staff)]));

function personOf(by: string) {
  const person = by === hubPerson.id ? hubPerson : byNumber.get(by);
  if (person === undefined) throw new Error(`nobody of the sample staff is ${by}`);
  return person;
}

function refusal(submission: Submission | undefined, result: unknown): Error {
  return new Error(`${submission?.command.type} of a past order was refused: ${JSON.stringify(result)}`);
}
