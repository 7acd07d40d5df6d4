// Electron's preload, in a sandbox and in a world apart from the page: gives the page its one bridge and nothing else.
import { contextBridge, ipcRenderer } from "electron";
// Not by the door: it would bring every schema into each page once more.
import { deskBridgeName } from "../shared/protocol/desk-bridge.ts";
import { pageBridge } from "./shells/desktop/page-bridge.ts";

contextBridge.exposeInMainWorld(deskBridgeName, pageBridge(ipcRenderer));
