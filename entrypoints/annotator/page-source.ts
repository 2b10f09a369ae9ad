import { type Article, findArticleInParts } from './article';
import { type Line, readLinesInParts } from './film/lines';
import { finish, type Parts } from './parts';
import { readStructuredData, type StructuredData } from './structured-data';

/** One page as all that read it look at it: gone through once, however many ask. */
export interface PageSource {
  document: Document;
  /** The page's own address. */
  address: string;
  article: Article;
  /** The article's lines, its headline among them. */
  lines: readonly Line[];
  data: StructuredData;
}

/** Finds the article, its lines and what the page says for machines. */
export function* readSourceInParts(document: Document, address: string): Parts<PageSource> {
  const article = yield* findArticleInParts(document);
  yield;
  const lines = yield* readLinesInParts(article.root, article.headline);
  yield;
  return { document, address, article, lines, data: readStructuredData(document) };
}

/** The same at once. */
export function readSource(document: Document, address: string): PageSource {
  return finish(readSourceInParts(document, address));
}
