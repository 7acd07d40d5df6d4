// Electron's preload, in a sandbox and in a world apart from the page: gives the page its one bridge and nothing else.
import { contextBridge, ipcRenderer } from "electron";
import { bridgeName } from "./shells/desktop/channels.ts";
import { pageBridge } from "./shells/desktop/page-bridge.ts";

contextBridge.exposeInMainWorld(bridgeName, pageBridge(ipcRenderer));
