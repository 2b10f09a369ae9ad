import { readHeadline } from './headline';
import { aFilm, aReview, spellKinds } from './headline-words';
import { knownTitleIn } from './known-films';
import { foldWords, matchLabel } from './labels';
import { anyLetter, capital, pause } from './letters';
import { leadWords, particles } from './names';
import { withPhrases } from './phrases';
import { hasLetter, maxTitleLines, type TitleEvidence, type TitleWeighing } from './title-weighing';

/** Below this, words are a guess and no title. */
export const enough = 3;
const openingLines = 6;

/** "Review: Low Tide (15)" as a line of its own. */
const reviewOf = new RegExp(`^(?:${aFilm} )?${aReview}: `);
/** "Low Tide - 2013", "Low Tide (2013)". */
const dated = /\S (?:[–-] |\()(?:19|20)\d\d\)?$/;

/** Words by which running text calls what follows a film: "John Park takes on Turbo", "the film Parkland". */
const callsFilm = withPhrases(
  (of) => new RegExp(`(?<![${anyLetter}])(?:${of('works')}|${of('sees')}|\\S{3,20}[’']s)\\s[“"‘'_„«]?$`, 'i'),
);
/** What divides a title from what a headline says of it. */
const isVerb = withPhrases((of) => new RegExp(`\\s(?:${of('is')}|was|starring)\\s`));
/** What goes before a title that somebody speaks of. */
const leadOn = withPhrases(
  (of) => new RegExp(`^(?:\\S{1,12}\\s){0,2}?(?:${of('sees')}|${of('about')})\\s(?=[${capital}\\d])`, 'i'),
);
/** What a sentence about a film goes on with behind its title, or behind its year in brackets. */
const isA = withPhrases(
  (of) => new RegExp(`^(?:\\s\\(\\d{4}\\))?(?:\\s(?:${of('is')})\\s|,\\s(?:${of('articles')})\\s)`),
);
/** Runs of capitalised words, small words between them. */
const capitalised = withPhrases(
  (of) =>
    new RegExp(
      `(?<![${anyLetter}\\d])[${capital}\\d][${anyLetter}\\d’'-]*(?:\\s${pause}(?:(?:${of('titleWords')})\\s){0,2}[${capital}\\d][${anyLetter}\\d’'-]*){0,6}`,
      'g',
    ),
);

