export interface Tally {
  hits: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
  f1: number;
}
export interface Pair {
  entry: object;
  record: object;
}
export function scoreFields(pairs: readonly Pair[]): {
  tallies: Record<string, Tally>;
  differences: object[];
};
export function scoreRecognition(pairs: readonly Pair[]): {
  tally: Tally;
  taken: Pair[];
  mistaken: Pair[];
  byKind: Record<string, { pages: number; count: number; letThrough: number }>;
  firstLook: Record<string, { pages: number; count: number }>;
};
