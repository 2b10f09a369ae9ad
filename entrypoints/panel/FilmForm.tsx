import { useEffect, useRef, useState } from 'preact/hooks';
import { type TextName, useText } from '@/components/text';
import { peopleFields } from '@/storage/records/film';
import { type FilmCard, type FilmCorrection, listFields } from '@/storage/records/film-card';
import { correctionOf, type FilmWords, wordFields, wordsOf, wrongFields } from './film-fields';

export interface FilmFormProps {
  card: FilmCard;
  /** What the reader corrected before. */
  correction: FilmCorrection;
  keep: (correction: FilmCorrection) => Promise<void>;
  close: () => void;
}

const labels: Record<(typeof wordFields)[number], TextName> = {
  title: 'filmTitle',
  originalTitle: 'originalTitle',
  year: 'year',
  runningTime: 'correctMinutes',
};

/** Every fact of a film as the reader has it: what they change wins over page and sources, and is marked as theirs. */
export function FilmForm({ card, correction, keep, close }: FilmFormProps) {
  const text = useText();
  const [before] = useState(() => wordsOf(card));
  const [words, setWords] = useState<FilmWords>(before);
  const form = useRef<HTMLFormElement>(null);
  const [wrong, setWrong] = useState<string[]>([]);
  const change = (field: keyof FilmWords, value: string): void => setWords({ ...words, [field]: value });

  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), [wrong]);

  useEffect(() => {
    // Escape leaves the form; the panel, which it closes elsewhere, stays.
    const leave = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      close();
    };
    const element = form.current;
    element?.addEventListener('keydown', leave);
    return () => element?.removeEventListener('keydown', leave);
  }, [close]);

  function submit(): void {
    const corrected = correctionOf(before, words, correction);
    setWrong(corrected ? [] : wrongFields(words));
    if (corrected) void keep(corrected);
  }

  return (
    <form
      ref={form}
      class="film-form"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p class="quiet">{text('correctHint')}</p>
      {wordFields.map((field) => (
        <label key={field}>
          <span>{text(labels[field])}</span>
          <input
            dir="auto"
            maxLength={300}
            aria-invalid={wrong.includes(field)}
            inputMode={field === 'year' || field === 'runningTime' ? 'numeric' : 'text'}
            value={words[field]}
            onInput={(event) => change(field, event.currentTarget.value)}
          />
        </label>
      ))}
      {wrong.length > 0 && <p role="alert">{text('correctWrongNumber')}</p>}
      {[...peopleFields, ...listFields].map((field) => (
        <label key={field}>
          <span>{text(field)}</span>
          <textarea
            dir="auto"
            rows={1}
            maxLength={10_000}
            value={words[field]}
            onInput={(event) => change(field, event.currentTarget.value)}
          />
        </label>
      ))}
      <p class="film-form-foot">
        <button type="submit" class="press">
          {text('correctSave')}
        </button>
        <button type="button" class="text-button" onClick={close}>
          {text('correctCancel')}
        </button>
        {Object.keys(correction).length > 0 && (
          <button type="button" class="text-button" onClick={() => void keep({})}>
            {text('correctUndo')}
          </button>
        )}
      </p>
    </form>
  );
}
