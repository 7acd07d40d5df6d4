// Only one hub at a time works on a data folder: an exclusive lock that the operating system itself ends with the process.
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { HubFailure } from "../../failure.ts";

/** Takes the folder's lock; a HubFailure "data.in-use" where another hub has it. Answers with the way to let go. */
export function lockFolder(folder: string): () => void {
  const file = new DatabaseSync(join(folder, "hub.lock"));
  try {
    file.exec("PRAGMA busy_timeout = 0; PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
  } catch (error) {
    file.close();
    throw new HubFailure(
      "data.in-use",
      `数据文件夹 ${folder} 正由另一个中心程序使用。请用已在运行的那一个，或另选 --data。`,
      `Another hub is working on the data folder ${folder}. Use the one that runs, or choose another --data.`,
      error,
    );
  }
  return () => {
    if (file.isOpen) file.close();
  };
}
