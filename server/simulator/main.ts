// `npm run simulate`: a city of callers and units by seed, against a running hub.
import { sampleStaff, trainingCalls } from "../sample/index.ts";
import { sendCallers } from "./callers.ts";
import { chanceOf } from "./chance.ts";
import { connectDeskLink } from "./desk-link.ts";
import { parseSimulatorOptions, type SimulatorOptions } from "./options.ts";
import { openUnitDesk, type UnitActTold } from "./unit-desk.ts";

const actWords: Readonly<Record<UnitActTold["act"], string>> = {
  sign: "签收 signed",
  "ask-return": "退单 asked a return",
  "ask-extension": "请延期 asked an extension",
  progress: "报进展 reported progress",
  reply: "回复 replied",
  "co-reply": "协办回复 co-replied",
};

const summaryEveryMs = 30_000;

await simulate(parseSimulatorOptions(process.argv.slice(2)));

async function simulate(options: SimulatorOptions): Promise<void> {
  const stops: (() => void)[] = [];
  let ended = false;
  const end = (code: number): void => {
    if (ended) return;
    ended = true;
    for (const stop of stops) stop();
    say(`结束 ended: ${summary()}`);
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => end(0));
  const counts = new Map<string, number>();
  const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
  const summary = () => [...counts].map(([what, times]) => `${what} ${times}`).join(", ") || "nothing yet";

  say(`种子 seed ${options.seed}, 速度 speed ${options.speed}, ${options.hub}`);
  let desks = 0;
  for (const staffNumber of handlersOf(options)) {
    const link = connectDeskLink(options.hub);
    const late = setTimeout(
      () => say(`${staffNumber}: 中心没有回应，还在等 the hub does not answer yet`),
      5_000,
    );
    const desk = await openUnitDesk({
      link,
      staffNumber,
      password: options.password,
      seed: options.seed,
      speed: options.speed,
      told: ({ number, act, rejection }) => {
        count(rejection === null ? act : `${act} refused`);
        const word = rejection === null ? "" : `: ${rejection.sentence.zh} ${rejection.sentence.en}`;
        say(`${staffNumber} ${actWords[act]} ${number ?? ""}${word}`);
      },
    });
    clearTimeout(late);
    if ("code" in desk) {
      link.close();
      say(`${staffNumber}: ${desk.sentence.zh} ${desk.sentence.en}`);
      continue;
    }
    desks += 1;
    stops.push(desk.stop);
  }
  const calls = callsSent(options, count);
  if (calls !== null) stops.push(calls.stop);
  if (desks === 0 && calls === null) {
    say("没有人能登录，也没有来电：什么都没有模拟 nobody could sign in and no callers were asked for");
    return end(1);
  }
  say(`${desks} 个单位在办理 units at work`);
  const timer = setInterval(() => say(summary()), summaryEveryMs);
  stops.push(() => clearInterval(timer));
}

function callsSent(options: SimulatorOptions, count: (what: string) => void): { stop(): void } | null {
  const [first, ...others] = trainingCalls.map(({ id }) => id);
  if (options.line === null || options.callersPerHour === 0 || first === undefined) return null;
  return sendCallers({
    line: options.line,
    perHour: options.callersPerHour,
    seed: options.seed,
    calls: [first, ...others],
    told: ({ trainingCallId, answer }) => {
      count(answer.ok ? "call" : "call refused");
      say(`来电 call ${trainingCallId}${answer.ok ? "" : `: ${answer.rejection.sentence.zh}`}`);
    },
  });
}

/** Which units of the sample city have somebody at their desk: by seed as well. */
function handlersOf({ handlers, units, seed }: SimulatorOptions): readonly string[] {
  if (handlers !== null) return handlers;
  const all = sampleStaff.filter(({ roles }) => roles.includes("unit-handler")).map(({ number }) => number);
  const chance = chanceOf(seed, "units");
  return all
    .map((number) => ({ number, place: chance.next() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, units)
    .map(({ number }) => number);
}

function say(line: string): void {
  console.log(`模拟 simulator · ${line}`);
}
