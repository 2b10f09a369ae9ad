import { fieldNames, type FieldName, readTokens, type Token } from './query';

/** What can be offered where the cursor stands. */
export type Completion =
  | { kind: 'names'; names: FieldName[]; token: Token }
  | { kind: 'values'; field: FieldName; typed: string; token: Token };

/** What may be completed at a place of a query; undefined where there is nothing to offer. */
export function completionAt(query: string, cursor: number): Completion | undefined {
  const token = readTokens(query).find(({ start, end }) => start < cursor && cursor <= end);
  if (!token) return undefined;
  const { field, value, isQuoted, isClosed, end } = token;
  if (field) {
    const isFinished = isQuoted && isClosed && cursor === end;
    return isFinished ? undefined : { kind: 'values', field, typed: value, token };
  }
  // One letter begins too many words.
  if (isQuoted || value.length < 2) return undefined;
  const names = fieldNames.filter((name) => name.startsWith(value.toLowerCase()));
  return names.length > 0 ? { kind: 'names', names, token } : undefined;
}

/** A query with its cursor. */
export interface TypedQuery {
  query: string;
  cursor: number;
}

/** Puts the name of a field where its beginning was typed. */
export function acceptName(query: string, { start, end, not }: Token, name: FieldName): TypedQuery {
  const before = `${query.slice(0, start)}${not ? '-' : ''}${name}:`;
  return { query: before + query.slice(end), cursor: before.length };
}

/** Puts a value where its beginning was typed, quoted where it is of several words, and goes on behind it. */
export function acceptValue(query: string, { valueStart, end }: Token, value: string): TypedQuery {
  const plain = value.replace(/["“”„«»]/g, ' ').trim();
  const word = /\s/.test(plain) ? `"${plain}"` : plain;
  const rest = query.slice(end).replace(/^\s/, '');
  const before = `${query.slice(0, valueStart)}${word} `;
  return { query: before + rest, cursor: before.length };
}
