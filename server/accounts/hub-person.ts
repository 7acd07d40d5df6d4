// The hub as an acting person: its scheduler's acts carry this name in the log.
import type { Person } from "../../shared/protocol/index.ts";

export const hubPerson: Person = {
  id: "hub",
  staffNumber: "",
  name: "连心线",
  roles: ["scheduler"],
  unitId: null,
};
