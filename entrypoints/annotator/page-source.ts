import { type Article, findArticle } from './article';
import { type Line, readLines } from './film/lines';
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
export function readSource(document: Document, address: string): PageSource {
  const article = findArticle(document);
  return {
    document,
    address,
    article,
    lines: readLines(article.root, article.headline),
    data: readStructuredData(document),
  };
}
