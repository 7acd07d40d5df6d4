// How every command of the project reads its options: one commander program each, where a mistyped option, value
// or word is refused with the nearest right one.
import { Command, InvalidArgumentError } from "commander";

/** A program for `npm run <name>` (or `npm <name>`), to which the caller adds its options. */
export function commandLine(name: string, summary: string): Command {
  const call = spoken(name);
  return new Command(`${call} --`)
    .description(summary)
    .helpOption("-h, --help", "show this help")
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .showHelpAfterError(`(${call} -- --help lists what there is)`);
}

/** What a person types to run a task: npm knows `start` and `test` by themselves. */
export function spoken(task: string): string {
  return task === "start" || task === "test" ? `npm ${task}` : `npm run ${task}`;
}

/** Reads a TCP port, 0 meaning any free one. */
export function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) {
    throw new InvalidArgumentError("A port is a whole number from 0 (any free one) to 65535.");
  }
  return port;
}

/** Reads an http or https address. */
export function parseHttpUrl(text: string): string {
  const url = URL.parse(text);
  if (url === null || !["http:", "https:"].includes(url.protocol)) {
    throw new InvalidArgumentError("An address looks like http://hub.example:4410 or https://hub.example.");
  }
  return text;
}
