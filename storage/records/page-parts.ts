/** How sites name the parts of an article: patterns of their classes and of addresses, and selectors of the elements themselves. */
export interface PageParts {
  /** Classes of what names the author or the day. */
  bylines: string;
  /** Classes and properties of an article's headline. */
  headlines: string;
  /** The same of a site's name, and of the date above the posts of a day. */
  siteNames: string;
  /** Classes of the line below the headline. */
  standfirsts: string;
  /** Elements that may be an article's headline. */
  headings: string;
  /** Elements that hold an article as a whole. */
  articles: string;
  /** What holds the site's name at the top of a page. */
  siteHeaders: string;
  /** What names the article's section, its categories and tags. */
  sections: string;
  /** The same as the page's head names it. */
  declaredSections: string;
  /** What lists the sections of the whole site: links of a cloud or a menu say what the site has, not what this page is. */
  siteWide: string;
  /** Who the markup says wrote it, in whatever language the words around the name are. */
  authors: string;
  /** Where a site's name leads: to its front page. */
  frontPages: string;
  /** What says of itself that it is the day of the article. */
  declaredDays: string;
  /**
   * A day as people spell it: "12. März 2015", "22nd of July 2007", "6 de mayo de 2025"; "July 22nd, 2007"; "2015年3月12日"; "12.3.2015". Its groups are
   * day, month and day the other way round, year; year, month, day; day, month, year;
   * with slashes day and month in either order, year.
   */
  days: string;
  /** A day in an address, as year, month, day: "/2018/10/23/salt-road", "/2018-10-23-salt-road". */
  daysInAddresses: string;
  /** Paths of lists of articles, as `Subject` has them. */
  indexPaths: string;
  /** Names of the head's metadata, the most telling first: of the title that a page shows to other sites, of the site, of OpenGraph's type, the author, the day. */
  metaTitles: string;
  metaSiteNames: string;
  metaTypes: string;
  metaAuthors: string;
  metaDays: string;
  metaKeywords: string;
  /** Names of character references, each before its character; of accents, which a reference has behind its letter. */
  characters: string;
  /** Films in databases, as links to them name them. */
  filmLinks: string;
  /** Schema.org's properties of a film for each of the `peopleFields`, in their order; several for one apart by spaces. */
  filmPeople: string;
  /** Schema.org's types of films; those that say nothing against one; those of articles. */
  filmTypes: string;
  openTypes: string;
  articleTypes: string;
  /** Schema.org's types of what a page may be about instead of a film; some makers of review boxes call every subject a product. */
  otherItems: string;
}

