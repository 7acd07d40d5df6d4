// The whole category tree, in the order in which it is shown, and how to find a category or its lead unit.
import type { Category } from "../../../../shared/domain/reference/index.ts";
import { pathOf } from "../places.ts";
import { environment, urban } from "./city-and-environment.ts";
import { construction, housing } from "./construction-and-housing.ts";
import { education, health } from "./health-and-education.ts";
import { labour, socialInsurance } from "./labour-and-insurance.ts";
import { enterprise, marketRoot, rural, service } from "./market-and-service.ts";
import { civil, safety } from "./people-and-safety.ts";
import { traffic, transport, utilities } from "./utilities-and-traffic.ts";

export const categories: Category[] = [
  construction,
  housing,
  urban,
  environment,
  utilities,
  traffic,
  transport,
  labour,
  socialInsurance,
  health,
  education,
  civil,
  safety,
  marketRoot,
  rural,
  enterprise,
  service,
].flat();

const byId = new Map(categories.map((category) => [category.id, category]));

/** The category with this id; an unknown id is a mistake in the sample data. */
export function categoryById(id: string): Category {
  const category = byId.get(id);
  if (category === undefined) throw new Error(`sample category ${id} is not in the directory`);
  return category;
}

/** The unit that leads a category at a place, null where the place is not exact enough to say. */
export function leadUnitFor(category: Category, placeId: string | null): string | null {
  const lead = category.lead;
  if (lead === null) return null;
  if (lead.by === "city") return lead.unitId;
  const path = placeId === null ? [] : pathOf(placeId);
  const level = lead.by === "district" ? "district" : "street";
  const place = path.find((each) => each.level === level);
  if (place === undefined) return null;
  const table = lead.by === "district" ? lead.unitByDistrict : lead.unitByStreet;
  return table[place.id] ?? null;
}
