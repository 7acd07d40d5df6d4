// Where a matter lies, from the district down to the door.
import type { Order } from "../../../shared/domain/index.ts";
import type { ReferenceBook } from "../session.tsx";

export function placeWords(order: Pick<Order, "matter" | "words">, book: ReferenceBook | null): string {
  const chain = book?.placeChain(order.matter?.placeId ?? null).map(({ name }) => name) ?? [];
  const door = order.words?.doorAddress ?? "";
  return [...chain, ...(door === "" ? [] : [door])].join(" ") || "—";
}

export function categoryWords(order: Pick<Order, "matter">, book: ReferenceBook | null): string {
  const chain = book?.categoryChain(order.matter?.categoryId ?? null).map(({ name }) => name) ?? [];
  return chain.join(" › ") || "—";
}
