// @vitest-environment jsdom
// A screen that fails leaves the rest of the desk standing, and opens again when the person asks.
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ScreenFault } from "../../../renderer/app/frame/screen-fault.tsx";

afterEach(cleanup);

let broken = true;

function Screen() {
  if (broken) throw new TypeError("张先生 140 0000 0417");
  return <p>工单</p>;
}

test("shows a sentence in the screen's place, and the screen again on request", () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
  broken = true;
  render(
    <>
      <p>通话</p>
      <ScreenFault>
        <Screen />
      </ScreenFault>
    </>,
  );
  expect(screen.getByText("通话")).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toContain("写下的都已存");
  const ours = log.mock.calls.filter(([first]) => String(first).startsWith("screen failed"));
  expect(JSON.stringify(ours)).not.toContain("0417");
  broken = false;
  fireEvent.click(screen.getByRole("button"));
  expect(screen.getByText("工单")).toBeTruthy();
  log.mockRestore();
});
