// The call that the person answered by key or click: only then may the caret go to its form.
import { createStore } from "../store.ts";

export const answeredCall = createStore<string | null>(null);
