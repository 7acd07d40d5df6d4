// Gathers the outcome of every test from vitest, and of whatever broke outside a test: a file that cannot be
// loaded, a hook that fails, an error nobody caught.
import { relative } from "node:path";
import type { Reporter, TestCase, TestModule, TestSuite } from "vitest/node";
import type { Outcome } from "./tally.ts";

/** A reporter that adds to `outcomes` when the run ends; names are relative to `root`. */
export function outcomeReporter(root: string, outcomes: Outcome[]): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors, reason) {
      for (const module of modules) outcomes.push(...outcomesOf(module, root));
      for (const error of unhandledErrors) {
        outcomes.push({ name: `unhandled: ${error.message}`, state: "failed" });
      }
      if (reason === "interrupted") outcomes.push({ name: "the run was interrupted", state: "failed" });
    },
  };
}

function outcomesOf(module: TestModule, root: string): readonly Outcome[] {
  const file = relative(root, module.moduleId);
  const broken = [module, ...module.children.allSuites()].filter((part) => part.errors().length > 0);
  return [
    ...broken.map((part) => ({ name: `${file} > ${partName(part)}`, state: "failed" as const })),
    ...[...module.children.allTests()].map((test) => outcomeOf(test, file)),
  ];
}

function outcomeOf(test: TestCase, file: string): Outcome {
  const result = test.result();
  const name = `${file} > ${test.fullName}`;
  if (result.state === "skipped") return { name, state: "skipped", note: result.note };
  return { name, state: result.state === "passed" ? "passed" : "failed" };
}

function partName(part: TestModule | TestSuite): string {
  return part.type === "module" ? "the file itself" : part.fullName;
}
