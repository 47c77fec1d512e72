import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type Answered = {
  readonly at: number;
  readonly from: string;
  readonly what: string;
  readonly status: number;
  /** Of the problem, where one was told. */
  readonly code?: string | undefined;
};

/**
 * What stands before several APIs and spreads requests over those that are in the rotation, one after the other, as an
 * operator's balancer does: it does not repeat, and it keeps what was answered with 500 or more, or not at all (0).
 */
export async function startBalancer() {
  const rotation: string[] = [];
  const faults: Answered[] = [];
  let [turn, answered] = [0, 0];
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });

  const server = http.createServer((request, response) => {
    const to = rotation[turn++ % rotation.length] ?? '';
    const what = `${request.method} ${request.url}`;
    const note = (status: number, body = ''): void => {
      answered += 1;
      const code = /"code":"(\w+)"/.exec(body)?.[1];
      if (status >= 500 || status === 0) faults.push({ at: Date.now(), from: to, what, status, code });
    };
    const forwarded = http.request(
      new URL(request.url ?? '/', to),
      { method: request.method ?? 'GET', headers: request.headers, agent },
      (answer) => {
        const status = answer.statusCode ?? 0;
        if (status < 500) {
          note(status);
          response.writeHead(status, answer.headers);
          return void answer.pipe(response);
        }
        void text(answer).then(
          (body) => {
            note(status, body);
            response.writeHead(status, answer.headers).end(body);
          },
          () => response.destroy(),
        );
      },
    );
    forwarded.on('error', () => {
      if (response.headersSent) return void response.destroy();
      note(0);
      response.writeHead(502).end();
    });
    // whoever asked is gone: an answer that nobody reads is none of ours
    response.on('close', () => forwarded.destroy());
    request.pipe(forwarded);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    /** From now on, requests go to these. */
    spread: (...urls: readonly string[]): void => void rotation.splice(0, rotation.length, ...urls),
    answered: (): number => answered,
    faults: faults as readonly Answered[],
    stop: (): void => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}
