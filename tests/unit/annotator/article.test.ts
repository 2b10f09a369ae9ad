import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '@/entrypoints/annotator/article';

const text = 'A sentence of running text, long enough to speak for the element that holds it. '.repeat(4);
const page = (body: string, title = 'The Headline – A Site') =>
  new JSDOM(`<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`).window
    .document;

describe('findArticle', () => {
  it('takes the article around the running text and its headline, not the site’s name', () => {
    const document = page(`<header><h1 class="site-title">A Site</h1></header>
      <main><article id="own"><h1>The Headline</h1><p>${text}</p><p>${text}</p></article>
      <section class="related"><article><h2>The Headline of another post</h2><p>${text.repeat(5)}</p></article></section></main>`);
    const { root, headline } = findArticle(document);
    expect(root.id).toBe('own');
    expect(headline?.textContent).toBe('The Headline');
  });

  it('does not fall for comments longer than the article', () => {
    const document = page(`<div id="post"><h1>The Headline</h1><div class="entry"><p>${text}</p></div></div>
      <div id="comments">${`<p>${text}</p>`.repeat(20)}</div>`);
    const { root } = findArticle(document);
    expect(root.contains(document.querySelector('.entry p'))).toBe(true);
    expect(root.contains(document.querySelector('#comments'))).toBe(false);
  });

  it('finds a headline below h1 that the document’s title repeats', () => {
    const document = page(`<h1>A Site</h1><div><h3>The Headline</h3><p>${text}</p></div>`);
    expect(findArticle(document).headline?.localName).toBe('h3');
  });

  it('takes no site’s name above its menu, with which the document’s title begins', () => {
    const document = page(
      `<header><h1>A Site of Many Words</h1><nav><a href="/about">About</a></nav></header>
      <main><h1>The Headline</h1><p>${text}</p></main>`,
      'A Site of Many Words | The Headline',
    );
    expect(findArticle(document).headline?.textContent).toBe('The Headline');
  });

  it('takes the longer part of the document’s title, not the site’s name that it begins with', () => {
    const document = page(
      `<div><h1>Ann Rook</h1><h2>Low Tide and the Ferry: Salt Road</h2><p>${text}</p></div>`,
      'Ann Rook | Low Tide and the Ferry: Salt Road',
    );
    expect(findArticle(document).headline?.localName).toBe('h2');
  });

  it('takes no site’s name in a box at the page’s top, though it is longer than the headline', () => {
    const document = page(
      `<div class="header"><h1 class="title">The Ferry House Notes</h1></div><div><h3 class="post-title">Ebb</h3><p>${text}</p></div>`,
      'The Ferry House Notes: Ebb',
    );
    expect(findArticle(document).headline?.textContent).toBe('Ebb');
  });

  it('takes no date above the headline for it', () => {
    const document = page(
      `<div class="entry"><h2 class="date-header">22 juin 2009</h2><h3>Marée basse</h3><p>${text}</p></div>`,
      'Un journal: Marée basse',
    );
    expect(findArticle(document).headline?.textContent).toBe('Marée basse');
  });

  it('reads text that stands in no paragraph', () => {
    const document = page(`<div id="nav" class="nav">${text}</div><td id="old">${text}<br>${text}</td>`);
    expect(findArticle(document).root.textContent).toContain(text.trim());
  });

  it('gives the body and no headline for an empty page', () => {
    const document = page('', '');
    const article = findArticle(document);
    expect(article.root).toBe(document.body);
    expect(article.headline).toBeUndefined();
  });

  it('is not misled by a form that hides its own properties', () => {
    const document =
      page(`<form><input name="parentNode"><input name="localName"><input name="textContent"><input name="children">
      <h1>The Headline</h1><p>${text}</p></form>`);
    expect(findArticle(document).headline?.textContent).toBe('The Headline');
  });
});
