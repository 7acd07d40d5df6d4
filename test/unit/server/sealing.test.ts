// Sealed values open only with their key, for their purpose, unchanged; phones are compared in one form.
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  newKey,
  normalPhone,
  phoneHash,
  sealJson,
  unseal,
  unsealJson,
} from "../../../server/secrets/sealing.ts";

test("what was sealed opens again, and not with another key, for another purpose, or with one bit changed", () => {
  const [key, other] = [newKey(), newKey()];
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
      const sealed = sealJson(key, value, "event:1");
      expect(JSON.stringify(unsealJson(key, sealed, "event:1"))).toBe(JSON.stringify(value));
      expect(() => unseal(other, sealed, "event:1")).toThrow();
      expect(() => unseal(key, sealed, "event:2")).toThrow();
      const changed = Buffer.from(sealed);
      const index = at % changed.length;
      changed[index] = (changed[index] ?? 0) ^ 1;
      expect(() => unseal(key, changed, "event:1")).toThrow();
    }),
  );
});

test("one phone has one hash, however it is written", () => {
  for (const written of ["13907311234", "139 0731 1234", "+86 139-0731-1234", "008613907311234"])
    expect(normalPhone(written)).toBe("13907311234");
  expect(normalPhone("0731-2888 1234")).toBe("073128881234");
  expect(normalPhone("8612345")).toBe("8612345");
  const key = "00".repeat(32);
  expect(phoneHash(key, "+8613907311234")).toEqual(phoneHash(key, "13907311234"));
  expect(phoneHash(key, "13907311234")).not.toEqual(phoneHash("11".repeat(32), "13907311234"));
});
