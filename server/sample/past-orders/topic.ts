// What a topic of the past orders is made of: pools of clauses that the generator puts together into one person's matter.
// Slots in braces are filled with places, times and figures: {place} {building} {since} {days} {clock} {count} {money}
// {months} {fee} (small
// change) {sum} (a firm's) {shop} {eatery} {club} {firm} {road} {route}.
export interface Topic {
  readonly categoryId: string;
  /** How often it comes up, against the other topics. */
  readonly weight: number;
  /** Share of these orders that are urgent. */
  readonly urgentShare: number;
  readonly titles: readonly string[];
  /** What is wrong. */
  readonly matter: readonly string[];
  /** What has happened so far. */
  readonly course: readonly string[];
  /** What is asked for. */
  readonly wish: readonly string[];
  /** What the unit answers to the petitioner. */
  readonly publicReplies: readonly string[];
  /** What the unit writes down for the hotline. */
  readonly internalResults: readonly string[];
}
