import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { readonly method: string; readonly url: string };
/** `refuse`: 503; `silence`: no answer ever; `cut`: the line breaks in the middle of what is sent; `spoil`: a byte is changed. */
export type Fault = 'refuse' | 'silence' | 'cut' | 'spoil';
export type FaultyWay = {
  readonly url: string;
  /** Asked of each request on its way; nothing: it goes through as it is. */
  readonly disturb: (fault: (asked: Asked) => Fault | undefined) => void;
  /** What has come by since the last `disturb`. */
  readonly passed: () => readonly Asked[];
  /** Called when half of a request's body has come by. */
  readonly onHalf: (then: (asked: Asked) => void) => void;
  readonly close: () => Promise<void>;
};

/** A way to a server of this machine on which a test lets happen what happens on lines. */
export async function startFaultyWay(port: number): Promise<FaultyWay> {
  let fault: (asked: Asked) => Fault | undefined = () => undefined;
  let half: (asked: Asked) => void = () => undefined;
  let passed: Asked[] = [];

  const forward = (from: IncomingMessage, to: ServerResponse, asked: Asked, kind: Fault | undefined): void => {
    const { method, headers, url } = from;
    const onward = request({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
      to.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.on('error', () => to.destroy()).pipe(to);
    });
    onward.on('error', () => from.socket.destroy());
    const length = Number(headers['content-length'] ?? 0);
    let [come, isHalf] = [0, false];
    from.on('data', (bytes: Buffer) => {
      const spoilt =
        kind === 'spoil' && come === 0 ? Buffer.from(bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte))) : bytes;
      come += bytes.length;
      onward.write(spoilt);
      if (isHalf || come < length / 2) return;
      isHalf = true;
      half(asked);
      if (kind !== 'cut') return;
      from.socket.destroy();
      onward.destroy();
    });
    from.on('end', () => onward.end());
  };
  const server = createServer((from, to) => {
    const asked = { method: from.method ?? '', url: from.url ?? '' };
    passed.push(asked);
    const kind = fault(asked);
    from.on('error', () => undefined);
    if (kind === 'silence') return void from.resume();
    if (kind !== 'refuse') return forward(from, to, asked, kind);
    from.resume().on('end', () => to.writeHead(503, { 'content-type': 'text/plain' }).end('not now'));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    disturb: (wanted) => {
      fault = wanted;
      passed = [];
    },
    passed: () => passed,
    onHalf: (then) => (half = then),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
