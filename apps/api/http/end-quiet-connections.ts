import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/**
 * For a server that is to close: ends connections on which nothing is asked, those that never asked anything included
 * (Node counts these as busy until their headers are overdue; browsers open them ahead), and each other one when its
 * answer has gone out. Without it a process that is told to end stays for as long as one such client does.
 */
export function endQuietConnections(server: Server): () => void {
  const open = new Set<Socket>();
  const busy = new Set<Socket>();
  let isClosing = false;
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
    busy.add(socket);
    response.once('close', () => {
      busy.delete(socket);
      if (isClosing) socket.end();
    });
  });
  return () => {
    isClosing = true;
    for (const socket of open) if (!busy.has(socket)) socket.destroy();
  };
}
