import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Test cases that other annotators publish. Their files differ in the names of things, so that each thing is looked for under all of its names. */

const asList = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function firstOf(value, ...names) {
  for (const name of names) if (value?.[name] !== undefined) return value[name];
  return undefined;
}

async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

async function listIds(folder) {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.endsWith('.html') && names.includes(name.replace(/html$/, 'json')))
    .map((name) => name.slice(0, -5))
    .sort();
}

/** The list of cases in a file: the file itself, or what it holds under one of these names, or all that it holds by name. */
function casesIn(file) {
  const list = firstOf(file, 'cases', 'annotations', 'rows', 'ranges') ?? file;
  if (Array.isArray(list)) return list;
  if (Array.isArray(list.rows)) return list.rows;
  return Object.entries(list).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? [{ name, ...value }] : [],
  );
}

const nameOf = (one, index) => String(firstOf(one, 'id', 'case', 'name', 'description') ?? index);

function selectorsIn(one) {
  const target = asList(one.target)[0];
  return asList(firstOf(one, 'selectors', 'selector') ?? firstOf(target, 'selector', 'selectors'));
}

/** A range given as an object or as a list of four: containers and offsets in child nodes, as DOM ranges have them. */
function rangeIn(one) {
  const range = firstOf(one, 'range') ?? one;
  const [startContainer, startOffset, endContainer, endOffset] = Array.isArray(range)
    ? range
    : [
        firstOf(range, 'startContainer', 'startContainerXPath'),
        range.startOffset,
        firstOf(range, 'endContainer', 'endContainerXPath'),
        range.endOffset,
      ];
  return { type: 'RangeSelector', startContainer, startOffset, endContainer, endOffset, byText: false };
}

const expectedIn = (one) =>
  firstOf(one, 'expected', 'expectedText', 'quote', 'text') ?? (Array.isArray(one) ? one[4] : undefined);

async function compare(page, answer, expected) {
  const [got, wanted] = await Promise.all([
    page.ask('keyOf', answer?.text ?? ''),
    page.ask('keyOf', expected ?? ''),
  ]);
  return got === wanted && got !== '';
}

/** Pages with annotations of others: all selectors together, each alone, and our own description of what they name, must give the words. */
export async function runBaselines(pages, folder) {
  const records = [];
  for (const id of await listIds(folder)) {
    const page = await pages.open({ path: join(folder, `${id}.html`) });
    const cases = casesIn(await readJson(join(folder, `${id}.json`)));
    for (const [index, one] of cases.entries()) {
      const list = selectorsIn(one);
      const quote = list.find(({ type }) => type === 'TextQuoteSelector');
      const expected = firstOf(one, 'expected', 'expectedText') ?? quote?.exact;
      const base = { pair: id, case: nameOf(one, index) };
      const put = async (kind, answer) =>
        records.push({ ...base, kind, ...answer, expected, isRight: await compare(page, answer, expected) });
      await put('together', await page.ask('resolveForeign', list));
      for (const selector of list)
        await put(`${selector.type} alone`, await page.ask('resolveForeign', [selector]));
      for (const selector of list.filter(({ type }) => type !== 'TextQuoteSelector')) {
        const described = await page.ask('describeForeign', selector);
        await put(
          `${selector.type} described again`,
          described && (await page.ask('resolveStored', described)),
        );
      }
    }
    await page.close();
  }
  return records;
}

/**
 * The range of a case. Where offsets in elements count characters, or the list of text nodes leaves out the blanks before the first element, is
 * not said in the files: the way of counting that gives the expected words is the one that was meant.
 */
async function readRange(page, one, expected) {
  const range = rangeIn(one);
  const shift = (container) => (typeof container === 'number' ? container + 1 : container);
  const shifted = {
    ...range,
    startContainer: shift(range.startContainer),
    endContainer: shift(range.endContainer),
  };
  for (const candidate of [range, { ...range, byText: true }, shifted]) {
    const text = await page.ask('textOfForeign', candidate);
    if (text !== undefined && (await compare(page, { text }, expected))) return candidate;
  }
  return range;
}

