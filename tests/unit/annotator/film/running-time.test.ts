import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLengths, isPartOfFilm, parseDuration } from '@/entrypoints/annotator/film/running-time';

describe('findLengths', () => {
  it.each([
    '126 minutes',
    '126 min.',
    '126mins',
    '126 Minuten',
    '126 minutos',
    '126 minuti',
    '126’',
    "126'",
    '126m',
    '126-minute',
    '2 hours 6 minutes',
    '2 hours and 6 minutes',
    '2 hours, 6 minutes',
    '2h 6m',
    '2h06',
    '2 h 06',
    '2hrs 6mins',
    '2 hr 6 min',
    '2 Std. 6 Min.',
    '2 heures 6 minutes',
    '2 horas y 6 minutos',
    '2 ore e 6 minuti',
    '126 min (2 h 6 min)',
    '02h 06m',
    '2 time og 6 minutter',
    '2 giờ 6 phút',
    '2 год 6 хв',
    '126 ਮਿੰਟ',
    '126 মিনিট',
    '126 דקות',
    '126 دقیقه',
    '126 минути',
    '126 minuuttia',
    '126´',
    '126分',
    '126 分钟',
    '126分鐘',
    '2小时6分钟',
    '2時間6分',
    '126분',
    '2시간 6분',
    '126 मिनट',
    '126 دقيقة',
    '126 phút',
    '126 хв',
  ])('reads %s', (text) => {
    expect(findLengths(`It is ${text}, all told`, false)[0]?.minutes).toBe(126);
  });

  it.each(['2:06', '2:06:00', '126', '126.'])('reads %s only after a label', (text) => {
    expect(findLengths(text, true)[0]?.minutes).toBe(126);
    expect(findLengths(text, false)).toEqual([]);
  });

  it.each([
    '5 min read',
    '10 minutes',
    '4-minute shot',
    '9,126 miles',
    'March 126',
    '1996–126',
    '12:30',
    '700 minutes',
  ])('reads no feature’s length in %s', (text) => {
    expect(findLengths(text, false)).toEqual([]);
  });

  it('gives the offsets of exactly the words', () => {
    const text = 'Rated R, 1 hour 45 minutes.';
    const [length] = findLengths(text, false);
    expect(length && text.slice(length.start, length.end)).toBe('1 hour 45 minutes');
  });

  it('never gives a length outside of 20 to 600 minutes', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.constantFrom(' min', 'h', ' minutes', ':06', ''), (number, unit) => {
        for (const { minutes } of findLengths(`${number}${unit}`, true)) {
          expect(minutes).toBeGreaterThanOrEqual(20);
          expect(minutes).toBeLessThanOrEqual(600);
        }
      }),
    );
  });
});

describe('isPartOfFilm', () => {
  it.each([
    'the first 30 minutes',
    'a 37 minute shot',
    'save yourself 120 minutes',
    '40 minutes in',
    'a 37 minutes take',
  ])('knows %s for something else than the whole film', (text) => {
    const [length] = findLengths(text, false);
    expect(length && isPartOfFilm(text, length.start, length.end)).toBe(true);
  });
});

describe('parseDuration', () => {
  it.each([
    ['PT2H6M', 126],
    ['PT126M', 126],
    ['PT2H', 120],
    ['P0DT2H6M', 126],
    ['PT7560S', 126],
    ['P126M', 126],
    ['126', 126],
    ['126 min', 126],
    ['2h 6m', 126],
    ['02:06:00', 126],
    ['PT5M', 5],
  ])('reads %s as %i minutes', (text, minutes) => {
    expect(parseDuration(text)).toBe(minutes);
  });

  it.each(['', '0', 'PT0M', 'PT1S', 'P10M', 'T126S', 'PT9000M', '{{duration}}'])(
    'reads no length in "%s"',
    (text) => {
      expect(parseDuration(text)).toBeUndefined();
    },
  );
});
