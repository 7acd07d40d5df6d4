// The four kinds of tests. Unit tests run two files at a time; the others start processes, databases and browsers,
// and their files run one after another, kind by kind. A unit test of the renderer asks for a DOM in its first
// lines: `// @vitest-environment jsdom`.
import { defineConfig } from "vitest/config";

const SECOND_MS = 1000;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["test/unit/**/*.test.{ts,tsx}"],
          environment: "node",
          maxWorkers: 2,
          testTimeout: 20 * SECOND_MS,
          sequence: { groupOrder: 0 },
        },
      },
      oneFileAtATime("integration", 1, 60 * SECOND_MS),
      oneFileAtATime("e2e", 2, 180 * SECOND_MS),
      oneFileAtATime("fault", 3, 300 * SECOND_MS),
    ],
  },
});

function oneFileAtATime(name: string, groupOrder: number, timeoutMs: number) {
  return {
    test: {
      name,
      include: [`test/${name}/**/*.test.ts`],
      environment: "node",
      fileParallelism: false,
      testTimeout: timeoutMs,
      hookTimeout: timeoutMs,
      sequence: { groupOrder },
    },
  };
}
