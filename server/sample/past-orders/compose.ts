// Puts a person's matter into words: topic, clauses and frame, never the same clause twice within one screen of orders.
import type { Category, KnowledgeArticle, Matter, RequestKind, Words } from "../../../shared/domain/index.ts";
import { categoryById } from "../directory/categories/index.ts";
import { pathOf, placesOf } from "../directory/places.ts";
import { knowledge } from "../knowledge/index.ts";
import { matterFrames, questionFrames } from "./frames.ts";
import type { Random } from "./random.ts";
import { fill, makeSlots, type Slots } from "./slots.ts";
import type { Topic } from "./topic.ts";
import { topics } from "./topics.ts";

/** What one person came with, and what the unit may answer. */
export interface ComposedMatter {
  readonly topic: Topic;
  readonly category: Category;
  readonly placeId: string;
  readonly slots: Slots;
  readonly matter: Pick<Matter, "kind" | "categoryId" | "placeId" | "urgency">;
  readonly words: Words;
}

export interface ComposedQuestion {
  readonly article: KnowledgeArticle;
  readonly placeId: string;
  readonly words: Words;
}

/** Orders on one screen, and a few more. */
const screen = 24;

/** Remembers what the last screen of orders said. */
export class Screenful {
  readonly #said: string[] = [];

  /** Whether this was said on the present screen. */
  has(clause: string): boolean {
    return this.#said.includes(clause);
  }

  add(clause: string): void {
    this.#said.push(clause);
    if (this.#said.length > screen) this.#said.shift();
  }
}

const kindWords: Record<RequestKind, string> = {
  consultation: "咨询",
  help: "求助",
  complaint: "投诉",
  report: "举报",
  suggestion: "建议",
  praise: "表扬",
};

/** Matters that people bring up quietly: the urgent frames would not fit them. */
const calmRoots = new Set(
  "labour insurance civil enterprise service rural education health market transport traffic".split(" "),
);
const calmFrames = matterFrames.filter((_, index) => [0, 1, 2, 3, 4, 5, 7, 8].includes(index));
const kindFrames = matterFrames.filter((_, index) => [0, 1, 2, 7].includes(index));

const hamlets = placesOf("estate").filter(({ id }) => isRural(id));
const estates = placesOf("estate").filter(({ id }) => !isRural(id));

function isRural(estateId: string): boolean {
  return pathOf(estateId).some(({ level, name }) => level === "community" && name.endsWith("村"));
}

/** A complaint, request, report, suggestion or praise at the petitioner's own place or one near it. */
export function composeMatter(
  random: Random,
  homeId: string,
  at: number,
  screenful: Screenful,
  sameAs?: ComposedMatter,
): ComposedMatter {
  const topic = sameAs?.topic ?? freshTopic(random, screenful);
  const category = categoryById(topic.categoryId);
  const placeId = sameAs?.placeId ?? placeFor(random, topic, homeId);
  const slots = makeSlots(random, placeId, at);
  const clause = freshClause(random, topic, screenful);
  screenful.add(clause);
  const kind = kindFor(random, category);
  const frame = random.pick(framesFor(topic, kind));
  const text = frame({
    matter: fill(clause, slots),
    course: fill(random.pick(topic.course), slots),
    wish: fill(random.pick(topic.wish), slots),
  });
  const urgent = random.chance(topic.urgentShare);
  return {
    topic,
    category,
    placeId,
    slots,
    matter: {
      kind,
      categoryId: category.id,
      placeId,
      urgency: urgent ? (random.chance(0.06) ? "critical" : "urgent") : "normal",
    },
    words: {
      title: fill(titleOf(random.pick(topic.titles), kind), slots),
      text: fill(text, slots),
      verbatim: "",
      doorAddress: clause.includes("{building}") ? slots.building : "",
    },
  };
}

function framesFor({ categoryId }: Topic, kind: RequestKind): readonly (typeof matterFrames)[number][] {
  if (kind === "suggestion" || kind === "praise") return kindFrames;
  return calmRoots.has(categoryId.split(".")[0] ?? "") ? calmFrames : matterFrames;
}

function freshTopic(random: Random, screenful: Screenful): Topic {
  const fresh = topics.filter(({ matter }) => matter.some((clause) => !screenful.has(clause)));
  return random.weighted(fresh, ({ weight }) => weight);
}

function freshClause(random: Random, topic: Topic, screenful: Screenful): string {
  const fresh = topic.matter.filter((clause) => !screenful.has(clause));
  return random.pick(fresh.length > 0 ? fresh : topic.matter);
}

/** Whether this topic still has something to say that the screen does not show. */
export function hasFreshClause({ topic }: ComposedMatter, screenful: Screenful): boolean {
  return topic.matter.some((clause) => !screenful.has(clause));
}

function placeFor(random: Random, topic: Topic, homeId: string): string {
  const rural = topic.categoryId.startsWith("rural.") || topic.categoryId.endsWith("rural-road");
  if (rural === isRural(homeId)) return homeId;
  return random.pick(rural ? hamlets : estates).id;
}

function kindFor(random: Random, category: Category): RequestKind {
  const usual = category.usualKind ?? "help";
  return usual === "complaint" && random.chance(0.15) ? "help" : usual;
}

function titleOf(subject: string, kind: RequestKind): string {
  return `关于${subject.replace(/^(关于|建议|表扬|感谢)/, "")}的${kindWords[kind]}`;
}

/** A question that the knowledge base answers. */
export function composeQuestion(random: Random, homeId: string, screenful: Screenful): ComposedQuestion {
  const fresh = knowledge.articles.filter(({ id }) => !screenful.has(id));
  const article = random.pick(fresh);
  screenful.add(article.id);
  const question = article.title.replace(/[？?]$/, "");
  const place = pathOf(homeId).find(({ level }) => level === "street")?.name ?? "";
  const words: Words = {
    title: `咨询：${question}`,
    text: random.pick(questionFrames)(question, place),
    verbatim: "",
    doorAddress: "",
  };
  return { article, placeId: homeId, words };
}
