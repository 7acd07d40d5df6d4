// When an act counts as done: always between the device's last contact and the receipt, and said when the clock was out.
import fc from "fast-check";
import { expect, test } from "vitest";
import { actedAtOf } from "../../../server/commands/acted-at.ts";

const instant = fc.integer({ min: 0, max: 4_000_000_000_000 });

test("never before the last contact, never after the receipt, and as claimed where that lies between", () => {
  fc.assert(
    fc.property(
      instant,
      fc.integer(),
      fc.option(instant),
      instant,
      (deviceTime, clockOffset, lastContact, receivedAt) => {
        const { actedAt, clamp } = actedAtOf({ deviceTime, clockOffset, lastContact }, receivedAt);
        const earliest = Math.min(lastContact ?? 0, receivedAt);
        const claimed = deviceTime + clockOffset;
        expect(actedAt).toBeGreaterThanOrEqual(earliest);
        expect(actedAt).toBeLessThanOrEqual(receivedAt);
        if (claimed >= earliest && claimed <= receivedAt) expect(actedAt).toBe(claimed);
        expect(clamp !== null).toBe(Math.abs(claimed - actedAt) > 2000);
      },
    ),
  );
});