export const pageParts: PageParts = {
  bylines:
    '(?:^|[-_\\s])(?:by-?line|author|authors|posted|dateline|vcard|entry-meta|post-meta|date|published|reading-?time|read-?time)(?:$|[-_\\s])',
  headlines:
    '(?:entry|post|article|story|review|page|single)[-_]?(?:full[-_]?)?(?:title|headline|heading)|^title$|headline|p-name',
  headings:
    'h1, h2, h3, :is([itemprop~="headline"], .entry-title, .post-title, .title, .p-name, [class*="headline"])',
  siteNames: 'site|blog|logo|brand|(?<![a-z])date',
  standfirsts: 'dek|deck|stand-?first|sub-?title|sub-?head|lead|summary|excerpt|chapo|intro',
  articles:
    'article, .hentry, .h-entry, .hreview, [itemtype$="Review"], [itemtype$="Article"], [itemtype$="Posting"]',
  siteHeaders:
    '#header, #masthead, [class*="site-header"], [id*="header-wrap"], body > div.header, body > div > div.header, [role="banner"], .masthead, .blog-header, .navbar, .topbar',
  sections:
    'a[rel~="tag"], a[rel~="category"], a[href*="/tag"], a[href*="/categor"], a[href*="/kategori"], a[href*="/label/"], [class*="kicker"], [class*="breadcrumb"] a, [class*="categor"] a, [class*="cat-links"] a, [class*="tags"] a, .p-category, [itemprop="articleSection"]',
  declaredSections: 'meta[property="article:section"], meta[property="article:tag"], meta[name="section"]',
  siteWide:
    'nav:not([class*="breadcrumb"]), aside, footer:not(article footer), [class*="cloud"], [class*="widget"], [class*="menu"], [class*="sidebar"]',
  authors: 'a[rel~="author"], [itemprop="author"], [class~="author"], .vcard .fn, .p-author',
  frontPages: '^(?:https?://[^/]{1,200}/?|[./]{0,3}|[./]{0,3}index\\.\\w{1,5})$',
  declaredDays: ':is([datetime], abbr[title]):is([itemprop~="datePublished"], .published, [pubdate])',
  days: '(?<!\\d)(?:(?:(\\d\\d?)(?:st|nd|rd|th|er)?[.\\sº-]{1,2}(?:d[eo]l?\\s|of\\s)?([^\\s\\d.,:/|()-]{3,12})|([^\\s\\d.,:/|()-]{3,12})\\.?\\s(\\d\\d?)(?:st|nd|rd|th)?)[.,-]{0,2}\\s?(?:d[eo]l?\\s)?(\\d{4})|(\\d{4})\\s?[-/.年년]\\s?(\\d\\d?)\\s?[-/.月월]\\s?(\\d\\d?)|(\\d\\d?)\\.\\s?(\\d\\d?)\\.\\s?(\\d{4})|(\\d\\d?)/(\\d\\d?)/(\\d{4}))(?!\\d)',
  daysInAddresses: '/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?!\\d)',
  indexPaths:
    '^/$|/(?:category|categories|tag|tags|author|page|topic\\w?|search)/|/archives?/(?:(?:19|20)\\d\\d/)?(?:\\d\\d/)?$|^/(?:reviews?|films?|movies?|kritiken|critiques|criticas|recensioni)/$|/page \\d+/$|^/\\d{4}/\\d{2}/$',
  metaTitles: 'og:title|twitter:title|dc.title',
  metaSiteNames: 'og:site_name|application-name',
  metaTypes: 'og:type',
  metaAuthors: 'author|dc.creator|article:author_name',
  metaDays: 'article:published_time|datepublished|date|dc.date.issued|dc.date|pubdate',
  metaKeywords: 'keywords|news_keywords',
  characters:
    'nbsp| |amp|&|quot|"|apos|\'|lt|<|gt|>|ndash|–|mdash|—|lsquo|‘|rsquo|’|ldquo|“|rdquo|”|hellip|…|acute|\u0301|grave|\u0300|circ|\u0302|uml|\u0308|tilde|\u0303|cedil|\u0327|caron|\u030c|szlig|ß|oslash|ø|aring|å|aelig|æ',
  filmPeople:
    'director|screenwriter creator author|producer|actor cast performer|cinematographer|editor|musicBy composer',
  filmTypes: '^(?:Movie|Film|ShortFilm)$',
  openTypes: '^(?:CreativeWork|Thing|VideoObject)$',
  articleTypes: '^(?:\\w*Review|\\w*Article|\\w*Posting|Report)$',
  filmLinks:
    'imdb\\.com/(?:[a-z-]{2,5}/)?title/tt\\d+|themoviedb\\.org/movie/\\d+|letterboxd\\.com/film/[\\w-]+|rottentomatoes\\.com/m/[\\w-]+|metacritic\\.com/movie/[\\w-]+|allocine\\.fr/film/fichefilm\\w*[-=]\\d+|filmaffinity\\.com/\\w+/film\\d+|csfd\\.\\w+/film/\\d+|kinopoisk\\.ru/film/\\d+|filmweb\\.pl/film/[^/]+|movie\\.douban\\.com/subject/\\d+|adorocinema\\.com/filmes/filme-\\d+|moviepilot\\.de/movies/[\\w-]+|ofdb\\.de/film/\\d+',
  otherItems:
    '^(?:Book|Music\\w+|\\w*Game|TV\\w+|\\w*Season|\\w*Episode|Product|Restaurant|Hotel|Lodging\\w+|LocalBusiness|Place|Recipe|\\w+Application|Course|\\w*Event|Play|SearchResultsPage|CollectionPage)$',
};
