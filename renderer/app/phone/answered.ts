// The call that the person answered by key or click: only then may the caret go to its form.
import { createPersonalStore } from "../store.ts";

export const answeredCall = createPersonalStore<string | null>(null);
