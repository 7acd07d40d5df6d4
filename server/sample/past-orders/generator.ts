// Makes the past of the sample city from a seed: plans sorted by time, each written as a story until it fits its plan.
import type { Matter, OrderStateName, Petitioner, Words } from "../../../shared/domain/index.ts";
import { declineScripts } from "../decline-scripts.ts";
import { categoryById } from "../directory/categories/index.ts";
import { directory } from "../directory/index.ts";
import { knowledge } from "../knowledge/index.ts";
import { type ComposedMatter, composeMatter, composeQuestion, hasFreshClause, Screenful } from "./compose.ts";
import { declinedMatters, handedOnMatters } from "./declined-matters.ts";
import { handle, type Turns } from "./handling.ts";
import { crew, type Intake, OrderNumbers, openDraft, takeCall } from "./intake.ts";
import { anonymous, makePetitioners, pickPetitioner, type SamplePetitioner } from "./petitioners.ts";
import { makePlans, makeTurns, type Plan } from "./plan.ts";
import { createRandom, type Random } from "./random.ts";
import { type ScriptedOrder, scriptedOrders } from "./scripted.ts";
import { makeSlots } from "./slots.ts";
import { hubActor, type PastOrder, type StoryStep, stateAfter } from "./story.ts";
import { topics } from "./topics.ts";
import { day, minute, StoryWriter } from "./writer.ts";

const defaultCount = 3_000;
const tries = 60;

/** Past orders over some 400 days before `endAt` (ms), oldest first; about 150 of them are still open then. */
export function pastOrders(seed: number, endAt: number, count: number = defaultCount): PastOrder[] {
  return new Generator(createRandom(seed), endAt).make(count);
}

interface Told {
  readonly writer: StoryWriter;
  readonly composed: ComposedMatter;
  readonly closedAt: number;
}

class Generator {
  readonly #random: Random;
  readonly #endAt: number;
  readonly #numbers: OrderNumbers;
  readonly #people: SamplePetitioner[];
  readonly #screenful = new Screenful();
  /** Dispatched stories of late, to which others may be merged. */
  readonly #recent: Told[] = [];
  readonly #lastOrderOf = new Map<string, string>();

  constructor(random: Random, endAt: number) {
    this.#random = random;
    this.#endAt = endAt;
    this.#numbers = new OrderNumbers(endAt);
    this.#people = makePetitioners(random);
  }

