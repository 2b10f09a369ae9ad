/** A page as a server would give it. */
export interface ServedPage {
  body: string;
  /** `text/html; charset=utf-8` unless said. */
  contentType?: string;
  headers?: Record<string, string>;
  status?: number;
}

export interface Response {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** The pages of a test, each at its own address. Whatever is not on the shelf is refused: no test reaches the network. */
export class Shelf {
  readonly #pages = new Map<string, ServedPage>();

  put(address: string, page: ServedPage): void {
    this.#pages.set(withoutHash(address), page);
  }

  find(address: string): Response | undefined {
    const page = this.#pages.get(withoutHash(address));
    if (page === undefined) return undefined;
    return {
      status: page.status ?? 200,
      headers: { 'content-type': page.contentType ?? 'text/html; charset=utf-8', ...page.headers },
      body: page.body,
    };
  }
}

function withoutHash(address: string): string {
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
