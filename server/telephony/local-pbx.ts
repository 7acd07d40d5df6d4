// `npm run pbx -- start|stop|status`: the local telephone exchange. It comes with a later version; until then each of them says so.
import { Command } from "commander";

const notYet =
  "本机话务平台（Asterisk）随后续版本提供，练习线路（npm start）照常可用。 The local telephone exchange (Asterisk) comes with a later version; the training line of npm start works meanwhile.";

/** `say` is told the sentence, `ended` the exit code. */
export function pbxProgram(say: (line: string) => void, ended: (code: number) => void): Command {
  const program = new Command("npm run pbx --")
    .description("The local telephone exchange. It comes with a later version.")
    .helpOption("-h, --help", "show this help")
    .helpCommand(false)
    .showSuggestionAfterError(true)
    .showHelpAfterError("(npm run pbx -- --help lists what there is)");
  const acts = [
    ["start", "starts the exchange (in a later version)"],
    ["stop", "stops it (in a later version)"],
    ["status", "tells whether it runs (in a later version)"],
  ] as const;
  for (const [name, about] of acts) {
    program
      .command(name)
      .description(about)
      .helpOption("-h, --help", "show this help")
      .action(() => {
        say(notYet);
        ended(1);
      });
  }
  return program;
}

if (import.meta.main) {
  pbxProgram(console.error, (code) => {
    process.exitCode = code;
  }).parse();
}
