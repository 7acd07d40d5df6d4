// Whether the emergency panel is up: F9 brings it, Esc puts it away; the call and the event go on.
import { createStore } from "../store.ts";

export const emergencyPanel = createStore(true);
