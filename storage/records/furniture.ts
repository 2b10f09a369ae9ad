/** How sites name what surrounds an article, in class and id. */
export interface Furniture {
  /** Whole words, apart by spaces. */
  words: string;
  /** A pattern of words that say so together. */
  phrases: string;
}

export const furniture: Furniture = {
  words:
    'nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar sidebars widget widgets footer colophon ' +
    'comment comments commentlist respond disqus related recommended recommendations popular trending ' +
    'share sharing sharedaddy social follow subscribe subscription newsletter signup promo promotion advert advertisement ads ' +
    'sponsored outbrain taboola cookie cookies consent gdpr modal popup pagination pager prevnext tagcloud blogroll ' +
    'archives toc masthead banner searchform skip screenreader',
  // `(?=)` always holds: between two choices of words it has the browser compile what follows once.
  phrases:
    '(?:related|similar|recent|other|more|latest|read|you-may|see)[-_]?(?=)(?:also|posts?|articles?|stories|reviews|entries|like|next|more|news)|' +
    '(?:post|entry|article)[-_]?(?=)(?:nav(?:igation)?|links|tags?|share)|tag[-_]?(?:cloud|list)|author[-_]?(?:bio|box|info|card)|' +
    'about[-_]?(?:the[-_])?author|screen-reader|visually-hidden|sr-only',
};
