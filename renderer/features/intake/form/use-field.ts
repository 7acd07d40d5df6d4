// One field of the form for one part of the screen: typing in one redraws only those that show it.
import { createContext, useContext, useSyncExternalStore } from "react";
import type { Rejection } from "../../../../shared/domain/index.ts";
import { useStore } from "../../../app/store.ts";
import type { FieldPath, FieldValues } from "./paths.ts";
import type { FormSession } from "./session.ts";

export const FormContext = createContext<FormSession | null>(null);

export function useForm(): FormSession {
  const session = useContext(FormContext);
  if (session === null) throw new Error("no form above this part of the screen");
  return session;
}

export function useField<P extends FieldPath>(
  path: P,
): readonly [FieldValues[P], (value: FieldValues[P]) => void] {
  const session = useForm();
  const value = useSyncExternalStore(session.form.subscribe, () => session.get(path));
  return [value, (next) => session.set(path, next)];
}

/** The fault at a field, if the last submit found one. */
export function useFault(...paths: readonly string[]): Rejection | undefined {
  const faults = useStore(useForm().faults);
  return faults.find(({ field }) => field !== null && paths.includes(field));
}
