// The road of an order from the agent's key to the unit's screen, against the same key over the least that could carry it. Both go
// through the same two browsers, in turns.
import { openBareRoad } from "../kit/bare-road.ts";
import { openBrowsers } from "../kit/browsers.ts";
import { callSteps } from "../kit/call-steps.ts";
import { type CityRoad, openCityRoad } from "../kit/city-road.ts";
import { ensureProductionPages } from "../kit/production-pages.ts";
import { type BenchResult, judge, percentile } from "../kit/statistics.ts";
import { acrossHops, type Steps, stepFigures } from "../kit/steps.ts";

const samplesWanted = 84;
const warmUps = 6;
const callsMeasured = 20;
/** Every so many keys one more with a planted delay, so that a drift of the machine falls on both alike. */
const burnEvery = 4;
const burnMs = 40;
const atMost = 3;

export async function run(progress: (line: string) => void): Promise<BenchResult> {
  await ensureProductionPages();
  const browsers = await openBrowsers();
  const bare = await openBareRoad(browsers.desk, browsers.unit);
  const city = await openCityRoad(browsers);
  try {
    const steps: Steps = new Map();
    const ours: number[] = [];
    const control: number[] = [];
    const slowed: number[] = [];
    progress(`two browsers (Chromium ${browsers.version}), hub, console and training line are up`);
    const callsMissed = await callSteps(city, callsMeasured, steps);
    progress(`${callsMeasured - callsMissed} of ${callsMeasured} calls`);
    for (let turn = -warmUps; turn < samplesWanted; turn++) {
      const sample = await walk(city, `夜间施工第${turn + warmUps}件`, turn < 0 ? null : steps);
      const bareSample = await bare.sample(`row ${turn}`);
      if (turn < 0) continue;
      ours.push(sample);
      control.push(bareSample);
      if (turn % burnEvery === 0) slowed.push(await walkSlowed(city, `打桩扰民第${turn}件`));
      if ((turn + 1) % 21 === 0) progress(`${turn + 1} of ${samplesWanted} keys on either road`);
    }
    const raised = round(percentile(slowed, 0.5) - percentile(ours, 0.5));
    for (const [step, figure] of Object.entries(stepFigures(steps))) {
      progress(`  ${step.padEnd(52)} p50 ${figure.p50} ms  p95 ${figure.p95} ms  n ${figure.n}`);
    }
    return judge(
      {
        name: "road",
        statistic: "p95",
        unit: "ms",
        n: ours.length,
        measured: percentile(ours, 0.95),
        control: percentile(control, 0.95),
        positiveControl: { planted: burnMs, raised, passed: raised > 0.6 * burnMs },
        details: {
          p50: { measured: percentile(ours, 0.5), control: percentile(control, 0.5) },
          steps: stepFigures(steps),
          callsMissed,
          chromium: browsers.version,
        },
      },
      [{ of: "ratio", atMost }],
    );
  } finally {
    await city.close();
    bare.close();
    await browsers.close();
  }
}

/** One order from the key to the unit's signature; answers with ms from key to paint. */
async function walk(city: CityRoad, title: string, steps: Steps | null): Promise<number> {
  const orderId = await city.prepare(title);
  const seen = await city.submit(title);
  const signed = await city.sign(title, orderId);
  return acrossHops(seen, signed, title, steps);
}

/** The positive control: the desk's key handler is kept busy; the measure must show it. */
async function walkSlowed(city: CityRoad, title: string): Promise<number> {
  await city.desk.burn(burnMs);
  const sample = await walk(city, title, null);
  await city.desk.burn(0);
  return sample;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
