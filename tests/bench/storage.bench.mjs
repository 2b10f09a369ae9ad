import { median, Figures } from './setup/figures.mjs';
import { startExtension } from './setup/extension.mjs';

/**
 * The storage that ships, in real Chromium in the extension's own origin: saves against bare puts, reading and opening a large library, and bringing
 * it back from the second copy. ANNOTATIONS and ROUNDS take other numbers.
 */
const annotations = Number(process.env.ANNOTATIONS ?? 100_000);
const rounds = Number(process.env.ROUNDS ?? 41);

const figures = new Figures();
const extension = await startExtension();
try {
  const ask = await extension.open('tests/bench/storage/in-page.ts');
  const parts = await ask('dissectSave', rounds);
  figures.ratio('save, against a bare strict put', await ask('compareSaves', rounds, 'committed'), {
    most: 1.5,
  });
  figures.time(
    'save, a while after the last (asks for the free space)',
    (await ask('compareSaves', rounds, 'after a pause')).ours,
  );
  figures.time(
    'save, acknowledged (the second copy holds it)',
    (await ask('compareSaves', rounds, 'acknowledged')).ours,
    '<= 100 ms',
  );

  await ask('beginAnew');
  const imported = await ask('importAll', annotations);
  await ask('beginAnew');
  const put = await ask('fill', annotations);
  figures.ratio(
    `import of ${annotations}, against Dexie's bulk put: notes per second`,
    { ours: [put], peer: [imported] },
    { least: 0.8 },
  );
  figures.time(`Dexie's bulk put of ${annotations}`, [put]);
  figures.time(`second copy of ${annotations}, written whole`, [await ask('copyWhole')]);
  figures.time(`newest 50 of ${annotations}`, await ask('readNewest', rounds, 50), '<= 15 ms');
  const openings = await ask('compareOpenings', rounds);
  figures.time('opening with its check', openings.ours);
  figures.time('opening without', openings.peer);
  figures.time('what the check reads of the second copy', await ask('readCopyState', rounds));

  const evaluate = await extension.openSite(await ask('pageWithNotes'));
  const cold = [];
  const empty = [];
  for (let round = 0; round < 9; round += 1) {
    // By turns, so that both meet the same machine; a worker that has nothing to look up is the floor.
    for (const [times, message] of [
      [cold, `{ type: 'page.load', claim: { address: location.href, title: '' } }`],
      [empty, `{ type: 'panel.load', session: 'none' }`],
    ]) {
      await extension.stopWorker();
      const { ms, found } = await evaluate(`(async () => {
        const start = performance.now();
        const reply = await chrome.runtime.sendMessage(${message});
        return { ms: performance.now() - start, found: reply.value?.annotations.length ?? 0 };
      })()`);
      times.push(ms);
      if (times === cold && found === 0) figures.count('notes of the page', found, 'some');
    }
  }
  figures.time(`notes of one page among ${annotations}, cold worker`, cold.slice(1), '<= 50 ms');
  figures.time('a refusal, cold worker (the floor of the former)', empty.slice(1));

  const restored = await ask('loseAndRestore');
  figures.time(`restoring from the second copy`, [restored.ms]);
  figures.count('annotations after restoring', restored.after, restored.before);
  figures.ratio(
    "restoring, against Dexie's bulk put: notes per second",
    { ours: [put], peer: [restored.ms] },
    { least: 0 },
  );
  figures.time('one frame', await ask('readFrame', rounds));
  console.table(
    Object.fromEntries(
      Object.entries(parts).map(([name, times]) => [name, { ms: Number(median(times).toFixed(2)) }]),
    ),
  );
} finally {
  await extension.close();
}
process.exitCode = figures.close();
