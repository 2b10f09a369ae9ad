/** How much of a page the first look reads. Text nodes are walked in document order, so a huge page costs no more than a small one. */
const limits = {
  textNodes: 500,
  characters: 7000,
  scripts: 4,
  scriptCharacters: 20_000,
  title: 300,
  tags: 12,
  tagCharacters: 60,
} as const;

/** `NodeFilter.SHOW_TEXT`, spelt out so that nothing but the document is needed. */
const showText = 4;

/** Kinds of page that a review of a film is not, in lower case, by OpenGraph's `og:type` (https://ogp.me/#types). */
const otherPage = /^(?:product|profile|music|book|video\.(?:episode|tv_show)|place|restaurant)/;
/** Things of which a page may be a schema.org item. It only speaks against: some makers of review boxes call every subject a product. */
const otherItem =
  /"(?:Product|Recipe|Book|MusicAlbum|MusicRecording|VideoGame|TVSeries|TVEpisode|TVSeason|Hotel|Restaurant|LocalBusiness|SoftwareApplication|JobPosting|QAPage|Course|SearchResultsPage)"/;
const filmItem = /"(?:https?:\/\/schema\.org\/)?Movie"/;
const reviewItem = /"(?:https?:\/\/schema\.org\/)?(?:Critic|User|Employer)?Review"/;

