// Loads the sample city into a hub: documents, people, past orders. Killed half-way, the next start goes on where it stopped.
import { randomInt } from "node:crypto";
import { join } from "node:path";
import { type Sentence, sentence } from "../../shared/domain/index.ts";
import type { ChildReport } from "../../shared/protocol/index.ts";
import type { Hub } from "../hub.ts";
import { sampleStaff } from "../sample/index.ts";
import { addPeople, publishDocuments } from "./documents-and-people.ts";
import { loadPastOrders } from "./past-orders.ts";
import { trainingPassword } from "./training-password.ts";

export interface SampleCityOptions {
  /** The one folder all data stays under. */
  data: string;
  report(report: ChildReport): void;
  /** How many past orders; all of them unless a test wants fewer. */
  pastOrders?: number;
}

/** What the launcher tells people once everything runs. */
export interface SampleCityDetails {
  trainingPassword: string;
  /** One person a line: staff number, name, role. */
  people: string;
}

/** Resolves when all of it is there. Under a second where it was there before. */
export async function loadSampleCity(hub: Hub, options: SampleCityOptions): Promise<SampleCityDetails> {
  const say = (what: Sentence) => (share: number) =>
    options.report({ kind: "progress", sentence: what, share });
  const password = trainingPassword(join(options.data, "training-password"), randomInt);
  await publishDocuments(hub);
  await addPeople(hub, password, say(sentence("正在登记练习人员", "Registering the sample city's people")));
  await loadPastOrders(
    hub,
    options.pastOrders ?? null,
    say(sentence("正在装入往日工单", "Loading past orders")),
  );
  return { trainingPassword: password, people: peopleToTryOut() };
}

/** One of each kind of desk, in the order in which a newcomer tries them; the handlers of the first two practice calls. */
function peopleToTryOut(): string {
  const wanted = [
    { number: "1027", role: "坐席" },
    { number: "2004", role: "派单员" },
    { number: "2011", role: "审核员" },
    { number: "3005", role: "回访员" },
    { number: "4001", role: "班长" },
    { number: "5001", role: "督办员" },
    { number: "u-city-lamps-1", role: "承办人" },
    { number: "u-yunlu-urban-1", role: "承办人" },
    { number: "7001", role: "领导" },
  ];
  return wanted
    .flatMap(({ number, role }) => {
      const staff = sampleStaff.find((one) => one.number === number);
      return staff === undefined ? [] : [`${number}  ${staff.name}  ${role}`];
    })
    .join("\n");
}
