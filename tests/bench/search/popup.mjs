/** Runs in the popup before its own script: times are milliseconds from the beginning of the navigation. */
const watchPopup = `
  globalThis.painted = (isThere) =>
    new Promise((settle) => {
      const look = () => {
        if (!isThere()) return;
        observer.disconnect();
        // A frame's own callbacks run before it is painted; a message comes behind it.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => settle(performance.now());
          port2.postMessage(null);
        });
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { childList: true, subtree: true, characterData: true });
      look();
    });
  globalThis.firstNote = painted(() => document.querySelector('.note'));
`;

/** Opens the popup and gives what it took up to its first painted note. */
async function openAndTime(extension) {
  const popup = await extension.openPopup(watchPopup);
  return { popup, ms: await popup.evaluate(() => globalThis.firstNote) };
}

/** The first search in a popup: from the last letter to the painted number of all hits; and the page's memory behind it, in bytes. */
function searchIn(popup, query) {
  return popup.evaluate(`(async () => {
    const field = document.querySelector('input[type=search]');
    field.focus();
    const start = performance.now();
    field.value = ${JSON.stringify(query)};
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    const isDone = () => /^[\\d,]+ notes$/.test(document.querySelector('.found-count')?.textContent ?? '');
    const all = await painted(isDone);
    return { ms: all - start, bytes: performance.memory.usedJSHeapSize };
  })()`);
}

/**
 * What the popup, opened as a page over the library that is there, takes from the beginning of the navigation to its first painted note.
 * @param {import('../setup/extension.mjs').Extension} extension
 * @param {number} rounds
 * @returns {Promise<number[]>} milliseconds.
 */
export async function openWarm(extension, rounds) {
  const times = [];
  // The first opening of all is a cold one.
  for (let round = 0; round <= rounds; round += 1) {
    const { popup, ms } = await openAndTime(extension);
    if (round > 0) times.push(ms);
    await popup.close();
  }
  return times;
}

/** The same for the first opening after the browser's start, and the first search in it; the browser is started anew each time. */
export async function openCold(extension, rounds, query) {
  const opened = [];
  const searched = [];
  const bytes = [];
  for (let round = 0; round < rounds; round += 1) {
    await extension.restart();
    const { popup, ms } = await openAndTime(extension);
    opened.push(ms);
    const search = await searchIn(popup, query);
    searched.push(search.ms);
    bytes.push(search.bytes);
    await popup.close();
  }
  return { opened, searched, bytes };
}
