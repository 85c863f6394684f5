import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** A folder served on this machine alone. */
export interface Served {
  readonly url: string;
  readonly close: () => void;
}

/** Serves the files of a folder; `index.html` for the folder itself. */
export async function serve(folder: string): Promise<Served> {
  const server: Server = createServer(({ url = '/' }, response) => {
    const name = normalize(new URL(url, 'http://localhost').pathname);
    try {
      const body = readFileSync(join(folder, name === '/' ? 'index.html' : name));
      response.writeHead(200, { 'content-type': TYPES[extname(name === '/' ? '.html' : name)] ?? 'text/html; charset=utf-8' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve); });
  return { url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`, close: () => void server.close() };
}
