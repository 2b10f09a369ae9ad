export type BrowserName = 'chromium' | 'firefox';
export const browserNames: readonly BrowserName[];
export function findBrowser(browser: BrowserName): Promise<string | undefined>;
export function ensureBrowsers(names?: readonly BrowserName[]): Promise<Partial<Record<BrowserName, string>>>;
