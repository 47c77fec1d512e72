import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import http from 'node:http';

type Asked = {
  readonly method: string;
  readonly headers?: http.OutgoingHttpHeaders;
  /** Which bytes of the file go along, and whether the line drops behind them. */
  readonly piece?: { readonly file: string; readonly start: number; readonly end: number; readonly drops?: boolean };
};

/** A file sent by tus: its connection is reset when half of it has gone out, and it goes on where the server stands. */
export async function sendInPieces(url: string, file: string, authorization: string): Promise<void> {
  const { size } = await stat(file);
  const ask = (asked: Asked) => askFor(url, authorization, asked);
  const begun = await ask({
    method: 'POST',
    headers: { 'upload-length': size, 'idempotency-key': randomUUID() },
  });
  if (begun?.statusCode !== 201) throw new Error(`POST answered ${begun?.statusCode}`);
  await ask({ method: 'PATCH', piece: { file, start: 0, end: Math.floor(size / 2), drops: true } });
  const stands = await ask({ method: 'HEAD' });
  const start = Number(stands?.headers['upload-offset']);
  // of a small file nothing may have come when its line drops
  if (!(start >= 0)) throw new Error(`HEAD answered ${stands?.statusCode} with ${start}`);
  const last = await ask({ method: 'PATCH', piece: { file, start, end: size } });
  if (last?.statusCode !== 204) throw new Error(`PATCH answered ${last?.statusCode}`);
}

const askFor = (
  url: string,
  authorization: string,
  { method, headers, piece }: Asked,
): Promise<http.IncomingMessage | undefined> =>
  new Promise((resolve, reject) => {
    const request = http.request(url, {
      method,
      headers: {
        authorization,
        'tus-resumable': '1.0.0',
        ...(piece && {
          'upload-offset': piece.start,
          'content-type': 'application/offset+octet-stream',
          ...(!piece.drops && { 'content-length': piece.end - piece.start }),
        }),
        ...headers,
      },
    });
    request.once('error', (error) => (piece?.drops ? resolve(undefined) : reject(error)));
    request.once('response', (response) => response.resume().once('end', () => resolve(response)));
    if (!piece) return void request.end();
    const bytes = createReadStream(piece.file, { start: piece.start, end: piece.end - 1, highWaterMark: 1024 * 1024 });
    if (!piece.drops) return void bytes.pipe(request);
    bytes.pipe(request, { end: false });
    bytes.once('end', () => request.destroy(new Error('the line dropped')));
  });
