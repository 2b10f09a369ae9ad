export function bundleForPage(entry: string, name: string): Promise<string>;
export function importBundled(entry: string): Promise<unknown>;
