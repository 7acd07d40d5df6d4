// Notices that the process that started us is gone. npm, told to stop, ends only the shell between itself and us;
// without this the whole house would go on running with nobody to stop it.

const LOOK_EVERY_MS = 1000;

/**
 * Calls `then` once when the parent is no longer `parent`. Keeps no process alive.
 * @param {() => void} then
 * @param {{ parent?: number, parentNow?: () => number, everyMs?: number }} look
 */
export function whenOrphaned(
  then,
  { parent = process.ppid, parentNow = () => process.ppid, everyMs = LOOK_EVERY_MS } = {},
) {
  const timer = setInterval(() => {
    if (parentNow() === parent) return;
    clearInterval(timer);
    then();
  }, everyMs);
  timer.unref();
  return () => clearInterval(timer);
}
