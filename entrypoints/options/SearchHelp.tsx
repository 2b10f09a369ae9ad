import { type TextName, useText } from '@/components/text';

/** What can be searched for, each with what it means; examples are typed as they stand, in every language. */
const examples = [
  ['long take', 'helpWords'],
  ['"long take"', 'helpPhrase'],
  ['-dream', 'helpNot'],
  ['film:her director:jonze', 'helpFilm'],
  ['critic:kael site:example.com', 'helpCritic'],
  ['tag:light colour:rose', 'helpTag'],
  ['year:1970-1979', 'helpYear'],
  ['after:2024-05 before:2025', 'helpTime'],
  ['has:note is:orphan', 'helpKinds'],
] as const satisfies [string, TextName][];

/** How notes are searched for. */
export function SearchHelp() {
  const text = useText();
  return (
    <section id="help" aria-labelledby="help-title">
      <h2 id="help-title">{text('helpSearch')}</h2>
      <p>{text('helpSearchHow')}</p>
      <dl class="keys search-help">
        {examples.map(([example, meaning]) => (
          <div key={example}>
            <dt>
              <code>{example}</code>
            </dt>
            <dd>{text(meaning)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