const searchPage =
  /[?&](?:q|s|query|search|search_query|keywords?)=|\/(?:search|suche|recherche|buscar?|ricerca|cart|checkout|login|account)(?:[/?#]|$)/;

/** Sections of a site in which reviews do not stand. */
const otherSection = /\/(?:news|interviews?|trailers?|celebrit\w+|royals|politics|sports?|recipes?|shop)\//;

const reviewWord =
  /review|r[ée]sen[sñ]|rese[ñn]a|critique|cr[íi]ti[ck]a|kritik|recen[sz]|rezension|anmeld|omtale|рецензі?|bespre|ревю|影[评評]|感想|レビュー|리뷰|समीक्षा|نقد|gagnrýni/;
const filmWord =
  /film|movie|cinema|cinéma|kino|кино|ф[иі]льм|филм|cine\b|pel[íi]cula|[电電]影|映画|영화|िल्म|ف[يی]لم|סרט|phim\b/;

/** The things this is all about, in lower case as all patterns over the text: each mention counts, up to a cap. */
const filmNoun =
  /ф[иі]льм|филм|кинокарт|[电電]影|影片|本片|映画|本作|영화|िल्म|ਿਲਮ|সিনেমা|ف[يی]لم|סרט|phim\b|ταινί|elokuv|mynd|film[\wó]{0,3}\b|\b(?:movies?|pel(?:·l)?[íi]culas?|pellicol[ae]|documentar(?:y|ies|io)|longas?|long[- ]métrages?|flicks?)\b/g;

/** One film, spoken of as known: an article about something else says so once at most. */
const oneFilm =
  /\b(?:the|this|der|den|dieser|le|ce|du|o|do|este|el|la|esta|il|del|questo|de|ten) (?:film|movie|filme|película|pellicola|longa)\b|\b(?:filmen|filmul)\b|фильм[ ,.]/g;

/** Words of the neighbouring arts: where they outnumber the films by far, the page is about something else. */
const otherArts =
  /\b(?:tv|television|shows?|series|comics?|episod\w+|seasons?|showrunner|staffel|saison|temporada|musicals?|stage|theatre|playwright|broadway|bühne|théâtre|teatro|novels?|books?|authors?|chapters?|roman|buch|livres?|libros?|livros?|albums?|songs?|bands?|tracks?|games?|gameplay|players?)\b/g;

/** Words of writing about film; each kind counts once, so that no single word can carry a page. */
const vocabulary = [
  /\b(?:cinemas?|cinematic|cinéma|kinos?|cine|theaters?|sneak\w*|dvds?|blu-?ray|bollywood|hollywood\w*|filmmak\w+|filmed|cineasta|cinéaste|bioscoop\w*|biograf\w*|sinema\w*|leinwand|schermo|pantalla|kin[aě])\b|кино|σινεμ/,
  /\b(?:director(?:ial|s)?|directed|directs|directing|regie|regisseur\w*|diretora?|dirige|regista|regia|dirigid[ao]|direção|dirección|realizador)\b|réalisat|réalisé|regiss|reżys|režis|instruktør|режис|yönetmen|rendez|ohjaa|σκηνοθ|redatelj|[导導]演|監督|감독|निर्देश|مخرج|کارگردان|במאי|đạo diễn/,
  /\b(?:actors?|actress|cast|starring|casting|acting|schauspiel\w*|darsteller\w*|acteurs?|actrices?|actriz|actores|reparto|ator|atriz|atores|elenco|actoral|gespielt|protagoniz\w+|attor[ei]|attrice|interpret\w+)\b|actuaci|atuaç|interprét|aktor|obsad|skådespel|skuespil|herec|акт[ео]р|актёр|glum[ac]|oyuncu|színész|näyttel|ερμηνε|演[员員技]|主演|俳優|出演|배우|연기|अभिन|ممثل|بازیگر|שחקנ|diễn viên/,
  /\b(?:screenplay|script|screenwriters?|plot|storyline|storytelling|dialog\w*|drehbuch|handlung|scénario|intrigue|guion|guión|trama|roteir\w+|sceneggiatura|história|scenario|manus|scenariusz\w*)\b|scénář|fabuł|käsikirj|сюжет|сценар|příběh|[剧劇][本情]|脚本|物語|스토리|कहानी|قصة/,
  /\b(?:scenes?|cinematography|performances?|soundtrack|visuals?|close-?ups?|szenen?|scène|plan-séquence|escenas?|cenas?|scena|fotografia|fotografía|kamera\w*|c[aáâ]m[ae]ra|caméra|sequen[zc]\w*|s[eé][cq]uenc\w*|inquadratur\w*|rodaje)\b|scén|сцен|[镜鏡][头頭]|シーン|장면|दृश्य|مشهد/,
  /\b(?:sequel|prequel|remake|thriller|comedy|komödie|comédie|comedia|comédia|commedia|horror|biopic|blockbuster|suspense|trilog\w+|franchise|franquicia|animaci[oó]n|secuela|polar)\b/,
  /\b(?:characters?|protagonists?|heroine|personnages?|personajes?|personage[mn]s?|personagg\w+|audiences?|viewers?|zuschauer|spectateurs?|espectador\w*|watch(?:ed|ing|able)?|rewatch\w*|gesehen|gucken|verhaal|kijk\w*|widz\w*|publik\w*|divák\w*)\b|зрител|глядач|персонаж|postav|protagonist|spettator|[观觀][众眾]|角色|主角|主人公|관객|주인공|दर्शक|किरदार|شخصي|דמות|nhân vật/,
  /[★⭐½]|\*{3}|\b\d(?:[.,]\d)?\s?(?:\/|out of|von|sur|su)\s?(?:5|10)\b|\b(?:spoilers?|reviews?|masterpiece|meister(?:werk|haft)\w*|obra[- ]prima|obra maestra|oscar\w*|critique|kritik|recomm?end\w*|sehenswert\w*|empfehl\w+|recens\w*|recenz\w*|anmeld\w*)\b|шедевр|reseña|crítica|capolavor/,
  /\b(?:\d{2,3}[- ]?(?:min|minutes?|minuten|minutos|minuti|minut)|[1-4] ?(?:h|hrs?|hours?) ?[0-5]\d|running time|runtime)\b/,
] as const;

/** An actor or a director's other film beside a name: (Joaquin Phoenix). */
const nameInBrackets = /\((?:[A-Z\u00c0-\u00de][^\s()]{0,20} ){1,3}[A-Z\u00c0-\u00de][^\s(),]{1,20}[),]/g;

/** The year of a film in a headline or behind a title: "(1971)", "(USA, 2014)". */
const yearInBrackets = /\((?:[^()\d]{1,40}, ?)?(?:19|20)\d\d\)/;

/** Stands before each stretch of the text; no page's own text holds it. */
const opens = '\u0080';

/** Labels of a block of credits, at the start of a stretch of text. */
const openingLabels =
  /\u0080[\s|·•—-]*(?:(?:written (?:and|&) )?directed by|(?:writer\/)?directors?\b|dir\s*[.:]|starring|cast\b|running time|run ?time|screenplay|writers?\s*:|regie\b|darsteller|drehbuch|laufzeit|réalis\w+|scénario|avec\s*:|durée\s*:|dirección|director\/?a?\s*:|reparto|guion|guión|duración|direção|realização|elenco|roteiro|duração|regia\b|sceneggiatura|interpreti|durata\s*:|reż\.|reżyseria|scenariusz|obsada|speelduur|hoofdrol|manus\b|instrukt|režie|hrají|ohjaus|pääos|sutradara|режис|в ролях|[导導]演\s?[:：]|監督|감독|主演\s?[:：]|出演|출연|निर्देश|إخراج|بطولة|(?:t[íi]tulo|titre|titolo) original|original(?:titel| title)|certificate\b|rated[\s:]*(?:pg|r|g|nc)\b)/g;

function splitAddress(address: string): { path: string; query: string } {
  const [beforeHash = '', hash = ''] = address.slice(0, 600).toLowerCase().split('#', 2);
  const [beforeQuery = '', query = ''] = beforeHash.split('?', 2);
  const path = beforeQuery.replace(/^[a-z]+:\/\/[^/]*/, '');
  return { path: `${path}${/^!?\//.test(hash) ? hash : ''}`, query: query ? `?${query}` : '' };
}

type PageKind = 'film-review' | 'film' | 'other' | 'unsaid';

/** What the page says of itself for machines: a review of a film, a film, some other thing, or nothing. */
function declaredKind(document: Document): PageKind {
  const ogType =
    document.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
  let written = '';
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  for (let index = 0; index < Math.min(scripts.length, limits.scripts); index += 1) {
    written += (scripts[index]?.textContent ?? '').slice(0, limits.scriptCharacters);
  }
  const film =
    filmItem.test(written) ||
    document.querySelector('[itemtype$="/Movie"],[typeof~="Movie"],.hreview') !== null;
  if (film) return reviewItem.test(written) ? 'film-review' : 'film';
  if (ogType.startsWith('video.movie')) return 'film';
  return otherPage.test(ogType) || otherItem.test(written) ? 'other' : 'unsaid';
}

/** Links by which an article says where it is filed; those of menus and clouds stand outside of it. */
const filing = ':is(article,main,[class*="post"]) :is(a[rel~="tag"],a[href*="/tag"],a[href*="/categor"])';

function isFiledAsReview(document: Document): boolean {
  const links = document.querySelectorAll(filing);
  for (let index = 0; index < Math.min(links.length, limits.tags); index += 1) {
    const name = links[index]?.textContent.slice(0, limits.tagCharacters).toLowerCase() ?? '';
    if (reviewWord.test(name)) return true;
  }
  return false;
}

/** Where the article begins: its headline is an h1 that the document's title repeats; else the main part, else the body. */
function findStart(document: Document, title: string): Element {
  const headings = document.getElementsByTagName('h1');
  for (let index = 0; index < Math.min(headings.length, 4); index += 1) {
    const heading = headings[index];
    const words = heading?.textContent.trim().slice(0, 30).toLowerCase() ?? '';
    if (heading && words.length > 1 && title.includes(words)) return heading;
  }
  return document.querySelector('article,main,[role=main],h1') ?? document.documentElement;
}

/** Elements whose text the page does not show, and links, which are mostly navigation. */
const apart = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|A)$/;

/** The first stretches of text from `start` on. */
function readOpening(document: Document, start: Element): string {
  const walker = document.createTreeWalker(document, showText);
  walker.currentNode = start;
  let text = '';
  let read = 0;
  for (let seen = 0; seen < limits.textNodes && read < limits.characters; seen += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const words = node.nodeValue?.slice(0, 2000) ?? '';
    if (words.length < 3 || apart.test(node.parentNode?.nodeName ?? '')) continue;
    read += words.length;
    text += `${opens}${words.trim()}\n`;
  }
  return text;
}

/** What else speaks for writing about film: each a pattern over the text in lower case, found so often at least. */
const signs: readonly (readonly [words: RegExp, times: number])[] = [
  ...vocabulary.map((words) => [words, 1] as const),
  [oneFilm, 2],
];

/**
 * Whether so much speaks for writing about film; a review with its credits comes to about 20. Looks no further once it is known: most pages have
 * enough after a few words, or too little whatever is left.
 */
function isAboutFilm(
  kind: Exclude<PageKind, 'film-review'>,
  head: string,
  opening: string,
  askNeeded: () => number,
): boolean {
  const text = opening.toLowerCase();
  const countOf = (words: RegExp) => text.match(words)?.length ?? 0;
  const labels = countOf(openingLabels);
  const mentions = countOf(filmNoun);
  let score = { film: 3, other: -3, unsaid: 0 }[kind];
  if (reviewWord.test(head)) score += 1;
  if (filmWord.test(head)) score += 1;
  score += Math.min(labels, 4);
  score += mentions === 0 ? 0 : mentions < 3 ? 1 : mentions < 6 ? 2 : 3;
  // A short page has little room for words, and a long one has them by chance. A long one with nothing so far is about something else, as most pages are, and looked at no further.
  if (text.length < 2500) score += text.length < 1300 ? 2 : 1;
  else if (score < 1) return false;
  score += Math.min(opening.match(nameInBrackets)?.length ?? 0, 2);
  if (yearInBrackets.test(head) || yearInBrackets.test(opening.slice(0, 400))) score += 1;
  let looked = 0;
  const reaches = (goal: number) => {
    for (const [words, times] of signs.slice(looked)) {
      if (score >= goal || score + signs.length - looked < goal) break;
      looked += 1;
      if (countOf(words) >= times) score += 1;
    }
    return score >= goal;
  };
  const isOutnumbered = () => labels === 0 && countOf(otherArts) > 2 * mentions + 4;
  const needed = askNeeded();
  return reaches(needed) && (!isOutnumbered() || reaches(needed + 5));
}

/** What must speak for a page that is worth reading: less lets in gossip and news, more loses reviews of few words. */
const worthwhile = 5;

/** Letters of scripts of which these lists know but a few words. */
const fartherScript = /[\u0370-\u1cff\u3040-\ud7ff]/g;

/** How much less must speak for a page in another language than English: these lists know fewer of its words. */
function allowanceFor(document: Document, opening: string): number {
  if ((opening.match(fartherScript)?.length ?? 0) * 3 > opening.length) return 2;
  return /^(?:en|$)/i.test(document.documentElement.lang) ? 0 : 1;
}

function look(document: Document, address: string): boolean {
  const { path, query } = splitAddress(address);
  const isHome = (path === '/' || path === '') && query === '';
  if (isHome || searchPage.test(path + query)) return false;
  const kind = declaredKind(document);
  if (kind === 'film-review') return true;
  const title = document.title.slice(0, limits.title).toLowerCase();
  const start = findStart(document, title);
  const head = `${title} ${path.replace(/[-_/]+/g, ' ')}`;
  const opening = readOpening(document, start);
  return isAboutFilm(kind, head, opening, () => {
    const elsewhere = otherSection.test(path) ? 3 : isFiledAsReview(document) ? -2 : 0;
    return Math.max(3, worthwhile + elsewhere - allowanceFor(document, opening));
  });
}

/**
 * Whether a page is worth a full reading: could it be a review of a film? Reads a bounded opening of the page, some of its head and its
 * address, in two milliseconds or three: no layout, no writes. It is generous to anything that writes about film and says no to the rest;
 * telling a review from a festival report is the annotator's work. Never throws; an address that is none counts as an unknown page.
 * @param address the page's own address.
 */
export function isWorthReading(document: Document, address: string): boolean {
  try {
    return look(document, address);
  } catch {
    // A page can name its elements so that they hide the document's own properties.
    return false;
  }
}
