// Something the person can put right. It is shown as its one sentence, without a stack.

export class Problem extends Error {}

/**
 * The code of a system error (ENOENT, EROFS, …), or an empty string.
 * @param {unknown} error
 */
export function errorCode(error) {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}
