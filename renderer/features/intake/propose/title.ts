// A title as “关于…的…” from what is known. It follows the form until the person writes one.
import type { RequestKind } from "../../../../shared/domain/index.ts";
import { kindWords } from "../../../app/text/index.ts";

export interface TitleParts {
  readonly placeName: string;
  readonly doorAddress: string;
  readonly categoryName: string;
  readonly kind: RequestKind | null;
}

/** Empty while neither place nor category is known. */
export function proposeTitle({ placeName, doorAddress, categoryName, kind }: TitleParts): string {
  if (categoryName === "") return "";
  const where = (doorAddress.includes(placeName) ? doorAddress : `${placeName}${doorAddress}`).slice(0, 16);
  return `关于${where}${categoryName}的${kind === null ? "诉求" : kindWords[kind].zh}`;
}
