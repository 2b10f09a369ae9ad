import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tmdbAddress, wikidataAddress } from '../../../entrypoints/background/films/addresses';
import { FilmServer } from '../../film-api/server';

/** Which built files name the hosts of films, each of them once. */
const naming = ['background.js', 'manifest.json'];

function replaceOnce(text: string, host: string, instead: string, file: string): string {
  const parts = text.split(host);
  if (parts.length !== 2) throw new Error(`${file} names ${host} ${parts.length - 1} times.`);
  return parts.join(instead);
}

/**
 * The extension as it ships, but that the two hosts of films are one stand-in on the loopback address: in the code that asks and in the policy that allows it. Whatever is asked
 * of any host arrives there or nowhere.
 */
export class StandIn {
  readonly films: FilmServer;
  /** Where the extension lies that knows the stand-in. */
  readonly folder: string;

  private constructor(films: FilmServer, folder: string) {
    this.films = films;
    this.folder = folder;
  }

  static async prepare(built: string): Promise<StandIn> {
    const films = await FilmServer.start();
    const folder = await mkdtemp(join(tmpdir(), 'cinemargin-extension-'));
    await cp(built, folder, { recursive: true });
    for (const file of naming) {
      const path = join(folder, file);
      let text = await readFile(path, 'utf8');
      for (const host of [wikidataAddress, tmdbAddress]) text = replaceOnce(text, host, films.address, file);
      await writeFile(path, text);
    }
    return new StandIn(films, folder);
  }

  async close(): Promise<void> {
    await this.films.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
