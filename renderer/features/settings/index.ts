// Settings of person and machine.
import type { Place } from "../../app/place.ts";
import { SettingsView } from "./settings-view.tsx";

export const settingsPlace: Place = {
  id: "settings",
  title: { zh: "设置", en: "Settings" },
  icon: "gear",
  roles: "everyone",
  section: "foot",
  view: SettingsView,
};
