import { czech } from './labels/cs';
import { danish } from './labels/da';
import { german } from './labels/de';
import { english } from './labels/en';
import { spanish } from './labels/es';
import { french } from './labels/fr';
import { italian } from './labels/it';
import { labelledFields, type LabelledField, type LabelTable } from './labels/label';
import { dutch } from './labels/nl';
import { polish } from './labels/pl';
import { portuguese } from './labels/pt';
import { russian } from './labels/ru';
import { swedish } from './labels/sv';

/** The labels of one field in one language, spelt as in its table. */
export interface CreditLabels {
  field: LabelledField;
  words: string;
}

function listLabels(table: LabelTable): CreditLabels[] {
  const written = Object.keys(table);
  return labelledFields
    .filter((field) => written.includes(field))
    .sort((one, other) => written.indexOf(one) - written.indexOf(other))
    .map((field) => ({ field, words: table[field] ?? '' }));
}

/** What credits are labelled with, in all languages that are read: a further language is one more table here. */
export const creditLabels: readonly CreditLabels[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  polish,
  swedish,
  danish,
  czech,
  russian,
].flatMap(listLabels);
