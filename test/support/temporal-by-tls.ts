import { connect, type AddressInfo, type Socket } from 'node:net';
import { createServer } from 'node:tls';
import type { Authority } from './certificates.js';
import { startTemporal } from './services.js';

/**
 * A real Temporal server that is reached by TLS at the name `localhost`, by whoever shows a certificate of the same
 * authority. The development server takes no certificate itself: TLS ends right before it.
 */
export async function startTemporalByTls(authority: Authority): Promise<{
  readonly port: number;
  readonly stop: () => Promise<void>;
}> {
  const temporal = await startTemporal();
  const behind = Number(new URL(`http://${temporal.address}`).port);
  const open = new Set<Socket>();
  const { certificate: cert, key } = authority.issue('localhost');
  const asking = { ca: authority.certificate, requestCert: true, rejectUnauthorized: true, ALPNProtocols: ['h2'] };
  const front = createServer({ cert, key, ...asking }, (socket) => {
    const other = connect(behind, '127.0.0.1');
    for (const one of [socket, other]) open.add(one.on('error', () => undefined).once('close', () => open.delete(one)));
    socket.pipe(other).pipe(socket);
  });
  await new Promise<void>((resolve) => void front.listen(0, '127.0.0.1', resolve));
  return {
    port: (front.address() as AddressInfo).port,
    stop: async () => {
      const closed = new Promise((resolve) => front.close(resolve));
      for (const one of open) one.destroy();
      await closed;
      await temporal.stop();
    },
  };
}