/** Offers what the headline says, or without one the titles that the page declares. */
export function offerHeadlines(
  { headline, declaredTitles, mentions }: TitleEvidence,
  { offer, isPerson, isMadeBy, isSpokenOf }: TitleWeighing,
): void {
  const isMaker = (name: string, title: string) =>
    name.includes(' ') && (isSpokenOf(name) || isMadeBy(title, name));
  const declared = declaredTitles.map((text) => ({ text, line: undefined }));
  const headlines = headline.map((line) => ({ text: line.text, line }));
  for (const { text, line } of headlines.length > 0 ? headlines : declared) {
    const italics = line?.marks.filter(
      (mark) => mark.kind === 'italic' && mark.end - mark.start < text.length,
    );
    const { candidates: offered } = readHeadline(text);
    const makers = offered.flatMap(({ text: title, possessor }) =>
      possessor !== undefined && isMaker(possessor, title) ? possessor : [],
    );
    for (const { possessor, ...found } of offered) {
      const isMarked = italics?.some(
        (mark) => mark.start <= found.start + 1 && mark.end >= found.start + found.text.length - 1,
      );
      const isOwned = possessor !== undefined && isPerson(possessor);
      // "Low Tide – Ann Rook (2013)".
      const isItsMaker =
        isPerson(found.text) ||
        offered.some((other) => other.possessor === found.text && other.weight > found.weight);
      const base = found.weight + (isOwned ? 2 : 0) + (isMarked ? 2 : isItsMaker ? -3 : 0);
      // "Joker di Todd Phillips" is no title where Phillips is spoken of.
      const isMade = makers.some((name) => found.text.length > name.length && found.text.endsWith(name));
      // "Ann Rook’s Low Tide" where the text has Low Tide only.
      const whose = possessor?.includes(' ') && /[’']s?\s$/.test(text.slice(0, found.start));
      const isAlone = whose && mentions.count(found.text) > mentions.count(`${possessor}’s ${found.text}`);
      offer(
        found.text,
        found.start,
        base + (isAlone ? 2 : 0) - (isMade ? 2 : 0),
        line ? 'headline' : 'metadata',
        line,
        0,
        possessor !== undefined,
      );
      // "Low Tide is a slow film", "Watching Low Tide", "My thoughts on Low Tide".
      if (mentions.count(found.text) > 0) continue;
      const [subject = ''] = found.text.split(isVerb());
      const lead = leadOn().exec(found.text)?.[0] ?? '';
      for (const [part, at] of [
        [subject, 0],
        [found.text.slice(lead.length), lead.length],
      ] as const)
        if (part !== found.text && !isPerson(part) && !isSpokenOf(part) && !/[A-Z]/.test(spellKinds(part)))
          offer(part, found.start + at, found.weight + 0.5, line ? 'headline' : 'metadata', line, 1);
    }
    for (const { start, end } of italics ?? []) offer(text.slice(start, end), start, 3, 'headline', line);
  }
}

/** Titles in the page's head that say something else than its headline. */
function unheadedTitles({ headline, declaredTitles }: TitleEvidence): string[] {
  return declaredTitles.filter((title) => headline.every(({ text }) => !title.includes(text)));
}

/** Offers what the page's head says beside the headline: "Low Tide (2013) Movie Review" above a headline that is a phrase. */
export function offerDeclared(evidence: TitleEvidence, { offer }: TitleWeighing): void {
  const { headline, declaredTitles } = evidence;
  const unheaded = unheadedTitles(evidence);
  if (headline.length > 0)
    for (const text of declaredTitles)
      for (const found of readHeadline(text).candidates) {
        if (found.weight < enough) continue;
        const same = headline.find((line) => line.text === found.text);
        // "Low Tide – Review | The Site" above "Low Tide".
        if (same && spellKinds(text).includes('R')) offer(found.text, 0, 3.5, 'headline', same);
        else if (unheaded.includes(text))
          offer(found.text, found.start, found.weight - 0.5, 'metadata', undefined, 1);
      }
}

/** Offers the line that opens the credits. */
export function offerCreditsHead(
  { creditsHead, mentions }: TitleEvidence,
  { offer, isPerson }: TitleWeighing,
): void {
  /** Beside its own line. */
  const isNamed = (text: string) => mentions.count(text) + mentions.marked(text) > 1;
  if (creditsHead)
    for (const found of readHeadline(creditsHead.text).candidates)
      // What the article never names is rather a company or a heading.
      if (!isPerson(found.text) && hasLetter.test(found.text))
        offer(
          found.text,
          found.start,
          found.weight + (isNamed(found.text) ? 0.5 : -1),
          'credits',
          creditsHead,
        );
}

/** Offers what the first lines set apart, as a line of its own, in italics or in quotation marks. */
export function offerOpening(
  evidence: TitleEvidence,
  { candidates, offer, isPerson, isSpokenOf }: TitleWeighing,
): void {
  const { lines, mentions } = evidence;
  const unheaded = unheadedTitles(evidence);
  // A headline that is a pun: the title may stand anywhere.
  const isPun = candidates.every(({ text }) => mentions.count(text) === 0 && !/[PV]/.test(spellKinds(text)));
  lines.slice(0, isPun && candidates.length > 0 ? maxTitleLines : openingLines).forEach((line, index) => {
    // Where the headline is a phrase: short words of their own that the page's title begins or ends with, "Low Tide - 2013", or "Review: Low Tide (15)".
    const isTitled = unheaded.some((title) => title.startsWith(line.text) || title.endsWith(` ${line.text}`));
    const base = dated.test(line.text) ? 1.2 : 0.5;
    if (
      index < openingLines &&
      line.text.length < 70 &&
      !line.byline &&
      (isTitled || base > 1 || reviewOf.test(spellKinds(line.text)))
    )
      for (const found of readHeadline(line.text).candidates)
        offer(found.text, found.start, found.weight + base, 'prose', line, isTitled ? 0 : 2);
    // Works set apart at the beginning of the article: the title of a review whose headline is a pun.
    for (const mark of line.marks) {
      // "Regie: Ann Rook" with the label in italics.
      const isLabel = (matchLabel(line.text, mark.start)?.end ?? -1) >= mark.end - 1;
      if (mark.kind === 'link' || mark.kind === 'apart' || line.byline || isLabel) continue;
      const text = line.text.slice(mark.start, mark.end).replace(/[,.;:]$/, '');
      if (index >= openingLines && (mark.kind === 'bold' || !hasLetter.test(text))) continue;
      if (/^[a-z]/.test(text) || text.length > 70 || isPerson(text) || isSpokenOf(text)) continue;
      offer(
        text,
        mark.start,
        (index < 1 && mark.kind === 'italic' ? 1.4 : index < 3 ? 1 : index < openingLines ? 0.5 : 0) -
          (mark.kind === 'bold' ? 1 : 0),
        'prose',
        line,
        index < openingLines ? 0 : 5,
      );
    }
  });
}

/** Offers capitalised words of the headline or the opening which the article keeps naming, and there calls a film, or which the page's address or a list of films has. */
export function offerNamed(
  { headline, lines, keywords, mentions }: TitleEvidence,
  { candidates, offer, isPerson, isSpokenOf, isLastName, isRole }: TitleWeighing,
): void {
  const isPun = candidates.every(({ text }) => mentions.count(text) === 0);
  const slug = `${keywords.split(' | ', 1)[0] ?? ''} `;
  [...headline.slice(0, 1), ...lines.slice(0, openingLines)].forEach((line, index) => {
    const isHeadline = index === 0 && headline.length > 0;
    for (const { 0: words, index: start } of line.text.slice(0, 1500).matchAll(capitalised())) {
      const text = words.replace(/[’']s?$/, '');
      if (candidates.length > 60) break;
      // Called a film, or what the page's address has.
      const calls =
        callsFilm().test(line.text.slice(Math.max(0, start - 20), start)) ||
        (hasLetter.test(text) && slug.includes(` ${foldWords(text)} `) && !isLastName(text)) ||
        // Under a headline that is a pun a film is named that many know.
        (isPun && mentions.count(text) > 1 && knownTitleIn(text) !== '');
      const opens = start === 0 && isA().test(line.text.slice(words.length, words.length + 19));
      if (
        !(isHeadline || calls || opens) ||
        text.length < 2 ||
        leadWords().has(text.toLowerCase()) ||
        particles().has(text.toLowerCase()) ||
        isPerson(text) ||
        (!isHeadline && (isSpokenOf(text) || isRole(text)))
      )
        continue;
      const source = isHeadline ? 'headline' : 'prose';
      offer(text, start, opens ? 2 : calls ? 1.5 : 0.7, source, line, 2);
      // "Discovering Opus", "The World of Pathaan": its last words alone, unless the text has more of them together: "Woody Allen".
      let longer = text;
      for (let at = text.indexOf(' ') + 1; isHeadline && at > 0; at = text.indexOf(' ', at) + 1) {
        const last = text.slice(at);
        if (!isPerson(last) && mentions.count(longer) === 0) offer(last, start + at, 0.7, source, line, 2);
        longer = last;
      }
    }
  });
}
