import { colours } from '../records/annotation';
import { acceptName, acceptValue, completionAt, type TypedQuery } from './complete';
import { fold } from './fold';
import type { LibrarySearch } from './library-search';
import { type FieldName, textFields } from './query';

const mostSuggestions = 7;

/** What can stand behind a name that takes one of a few words; `colourNames` are the reader's own. */
function fixedValues(field: FieldName, colourNames: readonly string[]): readonly string[] {
  if (field === 'is') return ['orphan'];
  if (field === 'has') return ['note'];
  return field === 'colour' ? [...colours, ...colourNames] : [];
}

/** What can be put where the cursor stands in a query: names of fields, and names out of the library; each with the query that it makes. */
export async function suggest(
  search: LibrarySearch,
  query: string,
  cursor: number,
  colourNames: readonly string[],
  signal: AbortSignal,
): Promise<(TypedQuery & { label: string })[]> {
  const completion = completionAt(query, cursor);
  if (!completion) return [];
  const { token } = completion;
  if (completion.kind === 'names') {
    return completion.names.map((name) => ({ label: `${name}:`, ...acceptName(query, token, name) }));
  }
  const { field, typed } = completion;
  const textField = textFields.find((one) => one === field);
  const values = textField
    ? await search.complete(textField, typed, mostSuggestions, signal)
    : fixedValues(field, colourNames).filter((value) => fold(value).startsWith(fold(typed)));
  return values.map((value) => ({ label: value, ...acceptValue(query, token, value) }));
}
