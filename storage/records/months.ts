import { locales } from './languages';

/** A day of each month as each language spells it, "9 de março", the twelve of one language after those of another: what the browser says of them. */
export function spellMonths(): string[] {
  return locales.flatMap((locale) => {
    const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' });
    return Array.from({ length: 12 }, (_, month) => format.format(new Date(2000, month, 9)));
  });
}
