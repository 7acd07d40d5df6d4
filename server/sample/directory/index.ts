// The directory of the sample city: 湘岚市, which exists nowhere.
import type { Directory } from "../../../shared/domain/reference/index.ts";
import { categories } from "./categories/index.ts";
import { lines } from "./lines.ts";
import { places } from "./places.ts";
import { units } from "./units.ts";

export const directory: Directory = {
  cityName: { zh: "湘岚市", en: "Xianglan" },
  regionCode: "4399",
  trainingRegionCode: "9900",
  units,
  categories,
  places,
  lines,
};
