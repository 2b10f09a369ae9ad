import type { Fact } from '@/storage/records/fact';
import type { Person } from '@/storage/records/film';
import { foldWords } from './labels';
import { factAt, type Line } from './lines';
import type { NameSpan } from './names';

/** What the words around a name say, and how clearly. */
export interface Claim {
  name: NameSpan;
  line: Line;
  weight: number;
}

/** What each name is said to be, by its folded words. */
export type Claims = Map<string, Claim>;

/** Adds what a place says of a name to what others have said of it. */
export function claim(claims: Claims, name: NameSpan, line: Line, weight: number): void {
  const key = foldWords(name.name);
  const known = claims.get(key);
  if (known) known.weight += weight;
  else claims.set(key, { name, line, weight });
}

/** Whoever a claim is for, in the place where the name stands first. */
export function personAt({ name: { name, start, end }, line }: Claim): Fact<Person, Range> {
  return factAt({ name }, 'prose', line, start, end);
}
