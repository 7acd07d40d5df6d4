// The part of Electron that the desktop shell uses; passed in, so that its reasoning is tested without Electron.

export type ElectronApi = Pick<
  typeof import("electron"),
  | "app"
  | "BrowserWindow"
  | "dialog"
  | "globalShortcut"
  | "ipcMain"
  | "Menu"
  | "MessageChannelMain"
  | "protocol"
  | "safeStorage"
  | "screen"
  | "session"
  | "utilityProcess"
>;
