// The first steps of a call at the agent's desk: the screen pop, the answer, and what is typed being kept.
import type { CityRoad } from "./city-road.ts";
import type { MeasuredPage } from "./measured-page.ts";
import { note, type Steps } from "./steps.ts";

const formMs = 8_000;

/** Answers how many of the calls did not come to a form: their steps are missing from the figures. */
export async function callSteps(city: CityRoad, calls: number, steps: Steps): Promise<number> {
  let missed = 0;
  for (let call = 0; call < calls; call++) {
    await oneCall(city, steps).catch(async () => {
      missed += 1;
      await startAnew(city);
    });
  }
  return missed;
}

async function oneCall({ desk, phone }: CityRoad, steps: Steps): Promise<void> {
  await desk.want("来电人", ".pop");
  await phone.want("", "none");
  await desk.page
    .getByRole("button", { name: /练习来电/ })
    .first()
    .click();
  await desk.painted();
  const invite = (await phone.seen()).frames.find(
    ({ way, text }) => way === "down" && text.includes('"invite"'),
  );
  note(steps, "invite at the phone → pop painted", (await desk.seen()).painted - (invite?.at ?? Number.NaN));

  await desk.want("内容", ".form, main");
  await desk.page.keyboard.press("F2");
  await desk.page.locator('[data-field="words.text"]').first().waitFor({ timeout: formMs });
  await desk.page.waitForTimeout(200);

  await desk.want("", "none");
  await desk.page.keyboard.insertText("工地夜里还在打桩");
  await desk.page.keyboard.press("a");
  await desk.page.waitForTimeout(300);
  const { keys, frames } = await desk.seen();
  const pressed = keys.find(({ key }) => key === "a")?.at ?? Number.NaN;
  const sent = frames.findLast(({ way, text }) => way === "up" && text.includes('"act":"draft-write"'));
  const id = /"id":(\d+)/.exec(sent?.text ?? "")?.[1];
  const saved = frames.find(
    ({ way, text }) => way === "down" && text.includes('"kind":"answer"') && text.includes(`"id":${id},`),
  );
  note(steps, "key in the form → draft-write sent", (sent?.at ?? Number.NaN) - pressed);
  note(steps, "draft-write sent → saved", (saved?.at ?? Number.NaN) - (sent?.at ?? Number.NaN));
  await desk.page.keyboard.press("Shift+F2");
  await phone.page.getByText(/^话后$/).waitFor();
  await endForm(desk);
}

/** 无诉求结束, as after a test call: the desk is empty again. */
async function endForm({ page }: MeasuredPage): Promise<void> {
  await page.keyboard.press("Alt+x");
  await page.keyboard.press("1");
  await page.locator(".idle-drafts").waitFor();
}

async function startAnew({ desk, phone }: CityRoad): Promise<void> {
  await desk.page.keyboard.press("Shift+F2");
  await phone.page.waitForTimeout(500);
  if ((await desk.page.locator(".idle-drafts").count()) === 0) await endForm(desk);
}