  make(count: number): PastOrder[] {
    const invented = makePlans(this.#random, count - scriptedOrders.length, this.#endAt).map((plan) => ({
      at: plan.at,
      tell: () => this.#tell(plan),
    }));
    const written = scriptedOrders.map((script) => ({
      at: this.#endAt - Math.round(script.beforeEnd),
      tell: () => this.#tellScripted(script),
    }));
    return [...invented, ...written]
      .toSorted((one, other) => one.at - other.at)
      .map(({ tell }) => tell())
      .map(({ orderId, steps }) => ({ orderId, steps }));
  }

  #tell(plan: Plan): StoryWriter {
    switch (plan.outcome) {
      case "answered":
        return this.#answered(plan.at);
      case "declined":
        return this.#declined(plan.at);
      case "transferred":
        return this.#transferred(plan.at);
      case "merged":
        return this.#merged(plan);
      case "handled":
      case "open":
        return this.#handled(plan);
    }
  }

  #answered(at: number): StoryWriter {
    const { petitioner, estateId } = pickPetitioner(this.#random, this.#people);
    const { article, words } = composeQuestion(this.#random, estateId, this.#screenful);
    return this.#answer(at, petitioner, estateId, words, article.id);
  }

  #answer(at: number, petitioner: Petitioner, placeId: string, words: Words, articleId: string): StoryWriter {
    const article = knowledge.articles.find(({ id }) => id === articleId);
    const categoryId = article?.categoryIds[0] ?? null;
    const writer = new StoryWriter(this.#random, at);
    const matter = this.#matter({ kind: "consultation", categoryId, placeId, urgency: "normal" }, null);
    const agent = takeCall(writer, this.#intake(at, petitioner, matter, words));
    writer.act("order.answer", agent, { articleIds: [articleId] }, { answer: article?.answer ?? "" });
    return writer;
  }

  #declined(at: number): StoryWriter {
    const { petitioner, estateId } = pickPetitioner(this.#random, this.#people);
    const phone = petitioner.phones[0] ?? "";
    const related = this.#lastOrderOf.get(phone) ?? null;
    const open = declinedMatters.filter(
      ({ ground, text }) => !this.#screenful.has(text) && (ground !== 4 || related !== null),
    );
    const { ground, categoryId, title, text } = this.#random.pick(open);
    this.#screenful.add(text);
    const writer = new StoryWriter(this.#random, at);
    const urgency = ground === 5 ? "critical" : "normal";
    const matter = this.#matter({ kind: "help", categoryId, placeId: estateId, urgency }, null);
    const words = { title, text, verbatim: "", doorAddress: "" };
    const linked = ground === 5 ? this.#random.pick(["119", "120", "122"] as const) : undefined;
    const agent = takeCall(writer, this.#intake(at, petitioner, matter, words), linked);
    const script = declineScripts.find((each) => each.ground === ground);
    writer.act(
      "order.decline",
      agent,
      { ground, relatedOrderId: ground === 4 ? related : null },
      { wordsTold: script?.words ?? "", whereToGo: script?.whereToGo ?? "" },
    );
    if (this.#random.chance(0.8)) {
      const step = new StoryWriter(this.#random, writer.now).wait(30, 600).now;
      writer.now = step;
      if (step < this.#endAt)
        writer.act(
          "order.review-decline",
          this.#random.pick(crew.shiftLeads),
          { upheld: true },
          { note: "" },
        );
    }
    return writer;
  }

  #transferred(at: number): StoryWriter {
    const { petitioner, estateId } = pickPetitioner(this.#random, this.#people);
    const { lineId, categoryId, title, text } = this.#random.pick(
      handedOnMatters.filter((each) => !this.#screenful.has(each.text)),
    );
    this.#screenful.add(text);
    const writer = new StoryWriter(this.#random, at);
    const matter = this.#matter(
      { kind: "consultation", categoryId, placeId: estateId, urgency: "normal" },
      null,
    );
    const words = { title, text, verbatim: "", doorAddress: "" };
    const agent = takeCall(writer, this.#intake(at, petitioner, matter, words));
    writer.act(
      "order.transfer",
      agent,
      { toLineId: lineId, toUnitId: null },
      { note: "来电人同意转接，已接通。" },
    );
    return writer;
  }

  #handled(plan: Plan): StoryWriter {
    const caller = this.#caller();
    const composed = this.#composeFor(plan, caller.estateId);
    return this.#tellHandled(plan, caller.petitioner, composed);
  }

  /** An order whose extension is asked must be one whose limit can be extended: days, not hours. */
  #composeFor({ at, stage }: Plan, estateId: string): ComposedMatter {
    for (;;) {
      const composed = composeMatter(this.#random, estateId, at, this.#screenful);
      const { matter, category } = composed;
      const inDays =
        matter.urgency === "normal" && matter.kind !== "consultation" && category.replyLimit === null;
      if (stage?.extensionOpen !== true || inDays) return composed;
    }
  }

  /** Now and then somebody withholds the number. */
  #caller(): SamplePetitioner {
    const caller = pickPetitioner(this.#random, this.#people);
    return this.#random.chance(0.03) ? { ...caller, petitioner: anonymous } : caller;
  }

  /** Writes the story again with other turns until it ends in time, or stands where its plan wants it. */
  #tellHandled(plan: Plan, petitioner: Petitioner, composed: ComposedMatter): StoryWriter {
    const matter = this.#matter(composed.matter, petitioner);
    const intake = this.#intake(plan.at, petitioner, matter, composed.words);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      const turns = makeTurns(this.#random, plan, attempt > tries / 2);
      const told = this.#attempt(plan, intake, composed, turns);
      if (told !== null) return told;
    }
    return this.#asFarAsItGoes(plan, intake, composed);
  }

  #attempt(plan: Plan, intake: Intake, composed: ComposedMatter, turns: Turns): StoryWriter | null {
    const writer = this.#wholeStory(plan, intake, composed, turns);
    const closedAt = writer.now;
    const steps =
      plan.stage === null ? writer.steps : cutAt(writer.steps, plan.stage.state, plan.stage.extensionOpen);
    const last = steps?.at(-1);
    if (steps === null || last === undefined || last.at > this.#endAt) return null;
    writer.steps.length = steps.length;
    this.#remember(intake.petitioner, {
      writer,
      composed,
      closedAt: plan.stage === null ? closedAt : Infinity,
    });
    return writer;
  }

  #wholeStory({ at, stage }: Plan, intake: Intake, composed: ComposedMatter, turns: Turns): StoryWriter {
    const writer = new StoryWriter(this.#random, at);
    if (stage?.state === "draft") {
      openDraft(writer, intake.lineId);
      return writer;
    }
    const agent = takeCall(writer, intake);
    writer.act("order.accept", agent, { ground: acceptGround(intake.matter, composed) }, {});
    const landline = intake.petitioner.phones[0]?.startsWith("0") === true;
    const feedback = landline && turns.feedback === "sms" ? "phone" : turns.feedback;
    const { wantsCallback } = intake.matter;
    handle({ writer, composed, wantsCallback, agent, turns: { ...turns, feedback } });
    return writer;
  }

  /** No turns fit: the story stands as far as it had come by the end. */
  #asFarAsItGoes(plan: Plan, intake: Intake, composed: ComposedMatter): StoryWriter {
    const turns = makeTurns(this.#random, plan, true);
    const writer = this.#wholeStory(plan, intake, composed, turns);
    writer.steps.length = writer.steps.filter(({ at }) => at <= this.#endAt).length;
    this.#remember(intake.petitioner, { writer, composed, closedAt: Infinity });
    return writer;
  }

  #remember(petitioner: Petitioner, told: Told): void {
    const phone = petitioner.phones[0];
    if (phone !== undefined && told.writer.steps.length > 1)
      this.#lastOrderOf.set(phone, told.writer.orderId);
    if (told.writer.steps.some(({ type }) => type === "order.dispatch")) this.#recent.push(told);
    if (this.#recent.length > 40) this.#recent.shift();
  }

  /** Another petitioner with the same matter: joins the order that is in hand and closes with it. */
  #merged(plan: Plan): StoryWriter {
    const parent = this.#recent.find(
      ({ writer, composed, closedAt }) =>
        closedAt < this.#endAt - minute &&
        closedAt > plan.at + day / 4 &&
        (writer.steps[0]?.at ?? 0) < plan.at - 10 * minute &&
        hasFreshClause(composed, this.#screenful),
    );
    const caller = this.#caller();
    const composed = composeMatter(this.#random, caller.estateId, plan.at, this.#screenful, parent?.composed);
    if (parent === undefined)
      return this.#tellHandled({ ...plan, outcome: "handled" }, caller.petitioner, composed);
    const writer = new StoryWriter(this.#random, plan.at);
    const matter = this.#matter(composed.matter, caller.petitioner);
    const agent = takeCall(writer, this.#intake(plan.at, caller.petitioner, matter, composed.words));
    writer.act("order.accept", agent, { ground: acceptGround(matter, composed) }, {});
    writer.wait(2, 20);
    const note = { note: "同一地点、同一问题，结果一并告知。" };
    writer.act(
      "order.merge",
      this.#random.pick(crew.dispatchers),
      { parentOrderId: parent.writer.orderId },
      note,
    );
    writer.until(parent.closedAt + 2000);
    writer.act("order.close", hubActor, {}, { note: "" });
    return writer;
  }

  #tellScripted(script: ScriptedOrder): StoryWriter {
    const { petitioner, placeId, categoryId, kind, title, text, doorAddress } = script;
    const at = this.#endAt - Math.round(script.beforeEnd);
    const words = { title, text, verbatim: "", doorAddress };
    if (script.articleId !== undefined) return this.#answer(at, petitioner, placeId, words, script.articleId);
    const topic = topics.find((each) => each.categoryId === categoryId) ?? bicycles(categoryId);
    const composed: ComposedMatter = {
      topic,
      category: categoryById(categoryId),
      placeId,
      slots: makeSlots(this.#random, placeId, at),
      matter: { kind, categoryId, placeId, urgency: "normal" },
      words,
    };
    const open = script.outcome === "open";
    const stage = open ? ({ state: "handling", least: 0, most: 0, count: 1 } as const) : null;
    return this.#tellHandled({ at, outcome: open ? "open" : "handled", stage }, petitioner, composed);
  }

  #intake(at: number, petitioner: Petitioner, matter: Matter, words: Words): Intake {
    return {
      petitioner,
      matter,
      words,
      lineId: this.#line(matter, petitioner),
      number: this.#numbers.next(at),
    };
  }

  /** Most dial 12345; some the number they have always dialled for such a matter. */
  #line({ categoryId }: Matter, { organisation }: Petitioner): string {
    if (organisation !== "" && this.#random.chance(0.5)) return "line-enterprise";
    const root = categoryId?.split(".")[0] ?? "";
    const known = linesByRoot[root] ?? [];
    const number = known.length > 0 && this.#random.chance(0.35) ? this.#random.pick(known) : "12345";
    return directory.lines.find((line) => line.number === number)?.id ?? "line-12345";
  }

  #matter(
    given: Pick<Matter, "kind" | "categoryId" | "placeId" | "urgency">,
    petitioner: Petitioner | null,
  ): Matter {
    const withheld = petitioner !== null && petitioner.phones.length === 0;
    const quiet = withheld || petitioner === null;
    const confidential = given.kind === "report" ? this.#random.chance(0.25) : this.#random.chance(0.01);
    return {
      ...given,
      confidential,
      wantsCallback: !quiet && this.#random.chance(0.9),
      replyBy: quiet ? "none" : this.#random.pick(["sms", "sms", "phone", "sms-and-phone"]),
      marks: [],
      peopleConcerned: this.#random.chance(0.12) ? this.#random.between(2, 60) : 1,
    };
  }
}

const linesByRoot: Record<string, string[]> = {
  market: ["12315", "12331", "12358"],
  labour: ["12333"],
  insurance: ["12333", "12329", "12393"],
  health: ["12320"],
  transport: ["12328"],
  environment: ["12369"],
  urban: ["12319"],
  rural: ["12316"],
  civil: ["12349"],
};

function acceptGround({ kind }: Matter, { category }: ComposedMatter): 1 | 3 | 4 {
  if (kind === "consultation") return 1;
  const aboutConduct = category.id.startsWith("service.conduct");
  return kind === "suggestion" || kind === "praise" || aboutConduct ? 3 : 4;
}

/** The story up to where it first stands in this state (and, if asked, with an extension asked and not ruled on). */
function cutAt(
  steps: readonly StoryStep[],
  state: OrderStateName,
  extensionOpen = false,
): StoryStep[] | null {
  for (let length = 1; length <= steps.length; length += 1) {
    const part = steps.slice(0, length);
    if (
      extensionOpen
        ? part.at(-1)?.type === "order.ask-extension"
        : stateAfter(part) === state && settled(part)
    )
      return part;
  }
  return null;
}

/** Not in the middle of what one person does in one go. */
function settled(steps: readonly StoryStep[]): boolean {
  const last = steps.at(-1)?.type;
  return last !== "order.record" && last !== "order.link-emergency";
}

/** Topic of the one scripted matter that is no topic of its own. */
function bicycles(categoryId: string): ComposedMatter["topic"] {
  return {
    categoryId,
    weight: 0,
    urgentShare: 0,
    titles: [],
    matter: [],
    course: [],
    wish: [],
    publicReplies: ["现场已清走积压单车 60 余辆，门前划出停放线，企业每日早晚各巡一次。"],
    internalResults: ["企业整改单一份，照片附后。"],
  };
}
