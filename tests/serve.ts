import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** Serve a folder on a free port of this machine, as a plain web server would: `404.html` for what is not there. */
export async function serve(folder: string): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const file = findFile(folder, new URL(request.url ?? '/', 'http://localhost').pathname);
    const found = file ?? path.join(folder, '404.html');
    if (!existsSync(found)) return response.writeHead(404).end();
    const type = types[path.extname(found)] ?? 'application/octet-stream';
    return response.writeHead(file ? 200 : 404, { 'Content-Type': type }).end(readFileSync(found));
  });
  await listen(server);
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function findFile(folder: string, pathname: string): string | undefined {
  const name = path.join(folder, path.normalize(decodeURIComponent(pathname)));
  const file = pathname.endsWith('/') ? path.join(name, 'index.html') : name;
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
}
