// A mistyped command, option or value must be refused with the nearest right one, never taken for something else.
import { describe, expect, test } from "vitest";
import { commandLine, parseHttpUrl, parsePort } from "../../../build/command-line.ts";
import { parseStartOptions, startProgram } from "../../../build/start-command.ts";
import { taskProgram, tasks } from "../../../build/tasks.ts";

describe("the table of commands", () => {
  test("an unknown command is refused with the nearest right one", async () => {
    await expect(refusal(["strat"])).resolves.toContain("Did you mean start?");
    await expect(refusal(["chek"])).resolves.toContain("Did you mean check?");
  });

  test.each(tasks.map(({ name }) => name))(
    "%s is handed its own words untouched, --help included",
    async (name) => {
      const words = ["--help", "--json", "-x", "word", "--", "--more=1"];
      const seen: unknown[] = [];
      const program = taskProgram(async (task, argv) => {
        seen.push(task.name, argv);
      });
      await program.exitOverride().parseAsync([name, ...words], { from: "user" });
      expect(seen).toEqual([name, words]);
    },
  );
});

describe("the options of npm start", () => {
  test("have the defaults of the main job", () => {
    expect(parseStartOptions([])).toMatchObject({ open: true, port: 4410, pbx: "training" });
    expect(parseStartOptions([])).not.toHaveProperty("hub");
  });

  test("are read", () => {
    const words = [
      "--no-open",
      "--data",
      "/srv/lianxin",
      "--port",
      "0",
      "--hub",
      "https://hub.example",
      "--pbx",
      "local",
    ];
    expect(parseStartOptions(words)).toEqual({
      open: false,
      data: "/srv/lianxin",
      port: 0,
      hub: "https://hub.example",
      pbx: "local",
    });
  });

  test.each([
    { words: ["--prot", "1"], says: "Did you mean --port?" },
    { words: ["--no-opne"], says: "Did you mean --no-open?" },
    { words: ["--pbx", "locl"], says: "Allowed choices are local." },
    { words: ["--port", "70000"], says: "A port is a whole number from 0 (any free one) to 65535." },
    { words: ["--port", "4e1"], says: "A port is a whole number" },
    { words: ["--hub", "hub.example"], says: "An address looks like" },
    { words: ["extra"], says: "too many arguments" },
  ])("$words is refused: $says", ({ words, says }) => {
    expect(startRefusal(words)).toContain(says);
    expect(startRefusal(words)).toContain("npm start -- --help");
  });
});

test("ports and addresses are read as they are", () => {
  expect(parsePort("0")).toBe(0);
  expect(parseHttpUrl("http://127.0.0.1:4410")).toBe("http://127.0.0.1:4410");
  expect(() => parseHttpUrl("ftp://x")).toThrow();
});

test("a command is named the way npm calls it", () => {
  expect(commandLine("hub", "").name()).toBe("npm run hub --");
  expect(commandLine("test", "").name()).toBe("npm test --");
});

async function refusal(words: readonly string[]): Promise<string> {
  let said = "";
  const program = taskProgram(async () => {});
  program.exitOverride().configureOutput({
    writeErr: (text) => {
      said += text;
    },
  });
  await program.parseAsync(words, { from: "user" }).catch(() => {});
  return said;
}

function startRefusal(words: readonly string[]): string {
  let said = "";
  const program = startProgram();
  program.exitOverride().configureOutput({
    writeErr: (text) => {
      said += text;
    },
  });
  expect(() => parseStartOptions(words, program)).toThrow();
  return said;
}
