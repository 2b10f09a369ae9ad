/** Made with the first date and kept: making one takes longer than all the dates of a page. */
const formats = new Map<string, Intl.DateTimeFormat>();

function format(date: Date, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const made = formats.get(key) ?? new Intl.DateTimeFormat(undefined, options);
  formats.set(key, made);
  return made.format(date);
}

/** A share of one as percent, in the reader's own way: 0.7 is "70 %". */
export function formatShare(share: number): string {
  return new Intl.NumberFormat(undefined, { style: 'percent' }).format(share);
}

/** An ISO date in the reader's own way; as it stands where it is no date. */
export function formatDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return format(date, { dateStyle: 'long', timeZone: 'UTC' });
}

/** The day of a moment, where the reader is, in their own way. @param moment milliseconds since 1970. */
export function formatDay(moment: number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return format(date, { dateStyle: 'long' });
}

/** A moment where the reader is, to the minute, in their own way. @param moment milliseconds since 1970. */
export function formatMoment(moment: number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return format(date, { dateStyle: 'long', timeStyle: 'short' });
}
