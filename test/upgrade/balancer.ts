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

export type Balancer = Awaited<ReturnType<typeof startBalancer>>;

/** How often one of them has answered, and how often it said that it is busy. */
export type Answers = { readonly answered: number; readonly busy: number };

/**
 * What stands before several APIs and spreads requests over those that are in the rotation, one after the other, as an
 * operator's balancer does: it does not repeat, and it keeps what was answered with 500 or more, or not at all (0).
 */
export async function startBalancer() {
  const rotation: string[] = [];
  const faults: Answered[] = [];
  const answers = new Map<string, Answers>();
  let turn = 0;
  const agent = new http.Agent({ keepAlive: true, maxSockets: 64 });
  const answersOf = (url: string): Answers => answers.get(url) ?? { answered: 0, busy: 0 };

  const server = http.createServer((request, response) => {
    const to = rotation[turn++ % rotation.length] ?? '';
    const what = `${request.method} ${request.url}`;
    const note = (status: number, body = ''): void => {
      const code = /"code":"(\w+)"/.exec(body)?.[1];
      const { answered, busy } = answersOf(to);
      answers.set(to, { answered: answered + 1, busy: busy + (code === 'Busy' ? 1 : 0) });
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
    answersOf,
    answered: (): number => [...answers.values()].reduce((sum, { answered }) => sum + answered, 0),
    faults: faults as readonly Answered[],
    stop: (): void => {
      server.closeAllConnections();
      server.close();
      agent.destroy();
    },
  };
}

/** How many were answered, and the first of what was not as it should be. */
export const describeFaults = (answered: number, faults: readonly Answered[]): string =>
  faults.length === 0
    ? `${answered} answers`
    : `${faults.length} of ${answered}: ${faults
        .slice(0, 5)
        .map(({ what, status, code = '', from: by }) => `${what} ${status} ${code} by ${by}`)
        .join('; ')}`;
