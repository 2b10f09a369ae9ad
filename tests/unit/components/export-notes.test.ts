import { expect, it } from 'vitest';
import { nameFile } from '@/components/export-notes';

it.each([
  ['Her', 'Her.md'],
  ['静かな 約束', '静かな 約束.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['a/b\\c:d*e?"<f>|g', 'a b c d e f g.md'],
  ['\u202egnp.exe\u0000', 'gnp.exe.md'],
  ['', 'Cinemargin.md'],
  ['...', 'Cinemargin.md'],
  ['x'.repeat(500), `${'x'.repeat(80)}.md`],
])('a film called %j goes into a file called %j', (name, file) => {
  expect(nameFile(name, 'markdown')).toBe(file);
});
