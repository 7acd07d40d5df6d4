// Order numbers: what the check digit catches, and how forgiving reading is.
import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDigit, formatOrderNumber, lastEight, parseOrderNumber } from "../../../shared/domain/index.ts";

const parts = fc.record({
  region: fc.stringMatching(/^\d{4}$/),
  day: fc.stringMatching(/^\d{6}$/),
  serial: fc.integer({ min: 0, max: 9_999_999 }),
});

test("the standard's own example: 0794 has check digit 5", () => {
  expect(checkDigit("0794")).toBe("5");
});

test("what is written is read back", () => {
  fc.assert(
    fc.property(parts, (number) => {
      const text = formatOrderNumber(number);
      expect(text).toMatch(/^\d{4}-\d{6}-\d{7}-\d$/);
      expect(parseOrderNumber(text)).toMatchObject({ ...number, text });
    }),
  );
});

test("every single wrong digit is caught, at every place", () => {
  fc.assert(
    fc.property(parts, (number) => {
      const digits = formatOrderNumber(number).replaceAll("-", "");
      for (let place = 0; place < digits.length; place += 1) {
        for (let digit = 0; digit <= 9; digit += 1) {
          if (digits[place] === String(digit)) continue;
          expect(parseOrderNumber(`${digits.slice(0, place)}${digit}${digits.slice(place + 1)}`)).toBeNull();
        }
      }
    }),
    { numRuns: 200 },
  );
});

test("at least 97 % of swapped neighbours are caught", () => {
  let swaps = 0;
  let caught = 0;
  fc.assert(
    fc.property(parts, (number) => {
      const digits = formatOrderNumber(number).replaceAll("-", "");
      for (let place = 0; place + 1 < digits.length; place += 1) {
        const [a = "", b = ""] = [digits[place], digits[place + 1]];
        if (a === b) continue;
        swaps += 1;
        if (parseOrderNumber(`${digits.slice(0, place)}${b}${a}${digits.slice(place + 2)}`) === null)
          caught += 1;
      }
    }),
    { numRuns: 2_000 },
  );
  expect(caught / swaps).toBeGreaterThanOrEqual(0.97);
});

test("dashes, spaces and full-width digits do not matter; the last eight are read out", () => {
  const text = formatOrderNumber({ region: "4399", day: "261124", serial: 1874 });
  for (const typed of [
    text.replaceAll("-", ""),
    text.replaceAll("-", " "),
    ` ${text.replaceAll("-", "－")} `,
    fullWidth(text),
  ]) {
    expect(parseOrderNumber(typed)?.text).toBe(text);
  }
  expect(lastEight(text)).toBe(`0001874${text.at(-1)}`);
  expect(parseOrderNumber("4399-261124-1874")).toBeNull();
  expect(() => formatOrderNumber({ region: "43", day: "261124", serial: 1 })).toThrow();
});

function fullWidth(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}
