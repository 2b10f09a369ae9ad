import { Random } from '@/tests/generator/random';
import { Prose } from './prose';

/** Pieces of markup that are put between two words for a space; some stand within a word's neighbourhood without being seen at all. */
const gaps = ['\n      ', '\n\t', '  ', '&nbsp;', ' <!-- /ad-slot --> ', '<br>\n', ' <wbr>', ' <!---->'];

function escape(word: string): string {
  return word.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Writes a page as sites do: indented by their software, with links and emphasis that cut sentences up, and with things between that nobody reads. */
class PageWriter {
  readonly #random: Random;
  readonly #prose: Prose;
  #parts: string[] = [];
  #links = 0;
  /** How much of it a reader sees, about: white space that is folded counts for one. */
  seen = 0;

  constructor(seed: number) {
    this.#random = new Random(seed, 'page');
    this.#prose = new Prose(new Random(seed, 'prose'));
  }

  add(markup: string): void {
    this.#parts.push(markup);
  }

  html(): string {
    return this.#parts.join('');
  }

  #wrap(inner: string): string {
    const random = this.#random;
    this.#links += 1;
    return random.pick([
      `<em>${inner}</em>`,
      `<i class=title>${inner}</i>`,
      `<strong>${inner}</strong>`,
      `<a href="/film/${this.#links}?ref=text&amp;n=${this.#links}">${inner}</a>`,
      `<a href="/people/${this.#links}" class="entity"><span>${inner}</span></a>`,
      `<span data-id="${random.uuid()}">${inner}</span>`,
    ]);
  }

  /** Words with what stands between them; `least` to `most` sentences. */
  text(least: number, most: number): string {
    const random = this.#random;
    let markup = '';
    for (let left = random.between(least, most); left > 0; left -= 1) {
      const words = this.#prose.sentence(random.between(5, 28));
      for (let at = 0; at < words.length;) {
        const count = random.chance(0.04) ? random.between(1, 5) : 1;
        const group = words.slice(at, at + count);
        at += group.length;
        this.seen += group.join(' ').length + 1;
        const inner = group.map(escape).join(' ');
        const shown = count > 1 || random.chance(0.01) ? this.#wrap(inner) : inner;
        markup += markup === '' ? shown : (random.chance(0.02) ? random.pick(gaps) : ' ') + shown;
      }
    }
    return markup;
  }

  list(length: number): string {
    const items = Array.from({ length }, () => `\n      <li>${this.text(1, 1)}</li>`).join('');
    return this.#random.chance(0.5) ? `\n    <ul>${items}\n    </ul>` : `\n    <ol>${items}\n    </ol>`;
  }

  /** What stands between the paragraphs. */
  #aside(): string {
    const random = this.#random;
    const unseen = () => `window.slots.push({ id: "${random.uuid()}", size: [300, 250] });`;
    return random.pick([
      () => this.list(random.between(3, 8)),
      () =>
        `\n    <blockquote>\n      <p>${this.text(1, 2)}</p>\n      <cite>${this.text(1, 1)}</cite></blockquote>`,
      () => `\n    <figure><img alt="" width=1 height=1><figcaption>${this.text(1, 1)}</figcaption></figure>`,
      () => `\n    <div class="ad"><script>${unseen()}</script><noscript>Advertisement</noscript></div>`,
      () => `\n    <p hidden>Read the film’s review in our app.</p>`,
      () =>
        `\n    <table><tr><th>Director<td>${this.#prose.name()}</tr><tr><th>Running time<td>${random.between(80, 180)} min</tr></table>`,
      () => `\n    <style>.c${random.between(1, 99)} > p { margin: 0 }</style>`,
    ])();
  }

  /** What readers write below. */
  comment(depth: number): string {
    const random = this.#random;
    const answers = depth < 3 && random.chance(0.35) ? `<ol>${this.comment(depth + 1)}</ol>` : '';
    return `
      <li id="c${random.uuid()}"><div class="by"><b>${this.#prose.name()}</b> <time>${random.between(1, 23)} hours ago</time></div>
        <div class="body"><p>${this.text(1, 4)}</p></div><button>Reply</button>${answers}</li>`;
  }

  review(): void {
    const random = this.#random;
    this.add(
      `\n  <article>\n    <h2>${this.text(1, 1)}</h2>\n    <p class="by">By ${this.#prose.name()}</p>`,
    );
    for (let left = random.between(12, 30); left > 0; left -= 1) {
      const text = this.text(2, 7);
      this.add(random.chance(0.2) ? `\n    <div><div>\n      ${text}\n    </div></div>` : `\n    <p>${text}`);
      if (random.chance(0.3)) this.add(this.#aside());
    }
    this.add('\n    <section class="comments"><h3>Comments</h3><ol>');
    for (let left = random.between(3, 15); left > 0; left -= 1) this.add(this.comment(0));
    this.add('</ol></section>\n  </article>');
  }
}

/** A page of reviews, one below the other, with about `length` units of text to read; the same for the same seed. */
export function makePage(seed: number, length: number): string {
  const writer = new PageWriter(seed);
  writer.add(`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Reviews</title>
<style>body { max-width: 40em; font: 16px/1.5 serif }</style>
<script>window.slots = [];</script></head>
<body class="home">
  <nav>${writer.list(30)}</nav>
  <main>`);
  while (writer.seen < length) writer.review();
  writer.add('\n  </main>\n  <footer><p>All rights reserved.</p></footer>\n</body></html>\n');
  return writer.html();
}
