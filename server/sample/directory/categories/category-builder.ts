// Small builders with which the category tree is written down; lead rules given for a group hold for its leaves.
import type { Category, Duration } from "../../../../shared/domain/reference/index.ts";
import { placesOf } from "../places.ts";
import { type DistrictBureau, streetOfficeId } from "../units-district.ts";

export type Lead = NonNullable<Category["lead"]>;

export interface LeafOptions {
  readonly lead?: Lead;
  readonly co?: string[];
  readonly limit?: Duration;
  readonly kind?: NonNullable<Category["usualKind"]>;
}

interface Leaf {
  readonly slug: string;
  readonly name: string;
  readonly keywords: string[];
  readonly options: LeafOptions;
}

interface Group {
  readonly slug: string;
  readonly name: string;
  readonly defaults: LeafOptions & { readonly lead: Lead };
  readonly leaves: readonly Leaf[];
}

/** A category of the third level. Keywords stand in one string, parted by spaces. */
export function leaf(slug: string, name: string, keywords: string, options: LeafOptions = {}): Leaf {
  return { slug, name, keywords: keywords.split(" "), options };
}

/** A category of the second level; a leaf may differ from its defaults. */
export function group(
  slug: string,
  name: string,
  defaults: LeafOptions & { readonly lead: Lead },
  leaves: readonly Leaf[],
): Group {
  return { slug, name, defaults, leaves };
}

/** A category of the first level with everything below it, read out parents first. */
export function root(slug: string, name: string, groups: readonly Group[]): Category[] {
  return [upper(slug, null, 1, name), ...groups.flatMap((each) => groupCategories(slug, each))];
}

function groupCategories(rootId: string, { slug, name, defaults, leaves }: Group): Category[] {
  const groupId = `${rootId}.${slug}`;
  return [
    upper(groupId, rootId, 2, name),
    ...leaves.map((each): Category => {
      const options = { ...defaults, ...each.options };
      return {
        id: `${groupId}.${each.slug}`,
        parentId: groupId,
        level: 3,
        name: each.name,
        keywords: each.keywords,
        lead: options.lead,
        coUnitIds: options.co ?? [],
        replyLimit: options.limit ?? null,
        usualKind: options.kind ?? null,
      };
    }),
  ];
}

function upper(id: string, parentId: string | null, level: 1 | 2, name: string): Category {
  return {
    id,
    parentId,
    level,
    name,
    keywords: [],
    lead: null,
    coUnitIds: [],
    replyLimit: null,
    usualKind: null,
  };
}

/** One unit leads for the whole city. */
export function byCity(unitId: string): Lead {
  return { by: "city", unitId };
}

/** The district's own bureau of this kind leads. */
export function byDistrict(bureau: DistrictBureau): Lead {
  return byDistrictExcept((districtId) => `${districtId}-${bureau}`, {});
}

/** One unit leads everywhere but in the districts named. */
export function byCityExcept(unitId: string, exceptions: Record<string, string>): Lead {
  return byDistrictExcept(() => unitId, exceptions);
}

function byDistrictExcept(usual: (districtId: string) => string, exceptions: Record<string, string>): Lead {
  const entries = placesOf("district").map(({ id }) => [id, exceptions[id] ?? usual(id)] as const);
  return { by: "district", unitByDistrict: Object.fromEntries(entries) };
}

/** The street office, town or township where it happened leads. */
export const byStreet: Lead = {
  by: "street",
  unitByStreet: Object.fromEntries(placesOf("street").map(({ id }) => [id, streetOfficeId(id)])),
};

/** Water is sold by the group in the city and by the counties' own companies. */
export const byWaterCompany: Lead = byCityExcept("lanjiang-water", {
  qingyan: "qingyan-water",
  songling: "songling-water",
});

/** The counties have transport bureaus of their own. */
export const byTransportBureau: Lead = byCityExcept("city-transport", {
  qingyan: "qingyan-transport",
  songling: "songling-transport",
});

/** Farm bureaus exist where there are farms. */
export const byFarmBureau: Lead = byCityExcept("city-farm", {
  chengjiang: "chengjiang-farm",
  qingyan: "qingyan-farm",
  songling: "songling-farm",
});

/** Some roads are kept by a district's own works office. */
export const byRoadWorks: Lead = byCityExcept("city-roads", { chengjiang: "chengjiang-roads" });

/** Trees and lawns, by the district that has an office of its own for them. */
export const byParks: Lead = byCityExcept("city-parks", { wangshu: "wangshu-parks" });

export const workingDays = (amount: number): Duration => ({ amount, unit: "working-days" });
export const hours = (amount: number): Duration => ({ amount, unit: "hours" });
