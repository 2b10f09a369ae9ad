import type { Suggestion } from '@/components/SearchField';
import { colours } from '@/storage/records/annotation';
import { acceptName, acceptValue, completionAt } from '@/storage/search/complete';
import { fold } from '@/storage/search/fold';
import type { LibrarySearch } from '@/storage/search/library-search';
import { type FieldName, textFields } from '@/storage/search/query';

const mostSuggestions = 7;

/** What can stand behind a name that takes one of a few words; `colourNames` are the reader's own. */
function fixedValues(field: FieldName, colourNames: readonly string[]): readonly string[] {
  if (field === 'is') return ['orphan'];
  if (field === 'has') return ['note'];
  return field === 'colour' ? [...colours, ...colourNames] : [];
}

/** What can be put where the cursor stands in a query: names of fields, and names out of the library. */
export async function suggest(
  search: LibrarySearch,
  query: string,
  cursor: number,
  colourNames: readonly string[],
  signal: AbortSignal,
): Promise<Suggestion[]> {
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
