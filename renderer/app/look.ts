// Theme and density of the page: the person's choice, else the system's. Values stand in tokens.css alone.
import { createStore } from "./store.ts";

export type Theme = "light" | "dark" | "contrast";
export const themes: readonly Theme[] = ["light", "dark", "contrast"];
export const theme = createStore<Theme>("light");

/** Sets the theme; null = as the operating system has it. */
export function setTheme(choice: Theme | null): void {
  const next = choice ?? systemTheme();
  document.documentElement.dataset["theme"] = next;
  theme.set(next);
}

function systemTheme(): Theme {
  if (matchMedia("(prefers-contrast: more)").matches) return "contrast";
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}
