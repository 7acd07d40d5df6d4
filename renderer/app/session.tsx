// Who is signed in, and the reference documents: what nearly every part of the screen needs.
import { createContext, type ReactNode, useContext, useMemo } from "react";
import {
  type Category,
  categoryById,
  categoryPath,
  type Place,
  placeById,
  placePath,
  type Reference,
  type ReferenceVersions,
  type Unit,
  unitById,
} from "../../shared/domain/index.ts";
import type { HostSession } from "../../shared/protocol/index.ts";
import { useQuery } from "./host/index.ts";

export type SignedIn = Extract<HostSession, { state: "signed-in" }>;

const SessionContext = createContext<SignedIn | null>(null);

export function SessionProvider({ session, children }: { session: SignedIn; children: ReactNode }) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

export function useSession(): SignedIn {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("nobody is signed in above this part of the screen");
  return session;
}

/** Reference documents with look-ups; null while they are not on this device yet. */
export interface ReferenceBook extends Reference {
  readonly versions: ReferenceVersions;
  unit(id: string | null): Unit | undefined;
  category(id: string | null): Category | undefined;
  place(id: string | null): Place | undefined;
  /** From district down to the place itself. */
  placeChain(id: string | null): readonly Place[];
  /** From the first level down to the category itself. */
  categoryChain(id: string | null): readonly Category[];
}

export function useReference(): ReferenceBook | null {
  const value = useQuery("reference", {});
  return useMemo(() => (value === undefined || value === null ? null : bookOf(value)), [value]);
}

export function bookOf(value: Reference & { versions: ReferenceVersions }): ReferenceBook {
  const { directory } = value;
  return {
    ...value,
    unit: (id) => (id === null ? undefined : (unitById(directory, id) ?? undefined)),
    category: (id) => categoryById(directory, id) ?? undefined,
    place: (id) => placeById(directory, id) ?? undefined,
    placeChain: (id) => placePath(directory, id).reverse(),
    categoryChain: (id) => categoryPath(directory, id).reverse(),
  };
}
