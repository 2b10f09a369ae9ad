import { matchLabel } from './labels';
import { inRanges, lower } from './letters';
import type { NameSpan } from './names';
import { withPhrases } from './phrases';

/** What a sentence may say that somebody did for a film. */
export type Role = 'directors' | 'writers' | 'cast';

/** So far around a name its sentence is looked at. */
export const reach = 70;

/** What may stand between a role and the name that has it: "played by the stunning …", "the film’s director, …". */
const betweenRole =
  /^(?:[\s“"‘'’(]|[,;:]\s|\s(?:Dame|Sir)\s|(?:\s[a-z\u00df-\u024f][^\s.;:,()]{0,20}){1,3},?\s[“"‘']?|\s[^\s.;:,()]{2,12}\s[^\s.;:,()]{2,12}\s[^\s.;:,()]{2,12},\s)$/;
/** Before a name that this film or its maker is compared with. */
export const comparing = withPhrases(
  (of) => new RegExp(`(?:^|\\s)(?:${of('like')})\\s(?!from\\s)(?:[^\\s.]{1,12}\\s)?$`),
);

/** "The director of Salt Road": of another work. */
const ofWork = withPhrases((of) => new RegExp(`^(?:${of('directors')})\\s(?:${of('by')})\\s$`));

/** "A director who works with Bo Rand": whoever follows is somebody else. */
const beside = withPhrases((of) => new RegExp(`^\\s\\S.*\\s(?:${of('with')})\\s$`));

const longWord = inRanges(/(?<!\p{L})\p{L}{3,}/gu);

/** What the labels before a name say of whoever has it, and where the first of them begins. */
export interface RoleLabels {
  roles: Set<Role>;
  start: number;
}

/** The labels before a name that say what the person did: "directed by", "réalisateur", "starring"; "the script by director" is two. */
export function roleBefore(text: string, name: NameSpan): RoleLabels | undefined {
  const from = Math.max(0, name.start - reach);
  let found: RoleLabels | undefined;
  let next = from;
  const before = lower(text.slice(from, name.start));
  for (const word of text.slice(from, name.start).matchAll(longWord)) {
    const start = from + word.index;
    const match = start < next ? undefined : matchLabel(text, start);
    if (!match || match.end > name.start) continue;
    const gap = text.slice(match.end, name.start);
    // Words as short as "with" or "de" say nothing outside of a block of credits, and what belongs there at most of the very name behind it.
    if (
      (match.label.weak && (match.end - start < 5 || gap.length > 3 || gap.includes(','))) ||
      !betweenRole.test(gap) ||
      ofWork().test(before.slice(start - from)) ||
      /^\s(?:and|und|et|for|[&eyi])\s$/.test(gap) ||
      beside().test(gap) ||
      comparing().test(before)
    )
      continue;
    const { fields } = match.label;
    const roles = fields.filter((field) => field === 'directors' || field === 'writers' || field === 'cast');
    if (roles.length > 0 || fields.some((field) => /^(?:comp|cine|edit|prod)/.test(field))) {
      found ??= { roles: new Set(), start };
      for (const role of roles) found.roles.add(role);
      next = match.end;
    }
  }
  return found;
}
