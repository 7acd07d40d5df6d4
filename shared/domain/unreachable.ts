// The end of every switch over a closed list: the compiler proves that nothing arrives here.

/** Throws; reached only when a value lies outside its own type, which is our mistake. */
export function unreachable(value: never): never {
  throw new Error(`not handled: ${JSON.stringify(value)}`);
}
