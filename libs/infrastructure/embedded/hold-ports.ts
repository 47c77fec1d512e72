import { createServer, type Server } from 'node:http';

export type HeldPorts = {
  /** Those that another program has. */
  readonly taken: readonly number[];
  readonly release: () => Promise<void>;
};

/**
 * Listens on the ports of a part that is away, so that no other program can answer there in its name. Whoever asks over
 * HTTP hears that it comes back; whoever speaks anything else is hung up on, and tries again.
 */
export async function holdPorts(ports: readonly number[]): Promise<HeldPorts> {
  const servers = await Promise.all(ports.map(listen));
  return {
    taken: ports.filter((_, index) => servers[index] === undefined),
    release: async () => void (await Promise.all(servers.map((server) => server && close(server)))),
  };
}

const listen = (port: number): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer((_, response) => {
      response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '1', connection: 'close' });
      response.end(JSON.stringify({ status: 'starting again' }));
    });
    server.on('clientError', (_, socket) => socket.destroy());
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });

const close = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
