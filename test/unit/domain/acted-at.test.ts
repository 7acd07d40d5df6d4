// The device reckons when an act counts as done as the hub will, as long as the hub receives it later.
import fc from "fast-check";
import { expect, test } from "vitest";
import { clampedActedAt } from "../../../shared/domain/index.ts";

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });

test("the device's own reckoning stands wherever the receipt is not before it", () => {
  fc.assert(
    fc.property(
      instant,
      fc.integer(),
      fc.option(instant),
      instant,
      (deviceTime, clockOffset, lastContact, later) => {
        const command = { deviceTime, clockOffset, lastContact };
        const here = clampedActedAt(command);
        expect(here).toBeGreaterThanOrEqual(lastContact ?? 0);
        expect(clampedActedAt(command, here + later)).toBe(here);
        expect(clampedActedAt(command, here - 1)).toBe(here - 1);
      },
    ),
  );
});
