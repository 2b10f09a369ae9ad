/** More would be no tag; what is longer is cut. */
const longestTag = 100;
const mostTags = 50;

/** One tag as it is kept: white space folded, no number sign before it; empty where nothing is left. */
export function cleanTag(tag: string): string {
  return tag
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[# ]+/, '')
    .slice(0, longestTag)
    .trim();
}

/** Whether two tags are one for a reader, whatever their capitals. */
export function isSameTag(one: string, other: string): boolean {
  return one.localeCompare(other, undefined, { sensitivity: 'accent' }) === 0;
}

/** A list of tags with one more; one that is there already keeps its place and spelling. */
export function addTag(tags: readonly string[], added: string): string[] {
  const tag = cleanTag(added);
  const isThere = tag === '' || tags.some((one) => isSameTag(one, tag));
  return isThere || tags.length >= mostTags ? [...tags] : [...tags, tag];
}
