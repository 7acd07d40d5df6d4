// Where the phone page begins: joins the phone machine to host, telephone system, desk and loudspeaker of this browser.
import { phoneChannelName } from "../../shared/protocol/index.ts";
import { setTheme } from "../app/look.ts";
import { connectPhoneHost } from "./host-door.ts";
import { lineDoor } from "./line-door.ts";
import { runPhone } from "./run.ts";
import { browserSounds } from "./sounds.ts";
import { drawPhone, drawWaiting } from "./view.ts";

const root = document.getElementById("phone");
if (root === null) throw new Error("phone.html has no #phone");

setTheme(null);
drawWaiting(root);
// One phone a browser: a second window waits until the first has gone, and then takes its place.
void navigator.locks.request(phoneChannelName, () => {
  begin(root);
  return new Promise<never>(() => undefined);
});

function begin(root: HTMLElement): void {
  let hostAway: () => void = () => undefined;
  const { host, tell, onEmergencyKey } = connectPhoneHost(window, () => hostAway());
  const channel = new BroadcastChannel(phoneChannelName);
  const phone = runPhone({
    host,
    line: lineDoor,
    desk: {
      post: (message) => channel.postMessage(message),
      onMessage(listener) {
        channel.addEventListener("message", ({ data }) => listener(data));
        onEmergencyKey(() => listener({ type: "emergency" }));
      },
    },
    sounds: browserSounds(window),
    now: Date.now,
    newId: () => crypto.randomUUID(),
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
    onModel({ shown, account }) {
      tell(shown.call !== null);
      drawPhone(root, shown, account?.extension ?? null);
    },
  });
  hostAway = () => phone.hostAway();
  host.watch("settings", {}, ({ language }) => {
    document.documentElement.lang = language === "en" ? "en" : "zh-CN";
  });
}
