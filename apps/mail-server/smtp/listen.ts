import type { SMTPServer } from 'smtp-server';

/** Starts it; port 0 takes a free one. Rejects when the port is taken. */
export function listen(
  server: SMTPServer,
  port: number,
  host: string,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    const listener = server.listen(port, host, () => {
      server.off('error', reject).on('error', () => undefined); // a client that goes away in mid-sentence
      const address = listener.address();
      resolve({
        port: typeof address === 'object' && address ? address.port : port,
        close: () => new Promise<void>((closed) => server.close(() => closed())),
      });
    });
  });
}
