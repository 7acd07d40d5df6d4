// Our road: an agent's console and a unit's desk in real Chromium over a whole small city. The form is filled by the host
// contract; what is measured begins with the key.
import type { BrowserContext } from "playwright-core";
import { v7 as uuid } from "uuid";
import { directory } from "../../../server/sample/directory/index.ts";
import { connectDeskLink, type DeskLink } from "../../../server/simulator/index.ts";
import type { DraftChange } from "../../../shared/protocol/index.ts";
import { type City, type CityProcess, openCity } from "../../kits/city-kit.ts";
import { password, people, unitId } from "../../kits/small-city.ts";
import { type MeasuredPage, openMeasured, type Seen } from "./measured-page.ts";

export interface CityRoad {
  readonly desk: MeasuredPage;
  readonly phone: MeasuredPage;
  readonly unit: MeasuredPage;
  /** The console's host, beside its page. */
  readonly console: DeskLink;
  /** A form that only lacks the key; answers with its order. */
  prepare(title: string): Promise<string>;
  /** Ctrl Enter; resolves when the row is painted at the unit. */
  submit(title: string): Promise<{ desk: Seen; unit: Seen }>;
  /** S at the unit: the list is empty again, and both sides are at rest. Answers when it was pressed and heard of at the console. */
  sign(title: string, orderId: string): Promise<{ pressed: number; told: number }>;
  close(): Promise<void>;
}

/** No desk is told of changes more often than this, ms: longer means that the next change goes at once. */
const restMs = 350;

export async function openCityRoad(at: { desk: BrowserContext; unit: BrowserContext }): Promise<CityRoad> {
  const city = await openCity();
  try {
    return await openOn(city, at);
  } catch (error) {
    await city.close();
    throw error;
  }
}

async function openOn(city: City, at: { desk: BrowserContext; unit: BrowserContext }): Promise<CityRoad> {
  const shell = await city.openConsole("agent");
  const desk = await openMeasured(at.desk, shell.url);
  const phone = await openMeasured(at.desk, shell.details["phoneUrl"] ?? "");
  const link = connectDeskLink(shell.url, await cookieOf(at.desk, shell));
  const signedIn = await link.signIn(people.agent.staffNumber, password);
  if (!signedIn.ok) throw new Error(signedIn.rejection.code);
  const unit = await openMeasured(at.unit, city.hub().url);
  await unit.page.getByLabel("工号").fill(people.handler.staffNumber);
  await unit.page.getByLabel("密码").fill(password);
  await unit.page.keyboard.press("Enter");
  await unit.page.locator('[data-unit-list="to-sign"]').waitFor();
  await desk.page.locator(".idle-drafts").waitFor();
  await phone.page.getByText("已连接").waitFor();

  return {
    desk,
    phone,
    unit,
    console: link,
    async prepare(title) {
      const draftId = uuid();
      const origin = { channel: "phone" as const, callId: null, lineId: null, training: false };
      await must(
        link.act("draft-open", {
          draftId,
          purpose: "intake",
          origin,
          copyPetitionerFrom: null,
          phone: "13900001111",
        }),
      );
      await must(link.act("draft-write", { draftId, changes: urgentNoise(title) }));
      await desk.page.locator(".idle-drafts").getByText(title).dblclick();
      await desk.page.getByRole("button", { name: /提交并派单/ }).waitFor();
      await pause(restMs + 150 * Math.random());
      return draftId;
    },
    async submit(title) {
      await unit.want(title, '[data-unit-list="to-sign"] [role="row"]');
      await desk.want("", "none");
      await desk.page.keyboard.press("Control+Enter");
      await unit.painted();
      await pause(50);
      return { desk: await desk.seen(), unit: await unit.seen() };
    },
    async sign(title, orderId) {
      await pause(restMs);
      const heard = toldOfSign(link, orderId);
      await unit.want(title, '[data-unit-list="in-hand"] [role="row"]');
      await unit.page.locator('[data-unit-list="to-sign"] [role="grid"]').focus();
      await unit.page.keyboard.press("s");
      const told = await heard;
      const { keys } = await unit.seen();
      await unit.page
        .locator('[data-unit-list="to-sign"] [role="row"]')
        .first()
        .waitFor({ state: "detached" });
      return { pressed: keys.find(({ key }) => key === "s")?.at ?? Number.NaN, told };
    },
    async close() {
      link.close();
      await city.close();
    },
  };
}

/** When the console's page could show it, ms on the machine's monotonic clock. */
function toldOfSign(link: DeskLink, orderId: string): Promise<number> {
  return new Promise((resolve) => {
    const end = link.watch("order", { orderId }, (view) => {
      if (!(view?.events.some(({ type }) => type === "signed") ?? false)) return;
      resolve(monotonicNow());
      end();
    });
  });
}

export function monotonicNow(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}

async function cookieOf(context: BrowserContext, { url }: CityProcess): Promise<string> {
  const name = `lianxin-${new URL(url).port}`;
  const cookie = (await context.cookies()).find((one) => one.name === name);
  return `${name}=${cookie?.value ?? ""}`;
}

/** Urgent, so that the agent dispatches directly at any hour. */
function urgentNoise(title: string): DraftChange[] {
  const category = directory.categories.find(({ level }) => level === 3)?.id ?? null;
  const place = directory.places.find(({ level }) => level === "estate")?.id ?? null;
  return [
    { path: "words.title", value: title },
    {
      path: "words.text",
      value: "小区东侧工地夜里十一点还在打桩，老人孩子睡不着，已经连着三天，要求到现场制止",
    },
    { path: "petitioner.name", value: "张先生" },
    { path: "matter.kind", value: "complaint" },
    { path: "matter.categoryId", value: category },
    { path: "matter.placeId", value: place },
    { path: "matter.urgency", value: "urgent" },
    { path: "leadUnitId", value: unitId },
  ];
}

async function must<T>(asked: Promise<{ ok: true; value: T } | { ok: false; rejection: { code: string } }>) {
  const answer = await asked;
  if (!answer.ok) throw new Error(answer.rejection.code);
  return answer.value;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