/** Ranges by containers and offsets: described, then found again by all selectors and by each alone. */
export async function runRanges(pages, folder) {
  const records = [];
  for (const id of await listIds(folder)) {
    const page = await pages.open({ path: join(folder, `${id}.html`) });
    const cases = casesIn(await readJson(join(folder, `${id}.json`)));
    for (const [index, one] of cases.entries()) {
      const expected = expectedIn(one);
      const described = await page.ask('describeForeign', await readRange(page, one, expected));
      const base = { pair: id, case: nameOf(one, index) };
      const put = async (kind, answer) =>
        records.push({ ...base, kind, ...answer, expected, isRight: await compare(page, answer, expected) });
      await put('together', described && (await page.ask('resolveStored', described)));
      const parts = described
        ? await page.ask('alone', described)
        : { quote: undefined, position: undefined, range: undefined };
      for (const [kind, selectors] of Object.entries(parts)) {
        await put(`${kind} alone`, selectors && (await page.ask('resolveStored', selectors)));
      }
    }
    await page.close();
  }
  return records;
}

const escapeText = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Quotes in plain texts: the answer must begin where it is expected, or there must be none. */
async function runTextCases(pages, path) {
  const records = [];
  for (const [index, one] of casesIn(await readJson(path).catch(() => [])).entries()) {
    const context = one.context ?? one;
    const selector = {
      type: 'TextQuoteSelector',
      exact: one.quote,
      prefix: context.prefix,
      suffix: context.suffix,
    };
    const hint = context.hint ?? one.hint;
    const position = { type: 'TextPositionSelector', start: hint, end: hint + one.quote.length };
    const page = await pages.open(`<!doctype html><body><pre>${escapeText(one.text)}</pre>`);
    const answer = await page.ask('resolveForeign', hint === undefined ? [selector] : [position, selector]);
    const wanted = one.expectedStart ?? null;
    const [start] = wanted === null ? [-1] : [(await page.ask('keyOf', one.text.slice(0, wanted))).length];
    const isRight =
      wanted === null ? answer.status === 'orphan' : answer.status !== 'orphan' && answer.keyStart === start;
    records.push({
      pair: 'text-cases',
      case: nameOf(one, index),
      kind: 'text',
      ...answer,
      expected: wanted,
      isRight,
    });
    await page.close();
  }
  return records;
}

/** Quotes in pages: the answer must be one of the ranges, or there must be none. A range that is empty or of no rendered text has no answer either. */
async function runDomCases(pages, path) {
  const records = [];
  for (const [index, one] of casesIn(await readJson(path).catch(() => [])).entries()) {
    const page = await pages.open(one.html);
    const answer = await page.ask('resolveForeign', asList(one.selector));
    const ranges = asList(firstOf(one, 'expected', 'expectedRanges')).map((range) => rangeIn(range));
    const places = [];
    for (const range of ranges) places.push(await page.ask('placeOfForeign', range));
    const rendered = places.filter((place) => place && place[0] < place[1]);
    const isRight =
      rendered.length === 0
        ? answer.status === 'orphan'
        : rendered.some(([start, end]) => start === answer.keyStart && end === answer.keyEnd);
    const words = await Promise.all(ranges.map((range) => page.ask('textOfForeign', range)));
    records.push({
      pair: 'dom-cases',
      case: nameOf(one, index),
      kind: 'dom',
      ...answer,
      expected: words,
      isRight,
    });
    await page.close();
  }
  return records;
}

/** Both kinds of quotes. */
export async function runQuotes(pages, folder) {
  return [
    ...(await runTextCases(pages, join(folder, 'text-cases.json'))),
    ...(await runDomCases(pages, join(folder, 'dom-cases.json'))),
  ];
}

/** One row a kind. An answer that is uncertain, but in its place, is right; how many were is printed beside. */
export function tabulatePublished(records) {
  return [...new Set(records.map(({ kind }) => kind))].map((kind) => {
    const rows = records.filter((record) => record.kind === kind);
    return {
      kind,
      cases: rows.length,
      right: rows.filter(({ isRight }) => isRight).length,
      uncertain: rows.filter(({ isRight, status }) => isRight && status === 'uncertain').length,
    };
  });
}
