// The reference documents as they stand now.
import type { Reference } from "../../shared/domain/index.ts";
import type { Hub } from "../hub.ts";

/** Rejects where none have been published: then there are no orders either. */
export async function newestReference({ reference }: Pick<Hub, "reference">): Promise<Reference> {
  const versions = reference.newestVersions();
  const found = versions === null ? null : await reference.lookUp(versions);
  if (found === null) throw new Error("no reference documents have been published");
  return found;
}
