// The drafts that are requests: forms of an act on an order are found again at their order, not among these.
import { useMemo } from "react";
import type { Draft } from "../../shared/protocol/index.ts";
import { useQuery } from "./host/index.ts";

export function useIntakeDrafts(): readonly Draft[] | undefined {
  const drafts = useQuery("drafts", {})?.drafts;
  return useMemo(() => drafts?.filter(({ purpose }) => purpose === "intake"), [drafts]);
}
