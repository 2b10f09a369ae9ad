import type { Fact } from '@/storage/records/fact';
import { type FilmFacts, formatRunningTime, peopleFields, type Person } from '@/storage/records/film';
import { FactValue, nameSources, type ShowPlace } from './FactValue';
import { useText } from './text';

interface RowProps<T> extends ShowPlace {
  label: string;
  facts: Fact<T>[];
  /** What a fact is pressed by, and what is said beside it. */
  spell: (value: T) => { words: string; aside?: string | undefined };
}

/** One row of the credits, with its source or sources. Absent where nothing is stated. */
function CreditsRow<T>({ label, facts, spell, showPlace }: RowProps<T>) {
  const text = useText();
  if (facts.length === 0) return null;
  return (
    <div class="credits-row">
      <dt>{label}</dt>
      <dd>
        <ul>
          {facts.map((fact) => {
            const { words, aside } = spell(fact.value);
            return (
              <li key={words}>
                <FactValue place={fact.place} showPlace={showPlace}>
                  {words}
                </FactValue>
                {aside && <span class="role"> {aside}</span>}
              </li>
            );
          })}
        </ul>
        <span class="source">{nameSources(facts, text)}</span>
      </dd>
    </div>
  );
}

const spellPerson = ({ name, role }: Person) => ({ words: name, aside: role });

/** A single-valued fact: the first holds, the others are shown to disagree with it. */
function SingleRow<T>(props: RowProps<T>) {
  const text = useText();
  const [first, ...others] = props.facts;
  if (!first) return null;
  const also = others.map((fact) => props.spell(fact.value).words).join(', ');
  return (
    <CreditsRow
      {...props}
      facts={[first]}
      spell={(value) => ({
        ...props.spell(value),
        ...(also && { aside: text('disagreement', also) }),
      })}
    />
  );
}

/** All that is known of a film, row by row, each with where it was read. */
export function CreditsTable({ film, showPlace }: ShowPlace & { film: FilmFacts }) {
  const text = useText();
  return (
    <dl class="credits">
      <SingleRow
        label={text('originalTitle')}
        facts={film.originalTitle}
        spell={(title) => ({ words: title })}
        showPlace={showPlace}
      />
      {peopleFields.map((field) => (
        <CreditsRow
          key={field}
          label={text(field)}
          facts={film[field]}
          spell={spellPerson}
          showPlace={showPlace}
        />
      ))}
      <SingleRow
        label={text('year')}
        facts={film.year}
        spell={(year) => ({ words: String(year) })}
        showPlace={showPlace}
      />
      <SingleRow
        label={text('runningTime')}
        facts={film.runningTime}
        spell={(minutes) => ({ words: formatRunningTime(minutes) })}
        showPlace={showPlace}
      />
    </dl>
  );
}
