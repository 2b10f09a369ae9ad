/** An ISO date in the reader's own way; as it stands where it is no date. */
export function formatDate(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

/** The day of a moment, where the reader is, in their own way. @param moment milliseconds since 1970. */
export function formatDay(moment: number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(date);
}

/** A moment where the reader is, to the minute, in their own way. @param moment milliseconds since 1970. */
export function formatMoment(moment: number): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long', timeStyle: 'short' }).format(date);
}
