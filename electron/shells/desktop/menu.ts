// No menu: its keys would take keys from the desk's own registry. macOS alone needs one for copying, pasting and quitting.
import type { MenuItemConstructorOptions } from "electron";

export function applicationMenu(platform: NodeJS.Platform): MenuItemConstructorOptions[] | null {
  return platform === "darwin" ? [{ role: "appMenu" }, { role: "editMenu" }, { role: "windowMenu" }] : null;
}
