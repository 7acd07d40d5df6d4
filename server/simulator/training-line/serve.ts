// The training line on its sockets: "/phone" for phone pages, "/manager" for the hub, "/city" for whoever plays the callers. Parses every request by its schema, hands
// it to `step`, tells the effects; one timer serves all that happens by itself.
import type { Server, Socket } from "socket.io";
import {
  type Answer,
  accepted,
  type CallTable,
  cityCalls,
  managerCalls,
  phoneCalls,
  refused,
} from "../../../shared/protocol/index.ts";
import type { Effect, Scripts } from "./change.ts";
import type { Chosen, PhoneRequest, PhoneRequestName } from "./requests.ts";
import { emptyLine, nextDueAt, snapshotOf } from "./state.ts";
import { type LineEvent, step } from "./step.ts";

export interface TrainingLineOptions {
  readonly scripts: Scripts;
  readonly now: () => number;
  readonly newCallId: () => string;
}

export interface TrainingLine {
  /** A caller comes by itself: the next of the list. */
  caller(): void;
  close(): void;
}

const snapshotEveryMs = 250;
/** An alarm is told again to a hub that comes (back) within this time: it must not be lost with the hub. */
const alarmToldAgainMs = 10 * 60_000;
const timerMaxMs = 60_000;

type AlarmPayload = Extract<Effect, { readonly push: "alarm" }>["payload"];

export function serveTrainingLine(sockets: Server, options: TrainingLineOptions): TrainingLine {
  const phones = sockets.of("/phone");
  const managers = sockets.of("/manager");
  const city = sockets.of("/city");
  const legs = new Map<string, Socket>();
  const scriptIds = [...options.scripts.keys()];
  let recentAlarms: readonly AlarmPayload[] = [];
  let state = emptyLine();
  let nextScript = 0;
  let timer: NodeJS.Timeout | undefined;
  let snapshotTimer: NodeJS.Timeout | undefined;

  function feed(event: LineEvent): Answer<unknown> {
    const result = step(state, event, options.now(), options.scripts);
    state = result.state;
    for (const effect of result.effects) tell(effect);
    clearTimeout(timer);
    const due = nextDueAt(state);
    if (due !== null) {
      const waitMs = Math.min(timerMaxMs, Math.max(1, due - options.now()));
      timer = setTimeout(() => feed({ type: "time" }), waitMs);
    }
    snapshotTimer ??= setTimeout(() => {
      snapshotTimer = undefined;
      managers.emit("snapshot", snapshotOf(state));
    }, snapshotEveryMs);
    return result.answer;
  }

  function tell(effect: Effect): void {
    if (effect.push === "alarm") {
      recentAlarms = [...alarmsStillTold(), effect.payload];
      managers.emit("alarm", effect.payload);
    } else legs.get(effect.to)?.emit(effect.push, effect.payload);
  }

  function alarmsStillTold(): readonly AlarmPayload[] {
    return recentAlarms.filter(({ at }) => options.now() - at < alarmToldAgainMs);
  }

  /** The list in its order, over and over. */
  function choose(): Chosen {
    return { callId: options.newCallId(), scriptId: scriptIds[nextScript % scriptIds.length] ?? "" };
  }

  phones.on("connection", (socket) => {
    let extension: string | undefined;
    answering(socket, phoneCalls, (name, request) => {
      if (name === "register") {
        const { extension: wanted, secret } = phoneCalls.register.request.parse(request);
        const answer = feed({ type: "register", extension: wanted, secret });
        if (answer.ok) {
          extension = wanted;
          legs.set(wanted, socket);
        }
        return answer;
      }
      if (extension === undefined) return refused("phone.unregistered", "话机没有登录", "Not registered");
      const asked = { name: name as PhoneRequestName, request } as PhoneRequest;
      const chosen = choose();
      const answer = feed({ type: "request", extension, asked, chosen });
      if (name === "practice-call" && answer.ok) nextScript += 1;
      return answer;
    });
    socket.on("disconnect", () => {
      if (extension === undefined || legs.get(extension) !== socket) return;
      legs.delete(extension);
      feed({ type: "leg-lost", extension });
    });
  });

  // A web page of the person's own browser could reach this address as well; hub and simulator are no pages and send no Origin.
  for (const notForPages of [managers, city]) {
    notForPages.use((socket, next) =>
      next(socket.handshake.headers.origin === undefined ? undefined : new Error("not for pages")),
    );
  }
  city.on("connection", (socket) => {
    answering(socket, cityCalls, (_, request) => {
      const { trainingCallId } = cityCalls["call-in"].request.parse(request);
      const chosen = trainingCallId === null ? choose() : { ...choose(), scriptId: trainingCallId };
      if (!options.scripts.has(chosen.scriptId))
        return refused("phone.no-such-caller", "没有这个练习来电", "No such practice caller");
      feed({ type: "caller", chosen });
      if (trainingCallId === null) nextScript += 1;
      return accepted({});
    });
  });
  managers.on("connection", (socket) => {
    answering(socket, managerCalls, (_, request) => {
      const { accounts } = managerCalls["accounts.put"].request.parse(request);
      return feed({ type: "accounts", accounts });
    });
    socket.emit("snapshot", snapshotOf(state));
    for (const alarm of alarmsStillTold()) socket.emit("alarm", alarm);
  });

  return {
    caller() {
      feed({ type: "caller", chosen: choose() });
      nextScript += 1;
    },
    close() {
      clearTimeout(timer);
      clearTimeout(snapshotTimer);
    },
  };
}

/** Answers each call of the table with what `decide` says; a request of another shape is refused. */
function answering(
  socket: Socket,
  table: CallTable,
  decide: (name: string, request: unknown) => Answer<unknown>,
): void {
  for (const [name, { request }] of Object.entries(table)) {
    socket.on(name, (message: unknown, reply: unknown) => {
      const parsed = request.safeParse(message);
      const answer = parsed.success
        ? decide(name, parsed.data)
        : refused("protocol.invalid", "话机与话务平台的版本不一致", "Phone and exchange do not match");
      if (typeof reply === "function") reply(answer);
    });
  }
}
