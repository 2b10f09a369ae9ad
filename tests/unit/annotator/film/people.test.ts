import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPeople } from '@/entrypoints/annotator/film/people';

const names = (text: string) => splitPeople(text).map((person) => person.name);

describe('splitPeople', () => {
  it.each([
    ['Amy Adams, Rooney Mara and Olivia Wilde', ['Amy Adams', 'Rooney Mara', 'Olivia Wilde']],
    ['Amy Adams; Rooney Mara & Olivia Wilde', ['Amy Adams', 'Rooney Mara', 'Olivia Wilde']],
    ['Uma THURMAN / Evan Rachel WOOD', ['Uma THURMAN', 'Evan Rachel WOOD']],
    ['Dean DeBlois und Chris Sanders', ['Dean DeBlois', 'Chris Sanders']],
    ['Neus Vidal i Quim Rovira', ['Neus Vidal', 'Quim Rovira']],
    ['Nehir Aydoğan ve Barış Kutlu', ['Nehir Aydoğan', 'Barış Kutlu']],
    ['Άρης Βλαχάκης και Νίκη Δελή', ['Άρης Βλαχάκης', 'Νίκη Δελή']],
    ['Олена Гай та Петро Зима', ['Олена Гай', 'Петро Зима']],
    ['Иван Савов и Кина Гроз', ['Иван Савов', 'Кина Гроз']],
    ['Trần Thu Hà và Lê Minh', ['Trần Thu Hà', 'Lê Minh']],
    ['आरव मेहता और तारा सेन', ['आरव मेहता', 'तारा सेन']],
    ['نادر الشماع، هالة برهوم', ['نادر الشماع', 'هالة برهوم']],
    ['ライアン・ゴズリング,エマ・ストーン', ['ライアン・ゴズリング', 'エマ・ストーン']],
    ['宮本駿・高田勲', ['宮本駿', '高田勲']],
    ['蒂莫西·柴勒梅德 / 周迅 等', ['蒂莫西·柴勒梅德', '周迅']],
    ['한도윤, 오태검', ['한도윤', '오태검']],
    ['Robert Downey, Jr., Chris Evans', ['Robert Downey, Jr.', 'Chris Evans']],
    ['Robert Downey Jr., Chris Evans', ['Robert Downey Jr.', 'Chris Evans']],
    ['Alfonso Cuarón, et al.', ['Alfonso Cuarón']],
    [
      'Lars von Trier, Guillermo del Toro, D’Arcy Carden',
      ['Lars von Trier', 'Guillermo del Toro', 'D’Arcy Carden'],
    ],
    ['(voices) Ryan Reynolds, Michael Peña', ['Ryan Reynolds', 'Michael Peña']],
    ['Jean-Luc Godard', ['Jean-Luc Godard']],
    ['F. Murray Abraham', ['F. Murray Abraham']],
    ['2013, 126 minutes', []],
    ['and more', []],
  ])('splits "%s"', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it('gives an actor the role in brackets or after "as"', () => {
    expect(
      splitPeople('Joaquin Phoenix (Theodore), Amy Adams as Amy').map(({ name, role }) => [name, role]),
    ).toEqual([
      ['Joaquin Phoenix', 'Theodore'],
      ['Amy Adams', 'Amy'],
    ]);
  });

  it('tells the authors of the book from those of the film', () => {
    const people = splitPeople('Julie Maroh (comic), Ghalia Lacroix');
    expect(people.filter((person) => !person.ofSource).map((person) => person.name)).toEqual([
      'Ghalia Lacroix',
    ]);
  });

  it('gives offsets of exactly the names, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('Amy Adams', ', ', ' and ', '(', ')', 'as ', 'et al.', '—', 'Jr.', '"', ' / ', 'x'),
        ),
        (parts) => {
          const text = parts.join('');
          for (const { name, start, end } of splitPeople(text)) expect(text.slice(start, end)).toBe(name);
        },
      ),
    );
  });
});
