import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

export type Received = {
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly raw: string;
  readonly body: { readonly type: string; readonly data: Record<string, unknown> };
};

/** How a receiver answers: a status, a status with headers and a body, or never. */
export type Answering =
  number | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string } | 'never';

/** A real HTTP receiver of webhooks that keeps a journal and answers as told. */
export async function startReceiver(answer: (received: Received) => Answering | Promise<Answering> = () => 204) {
  const journal: Received[] = [];
  let answering = answer;
  const server = createServer((request, response) => {
    void (async () => {
      const raw = await text(request);
      const headers = request.headers as Record<string, string>;
      const received: Received = {
        id: headers['webhook-id'] ?? '',
        headers,
        raw,
        body: JSON.parse(raw === '' ? '{}' : raw) as Received['body'],
      };
      journal.push(received);
      const told = await answering(received);
      if (told === 'never') return;
      const { status, headers: more = {}, body = '' } = typeof told === 'number' ? { status: told } : told;
      response.writeHead(status, more).end(body);
    })();
  });
  const listen = (port: number) => new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const shut = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    journal,
    answer: (next: typeof answer): void => void (answering = next),
    /** Its interface is down: nothing listens there. */
    goDown: shut,
    comeBack: () => listen(port),
    stop: shut,
  };
}
