import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One call as it came in over the wire. */
export type Call = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** An answer, or a connection that breaks: before the call was heard, or after it was taken. */
export type Reply =
  { readonly status: number; readonly json?: unknown; readonly text?: string } | 'break' | 'take-and-break';

/** A server of a provider on this machine. `answer` is written from the provider's documentation, not from our adapter. */
export async function serveProvider(answer: (call: Call) => Reply) {
  const calls: Call[] = [];
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const call = callOf(request, body);
      calls.push(call);
      const reply = answer(call);
      if (typeof reply === 'string') return request.socket.destroy();
      response.writeHead(reply.status, { 'content-type': 'application/json; charset=utf-8' });
      return response.end(reply.text ?? JSON.stringify(reply.json ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const callOf = (request: IncomingMessage, body: Buffer): Call => {
  const [path = '', query = ''] = (request.url ?? '').split('?');
  const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
  return { method: request.method ?? '', path, query, headers, body };
};
