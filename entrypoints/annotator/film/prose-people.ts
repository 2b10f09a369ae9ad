import { claimActors } from './actors';
import { type Claims, claim } from './claims';
import type { Line } from './lines';
import { claimMakers } from './makers';
import { type NamedPlace, namesOtherWork, placesOf, type Sentences } from './named-place';
import { sourceNote } from './people';
import { withPhrases } from './phrases';
import { reach, type Role, roleBefore, type RoleLabels } from './roles';

/** What is claimed of whom; others have to do with the film, but neither made it nor play in it. */
export type RoleClaims = Record<Role | 'others', Claims>;

/** Where the part of a sentence begins that says who did something. */
const clauseStart = withPhrases((of) => new RegExp(`[;)]\\s|\\s(?:${of('and')})\\s`));

/** Claims for those whose role stands before their names: "directed by X", "starring Y and Z". */
function claimRoles(
  { line, clarity, lowText, name, listHere }: NamedPlace,
  role: RoleLabels,
  titleKey: string,
  claims: RoleClaims,
): void {
  const { text } = line;
  const foreign = namesOtherWork(line, role.start, titleKey);
  const isOne = role.roles.size === 1;
  const isByline = role.start === 0 && text.length - name.end < 3;
  const clause =
    lowText
      .slice(Math.max(0, role.start - reach), role.start)
      .split(clauseStart())
      .at(-1) ?? '';
  if (role.roles.size === 0) claim(claims.others, name, line, 1);
  for (const field of role.roles) {
    if (field === 'writers' && isOne && (isByline || sourceNote().test(clause))) continue;
    const weight = field === 'directors' && foreign && isOne ? -1 : clarity;
    for (const person of field === 'cast' ? listHere : listHere.slice(0, 4))
      if (field !== 'cast' || !person.isShort) claim(claims[field], person, line, weight);
  }
}

/** Claims for the people whom a line names: what each did for the film, by the words around the name. */
export function readPeople(line: Line, index: number, sentences: Sentences, claims: RoleClaims): void {
  for (const place of placesOf(line, index, sentences)) {
    const role = place.isSetApart ? undefined : roleBefore(line.text, place.name);
    if (role) claimRoles(place, role, sentences.titleKey, claims);
    else {
      claimMakers(place, sentences, claims);
      claimActors(place, sentences, claims);
    }
  }
}
