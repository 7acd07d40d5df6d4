// Runs one tool to its end and keeps what it said, for the checks that are another program's work.
import { spawn } from "node:child_process";

export type ToolResult = { readonly code: number; readonly output: string; readonly standardOutput: string };

/** Runs `node file words…` under this Node in `cwd`; resolves when it has ended, whatever its exit code. */
export function runTool(file: string, words: readonly string[], cwd: string): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, [file, ...words], { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    let standardOutput = "";
    tool.stdout.setEncoding("utf8").on("data", (text: string) => {
      output += text;
      standardOutput += text;
    });
    tool.stderr.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
    tool.on("error", reject);
    tool.on("close", (code) => resolve({ code: code ?? 1, output: output.trim(), standardOutput }));
  });
}
