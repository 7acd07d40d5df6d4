// Runs the phone machine: feeds it what happens, does what it asks, shows and publishes its state.
import type { Host, PhoneToDesk } from "../../shared/protocol/index.ts";
import { DeskToPhone, phoneCalls } from "../../shared/protocol/index.ts";
import type { LineDoor, LineListener } from "./line-door.ts";
import {
  emptyPhone,
  nextTimeAt,
  type PhoneEffect,
  type PhoneEvent,
  type PhoneModel,
  rings,
} from "./model.ts";
import { transition } from "./phone-machine.ts";
import type { Sounds } from "./sounds.ts";

export interface PhoneSurroundings {
  readonly host: Host;
  readonly line: (listener: LineListener) => LineDoor;
  readonly desk: {
    post(message: PhoneToDesk): void;
    onMessage(listener: (message: unknown) => void): void;
  };
  readonly sounds: Sounds;
  readonly now: () => number;
  readonly newId: () => string;
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Called after every change. */
  readonly onModel: (model: PhoneModel) => void;
}

export interface RunningPhone {
  hostAway(): void;
}

export function runPhone(around: PhoneSurroundings): RunningPhone {
  let model = emptyPhone(around.now());
  let callOffTime: () => void = () => undefined;
  const line = around.line({
    onUp: () => feed({ type: "line-up" }),
    onDown: () => feed({ type: "line-down" }),
    onPush: (push) => feed({ type: "push", push }),
  });

  function feed(event: PhoneEvent): void {
    const before = model;
    const next = transition(model, event, around.now());
    model = next.model;
    around.sounds.ring(rings(model.shown));
    for (const effect of next.effects) perform(effect);
    if (model.shown !== before.shown) publish();
    if (model !== before) around.onModel(model);
    callOffTime();
    const due = nextTimeAt(model);
    if (due !== null) {
      callOffTime = around.after(Math.max(0, due - around.now()), () => feed({ type: "time" }));
    }
  }

  function perform(effect: PhoneEffect): void {
    switch (effect.type) {
      case "open-line":
        line.open(effect.url);
        return;
      case "close-line":
        line.close();
        return;
      case "register":
        void register(effect.extension, effect.secret);
        return;
      case "request":
        void line
          .request(effect.asked)
          .then((answer) => feed({ type: "answered", asked: effect.asked, answer }));
        return;
      case "speak":
        around.sounds.speak(effect.text, effect.voice);
        return;
      case "hush":
        around.sounds.hush();
        return;
      case "copy":
        // The host's copy may come late, or never: the call does not wait for it.
        void around.host.act("call-copy", effect.copy);
        return;
      case "publish":
        publish();
        return;
      default:
        effect satisfies never;
    }
  }

  async function register(extension: string, secret: string): Promise<void> {
    const answer = await line.register({ extension, secret });
    if (!answer.ok) feed({ type: "registered", answer });
    else
      feed({
        type: "registered",
        answer: { ok: true, value: phoneCalls.register.response.parse(answer.value) },
      });
  }

  function publish(): void {
    around.desk.post({ type: "state", state: model.shown });
  }

  around.desk.onMessage((message) => {
    const wish = DeskToPhone.safeParse(message);
    if (wish.success) feed({ type: "wish", wish: wish.data, newCallId: around.newId() });
  });
  around.host.watch("phone-account", {}, (account) => feed({ type: "account", account }));
  publish();
  around.onModel(model);
  return { hostAway: () => feed({ type: "host-away" }) };
}
