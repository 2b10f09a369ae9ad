import type { Tally } from './measure';

/** What is promised of matching, with how it came out. */
export function checkPromises(tallies: Record<string, Tally>): { promise: string; isKept: boolean }[] {
  const share = (name: string, ...outcomes: ('right' | 'asked')[]): number => {
    const tally = tallies[name];
    return tally ? outcomes.reduce((sum, outcome) => sum + tally[outcome], 0) / tally.films : 0;
  };
  return [
    { promise: 'with title and year 99.5 % right', isKept: share('title and year', 'right') >= 0.995 },
    { promise: 'with the year off by one 99 % right', isKept: share('year off by one', 'right') >= 0.99 },
    {
      promise: 'no film taken by an ambiguous title alone',
      isKept: tallies['ambiguous title alone']?.wrong === 0 && tallies['ambiguous title alone'].right === 0,
    },
    {
      promise: 'misspelt by a letter or two 97 % right or asked',
      isKept: share('misspelt, with year', 'right', 'asked') >= 0.97,
    },
  ];
}
