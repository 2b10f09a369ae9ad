import { capital } from './letters';
import type { NameSpan } from './names';
import { withPhrases } from './phrases';

/** Between two names of a list. */
const joint = withPhrases((of) => new RegExp(`^(?:,|,?\\s(?:&|${of('and')}))\\s$`));
/** "Joel and" before "Ethan Coen": the first name of who has the same last name. */
const shortBefore = withPhrases(
  (of) => new RegExp(`(?:^|\\s)([${capital}][^\\s,.;:!?()]{2,15})\\s(?:&|${of('and')})\\s$`),
);

/** A first name and the longest "and" are no longer. */
const maxBefore = 40;

/** A name of a text; a short one stands there without its last. */
export interface MentionedName extends NameSpan {
  isShort?: true;
}

/** The names that a list goes on with: "X, Y and Z". */
export function listFrom(
  names: readonly MentionedName[],
  index: number,
  text: string,
  limit: number,
): MentionedName[] {
  const list: MentionedName[] = [];
  for (let at = index; at < names.length && list.length < limit; at += 1) {
    const name = names[at];
    const before = list.at(-1);
    if (!name || (before && !joint().test(text.slice(before.end, name.start)))) break;
    list.push(name);
  }
  return list;
}

/** The names with those before them that share their last: "Joel and Ethan Coen" are Joel Coen and Ethan Coen. */
export function withShort(names: readonly NameSpan[], text: string): MentionedName[] {
  return names.flatMap((name, at): MentionedName[] => {
    const from = Math.max(names[at - 1]?.end ?? 0, name.start - maxBefore);
    const first = shortBefore().exec(text.slice(from, name.start))?.[1];
    if (first === undefined) return [name];
    const start = text.lastIndexOf(first, name.start);
    return [
      {
        name: first + name.name.slice(name.name.indexOf(' ')),
        start,
        end: start + first.length,
        isShort: true,
      },
      name,
    ];
  });
}
