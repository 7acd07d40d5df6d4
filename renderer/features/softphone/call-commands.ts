// What the F keys do, and why one cannot act now.

import { useEffect } from "react";
import type { Sentence } from "../../../shared/domain/index.ts";
import type { DeskToPhone, PhoneState } from "../../../shared/protocol/index.ts";
import { afterComposition, emergencyCounting, useCommand } from "../../app/commands/index.ts";
import { go } from "../../app/navigation.ts";
import { answeredCall } from "../../app/phone/answered.ts";
import { emergencyPanel } from "../../app/phone/emergency-panel.ts";
import { useSession } from "../../app/session.tsx";
import { useCloser } from "../../ui/index.ts";
import type { Panel } from "./panel.tsx";

const noPhone: Sentence = { zh: "话机未连接", en: "The phone is not connected" };
const noCall: Sentence = { zh: "没有通话", en: "No call is up" };
const noRing: Sentence = { zh: "没有来电", en: "Nothing rings" };
const ringing: Sentence = { zh: "来电未接", en: "The call is not answered yet" };

export function useCallCommands(
  state: PhoneState | null,
  send: (wish: DeskToPhone) => void,
  panel: Panel | null,
  setPanel: (panel: Panel | null) => void,
): void {
  const call = state?.call ?? null;
  const inCall =
    state === null ? noPhone : call === null ? noCall : call.phase === "ringing" ? ringing : null;
  const counting = state?.emergency?.phase === "counting";
  const takesCalls = useSession().person.roles.some((role) => role === "agent" || role === "leader");
  // The form of a call stands in its own place; a running composition is not broken off by going there.
  const toIntake = () => {
    if (takesCalls) afterComposition(() => go("intake"));
  };
  const open = (next: Panel) => setPanel(panel === next ? null : next);

  useEffect(() => emergencyCounting.set(counting), [counting]);
  // Three seconds are short: while they run, Esc means them and not the panel that F9 opened.
  useCloser(counting, () => send({ type: "emergency-stop" }), { beforeAll: true });

  useCommand(
    "call.answer",
    () => {
      answeredCall.set(call?.callId ?? null);
      send({ type: "answer" });
      toIntake();
    },
    { refusal: state === null ? noPhone : call?.phase === "ringing" ? null : noRing },
  );
  useCommand("call.hang-up", () => send({ type: call?.phase === "ringing" ? "pass-on" : "hang-up" }), {
    refusal: state === null ? noPhone : call === null ? noCall : null,
  });
  useCommand("call.mute", () => send({ type: "mute" }), { refusal: inCall });
  useCommand("call.hold", () => send({ type: "hold" }), { refusal: inCall });
  useCommand("call.transfer", () => open("transfer"), { refusal: inCall });
  useCommand("call.three-way", () => open("three-way"), { refusal: inCall });
  useCommand("call.dial-pad", () => open("dial"), {
    refusal: state === null ? noPhone : call?.phase === "ringing" ? ringing : null,
  });
  useCommand("call.my-state", () => open("state"), { refusal: state === null ? noPhone : null });
  useCommand(
    "call.emergency",
    () => {
      emergencyPanel.set(true);
      send({ type: "emergency" });
      toIntake();
    },
    { refusal: state === null ? noPhone : null },
  );
}
