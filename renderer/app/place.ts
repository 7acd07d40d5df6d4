// A place: a job of a person, with its entry in the rail. Features describe theirs; renderer/places.ts lists them.
import type { ComponentType } from "react";
import type { Role, Sentence } from "../../shared/domain/index.ts";
import type { OrderList } from "../../shared/protocol/index.ts";
import type { IconName } from "../ui/index.ts";

export interface Place {
  readonly id: string;
  readonly title: Sentence;
  readonly icon: IconName;
  /** Who has it in the rail; the first place that a person's roles give opens at sign-in. */
  readonly roles: readonly Role[] | "everyone";
  /** work: top of the rail; foot: its lower end; hidden: reached from elsewhere, such as an order's page. */
  readonly section: "work" | "foot" | "hidden";
  /** The list whose count stands at the entry. */
  readonly count?: OrderList | "drafts";
  readonly view: ComponentType<{ thing: string | null }>;
}

/** The places that these roles open, in order. */
export function placesFor(places: readonly Place[], roles: readonly Role[]): readonly Place[] {
  return places.filter(
    (place) => place.roles === "everyone" || place.roles.some((role) => roles.includes(role)),
  );
}
