// The only way by which a page's ipc reaches us: known channels, from the main frame of a window of ours that shows the page it
// was made for. Nothing else may use ipcMain.
import type { IpcMain, WebContents } from "electron";
import type { Log } from "../../console/shell-side.ts";
import type { toMain } from "./channels.ts";
import { type PageName, pageAt } from "./pages.ts";

type Channel = (typeof toMain)[keyof typeof toMain];

export interface IpcDoor {
  on(channel: Channel, listener: (from: Sender, value: unknown) => void): void;
}

export interface Sender {
  readonly page: PageName;
  readonly contents: WebContents;
}

/** `ownPage` says which page a window of ours was made for; undefined for contents that are not ours. */
export function ipcDoor(
  ipcMain: Pick<IpcMain, "on">,
  ownPage: (contents: WebContents) => PageName | undefined,
  log: Log,
): IpcDoor {
  return {
    on(channel, listener) {
      ipcMain.on(channel, (event, value: unknown) => {
        const page = ownPage(event.sender);
        const frame = event.senderFrame;
        if (page === undefined || frame === null || frame.parent !== null || pageAt(frame.url) !== page) {
          log("warn", "ipc.refused", { channel });
          return;
        }
        listener({ page, contents: event.sender }, value);
      });
    },
  };
}
