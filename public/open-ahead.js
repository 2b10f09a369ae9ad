/* global indexedDB */
/*
 * Has the browser open the library's files while the page's own scripts are still being read; these find them open. It runs before them, so it is a file
 * of its own without imports. Nothing is made here: where there is no library yet, the attempt is called off.
 */
try {
  const request = indexedDB.open('cinemargin');
  request.onupgradeneeded = () => request.transaction.abort();
  request.onsuccess = () => request.result.close();
  // The page itself says what is wrong.
  request.onerror = (event) => event.preventDefault();
} catch {
  // Some settings leave no database at all.
}
