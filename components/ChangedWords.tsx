import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Piece } from './difference';
import { useText } from './text';

type Compare = (before: string, now: string) => Piece[] | undefined;
let comparer: Compare | undefined;

/** White space is no word: a page breaks its lines anew as it likes. */
function foldSpace(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/** Words as they are now, with what is other than before marked in them. What compares them is loaded with the first; until then they stand unmarked. */
export function ChangedWords({ before, now }: { before: string; now: string }) {
  const [compare, setCompare] = useState<{ by: Compare } | undefined>(comparer && { by: comparer });
  const [was, is] = [foldSpace(before), foldSpace(now)];
  useEffect(() => {
    if (compare || was === is) return;
    void import('./difference').then(({ differenceOf }) => {
      comparer = differenceOf;
      setCompare({ by: differenceOf });
    });
  }, [was === is]);
  const pieces = useMemo((): Piece[] => {
    if (!compare || was === is) return [{ kind: 'kept', words: is }];
    const whole: Piece[] = [
      { kind: 'removed', words: was },
      { kind: 'added', words: is },
    ];
    return compare.by(was, is) ?? whole;
  }, [compare, was, is]);
  return (
    <p class="changed-words" dir="auto">
      {pieces.map((piece, at) => (
        <PieceWords key={at} {...piece} />
      ))}
    </p>
  );
}

/** Voices read over marks of deletion and insertion: they are said in words. */
function PieceWords({ kind, words }: Piece) {
  const text = useText();
  if (kind === 'kept') return <>{words}</>;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  return (
    <Mark>
      <span class="spoken">{` [${text(kind === 'removed' ? 'wordsRemoved' : 'wordsAdded')} `}</span>
      {words}
      <span class="spoken">] </span>
    </Mark>
  );
}
