// Where the desk page begins: connects host and phone, listens for keys, shows who is there.
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { listenForKeys } from "./app/commands/index.ts";
import { connectDesk, HostProvider } from "./app/host/index.ts";
import { setTheme } from "./app/look.ts";
import { PhoneProvider } from "./app/phone/phone.tsx";
import { setLanguage } from "./app/text/index.ts";
import { Desk } from "./desk.tsx";
import { connectPhone } from "./phone/index.ts";

setTheme(null);
setLanguage("zh");
listenForKeys(window);

const root = document.getElementById("desk");
if (root === null) throw new Error("index.html has no #desk");
createRoot(root).render(
  <StrictMode>
    <HostProvider link={connectDesk(window)}>
      <PhoneProvider link={connectPhone()}>
        <Desk />
      </PhoneProvider>
    </HostProvider>
  </StrictMode>,
);
