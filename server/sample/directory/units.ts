// All units of the sample city.
import type { Unit } from "../../../shared/domain/reference/index.ts";
import { cityUnits } from "./units-city.ts";
import { districtUnits } from "./units-district.ts";

export const units: Unit[] = [...cityUnits, ...districtUnits];
