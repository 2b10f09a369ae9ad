import type { ComponentChild } from 'preact';
import { useState } from 'preact/hooks';
import { type FilmCard, listFields, type Statement } from '@/storage/records/film-card';
import { formatRunningTime, peopleFields, type Person } from '@/storage/records/film';
import { EndOfShow } from './EndOfShow';
import { FactValue, nameSources, type ShowPlace } from './FactValue';
import { useText } from './text';

interface Spelt {
  /** What a statement is pressed by. */
  words: string;
  /** What is said beside it. */
  aside?: string | undefined;
}

interface RowProps<S> extends ShowPlace {
  label: string;
  statements: readonly S[];
  spell: (statement: S) => Spelt;
  /** Stands below the statements. */
  children?: ComponentChild;
}

/** Statements side by side that have the same sources. */
function groupBySources<S extends Statement<unknown>>(statements: readonly S[]): [S, ...S[]][] {
  const groups: [S, ...S[]][] = [];
  for (const statement of statements) {
    const last = groups.at(-1);
    if (last?.[0].sources.join() === statement.sources.join()) last.push(statement);
    else groups.push([statement]);
  }
  return groups;
}

/** One row of the credits: what is stated, each with its source or sources. Absent where nothing is. */
function CreditsRow<S extends Statement<unknown>>(props: RowProps<S>) {
  const { label, statements, spell, showPlace, children } = props;
  const text = useText();
  if (statements.length === 0) return null;
  return (
    <div class="credits-row">
      <dt>{label}</dt>
      <dd>
        {groupBySources(statements).map((group) => (
          <div key={spell(group[0]).words} class={group[0].sources.length > 1 ? 'said' : 'said by-one'}>
            <ul>
              {group.map((statement) => {
                const { words, aside } = spell(statement);
                return (
                  <li key={words}>
                    <FactValue place={statement.place} showPlace={showPlace}>
                      {words}
                    </FactValue>
                    {aside && ' '}
                    {aside && <span class="role">{aside}</span>}
                  </li>
                );
              })}
            </ul>
            <span class="source">{nameSources(group[0].sources, text)}</span>
          </div>
        ))}
        {children}
      </dd>
    </div>
  );
}

/** Of a long list the first few, then all of it when asked. */
const firstShown = 5;

function LongRow({ statements, ...row }: Omit<RowProps<Statement<Person>>, 'children'>) {
  const text = useText();
  const [isWhole, setWhole] = useState(false);
  const hidden = statements.length - firstShown;
  return (
    <CreditsRow {...row} statements={isWhole ? statements : statements.slice(0, firstShown)}>
      {hidden > 0 && (
        <button
          type="button"
          class="text-button more"
          aria-expanded={isWhole}
          onClick={() => setWhole(!isWhole)}
        >
          {isWhole ? text('showFewer') : text('showAllOf', String(statements.length))}
        </button>
      )}
    </CreditsRow>
  );
}

/** All that is known of a film, row by row, each statement with where it comes from; nothing where there is no row. */
export function CreditsTable({ film, showPlace }: ShowPlace & { film: FilmCard }) {
  const text = useText();
  const person = ({ value: { name, role }, spelling }: Statement<Person>): Spelt => {
    const misspelt = spelling && text('speltOnPage', spelling);
    return { words: name, aside: [role, misspelt].filter(Boolean).join(' · ') };
  };
  const word = ({ value }: Statement<string>): Spelt => ({ words: value });
  const [first] = film.runningTime;
  const fields = ['originalTitle', 'year', 'runningTime', ...listFields, ...peopleFields] as const;
  if (fields.every((field) => film[field].length === 0)) return null;
  return (
    <dl class="credits">
      <CreditsRow
        label={text('originalTitle')}
        statements={film.originalTitle}
        spell={word}
        showPlace={showPlace}
      />
      {peopleFields.map((field) => (
        <LongRow
          key={field}
          label={text(field)}
          statements={film[field]}
          spell={person}
          showPlace={showPlace}
        />
      ))}
      <CreditsRow
        label={text('year')}
        statements={film.year}
        spell={({ value }) => ({ words: String(value) })}
        showPlace={showPlace}
      />
      {listFields.map((field) => (
        <CreditsRow key={field} label={text(field)} statements={film[field]} spell={word} />
      ))}
      <CreditsRow
        label={text('runningTime')}
        statements={film.runningTime}
        spell={({ value, cut }) => ({ words: formatRunningTime(value), aside: cut })}
        showPlace={showPlace}
      >
        {first && <EndOfShow minutes={first.value} />}
      </CreditsRow>
    </dl>
  );
}
