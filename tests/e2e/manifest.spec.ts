import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './test';

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

function folderOf(browserName: string): string {
  return browserName === 'firefox' ? builds.firefox : builds.chromium;
}

test('the built manifest asks for no more than PRIVACY.md says, and opens one resource to pages: the panel', ({
  browserName,
}) => {
  const manifest: unknown = JSON.parse(readFileSync(`${folderOf(browserName)}/manifest.json`, 'utf8'));
  expect(manifest).toMatchObject({
    manifest_version: 3,
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus', 'alarms'],
    host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: {
      extension_pages: expect.stringContaining(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src https://www.wikidata.org https://api.themoviedb.org;",
      ),
    },
    options_ui: { page: 'options.html', open_in_tab: true },
    commands: {
      _execute_action: {},
      highlight: {},
      note: {},
      toolbar: {},
      panel: {},
      next: {},
      previous: {},
    },
    content_scripts: [{ js: ['detector.js'], run_at: 'document_idle' }],
    web_accessible_resources: [
      { resources: ['panel.html'], ...(browserName === 'chromium' && { use_dynamic_url: true }) },
    ],
  });
  for (const key of ['optional_permissions', 'optional_host_permissions', 'externally_connectable']) {
    expect(manifest).not.toHaveProperty(key);
  }
});

test('the scripts that run in pages keep within their bytes', ({ browserName }) => {
  const gzipped = (name: string): number =>
    gzipSync(readFileSync(`${folderOf(browserName)}/${name}.js`), { level: 9 }).length;
  const sizes = { detector: gzipped('detector'), annotator: gzipped('annotator') };
  console.log(`gzip bytes: detector ${sizes.detector}, annotator ${sizes.annotator}`);
  expect(sizes.detector).toBeLessThanOrEqual(6 * 1024);
  expect(sizes.annotator).toBeLessThanOrEqual(45 * 1024);
});

test('every icon is there', ({ browserName }) => {
  for (const size of [16, 32, 48, 96, 128]) {
    expect(statSync(`${folderOf(browserName)}/icon/${size}.png`).size).toBeGreaterThan(100);
  }
});
