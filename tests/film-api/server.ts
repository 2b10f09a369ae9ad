import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { resolve } from 'node:path';
import * as v from 'valibot';
import { answerWikidata } from './wikidata';

/** How a stand-in may misbehave. `steady` answers as the services do; `slow` says nothing at all, `stalled` stops in the middle of an answer. */
export type Conduct =
  | 'steady'
  | 'slow'
  | 'stalled'
  | 'broken'
  | 'truncated'
  | 'html'
  | 'huge'
  | 'redirect'
  | 'wrong-type'
  | 'too-many'
  | 'refusing'
  | 'api-error';

/** One request as it arrived. */
export interface Arrival {
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
}

export const goodKey = '0123456789abcdef0123456789abcdef';

const tmdbFile = resolve(import.meta.dirname, '../fixtures/film-api/tmdb.json');
const tmdb = v.parse(v.record(v.string(), v.unknown()), JSON.parse(readFileSync(tmdbFile, 'utf8')));

/** A stand-in for Wikidata and TMDB on the loopback address. It reaches no network, and tells what it was asked. */
export class FilmServer {
  conduct: Conduct = 'steady';
  /** How it behaves to the next requests, one after the other, before it goes on as `conduct` says. */
  plan: Conduct[] = [];
  /** Milliseconds before each answer. */
  delay = 0;
  readonly #arrivals: Arrival[] = [];
  readonly #server = createServer((request, response) => this.#answer(request, response));

  static async start(): Promise<FilmServer> {
    const server = new FilmServer();
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done));
    return server;
  }

  get address(): string {
    const { port } = v.parse(v.object({ port: v.number() }), this.#server.address());
    return `http://127.0.0.1:${port}`;
  }

  /** From now on it answers like the services do, at once. */
  behave(): void {
    this.conduct = 'steady';
    this.plan = [];
    this.delay = 0;
  }

  /** How many requests arrived since they were last taken. */
  get waiting(): number {
    return this.#arrivals.length;
  }

  /** What arrived since this was last asked. */
  takeArrivals(): Arrival[] {
    return this.#arrivals.splice(0);
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'Api-User-Agent, Authorization');
    if (request.method === 'OPTIONS') {
      response.end();
      return;
    }
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    this.#arrivals.push({ path: url.pathname, query: url.searchParams, headers: request.headers });
    const conduct = this.plan.shift() ?? this.conduct;
    setTimeout(() => this.#send(conduct, url, request, response), this.delay);
  }

  #send(conduct: Conduct, url: URL, request: IncomingMessage, response: ServerResponse): void {
    const send = (body: string, status = 200, headers: Record<string, string> = {}): void => {
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(body);
    };
    const isKeyWrong = url.pathname.startsWith('/3/') && url.searchParams.get('api_key') !== goodKey;
    const found = this.#find(url);
    const body = JSON.stringify(found ?? { success: false, status_code: 34 });
    switch (conduct) {
      case 'steady':
        if (isKeyWrong) send('{"success":false,"status_code":7}', 401);
        else send(body, found === undefined ? 404 : 200);
        break;
      case 'slow':
        break;
      case 'stalled':
        response.writeHead(200, { 'content-type': 'application/json' });
        response.write(body.slice(0, 20));
        break;
      case 'broken':
        request.socket.destroy();
        break;
      case 'truncated':
        send(body.slice(0, -20));
        break;
      case 'html':
        send('<!doctype html><title>Log in to this network</title>', 200, { 'content-type': 'text/html' });
        break;
      case 'wrong-type':
        send(body, 200, { 'content-type': 'text/plain' });
        break;
      case 'huge':
        send(`{"query":{"search":[]},"padding":"${'x'.repeat(10_000_000)}"}`);
        break;
      case 'redirect':
        send('', 302, { location: '/elsewhere' });
        break;
      case 'too-many':
        send('{}', 429, { 'retry-after': '120' });
        break;
      case 'refusing':
        send('{"error":"Please set a user-agent"}', 403);
        break;
      case 'api-error':
        send('{"error":{"code":"maxlag","info":"Waiting for a database server"}}');
        break;
    }
  }

  #find(url: URL): unknown {
    if (url.pathname === '/w/api.php') return answerWikidata(url.searchParams);
    const path = url.pathname.replace(/^\/3\//, '');
    if (path.startsWith('find/')) return tmdb[path] ?? { movie_results: [] };
    return tmdb[path] ?? (path === 'search/movie' ? { results: [] } : undefined);
  }
}
