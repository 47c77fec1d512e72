import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SignedHeaders } from '#infrastructure/messaging/delivery-report.js';
import { reportAt, type ProviderReport, type ReportAnswer } from './provider-report.js';

const LONGEST = { ours: 10_000, theirs: 256_000 };

type Listening = {
  readonly host: string;
  readonly port: number;
  /** False: not signed by whoever brought the message. Throws where it has to come again. */
  readonly onReport: (headers: SignedHeaders, raw: string) => Promise<boolean>;
  /** The same of a provider of electronic signatures. */
  readonly onSignature?: (headers: SignedHeaders, raw: string) => Promise<boolean>;
  /** One in a provider's own wire format, at an address under these. */
  readonly onProvider?: (report: ProviderReport) => Promise<ReportAnswer>;
};

/**
 * `POST /delivery-reports` for providers of messages, `POST /signature-reports` for those of electronic signatures.
 * 204: taken. 401: not believed. 503: to be sent again. Under them lie the addresses of providers that report in a wire
 * format of their own.
 */
export async function listenForReports({
  host,
  port,
  onReport,
  onSignature,
  onProvider,
}: Listening): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer({ requestTimeout: 10_000, headersTimeout: 10_000 }, (request, response) => {
    const answer = (status: number, body?: string): void =>
      void response.writeHead(status, { 'cache-control': 'no-store', ...(body !== undefined && TEXT) }).end(body);
    const url = URL.parse(request.url ?? '', 'http://here');
    const theirs = onProvider && url ? reportAt(url) : undefined;
    const { method } = request;
    if (onProvider && theirs && (method === 'POST' || (method === 'GET' && theirs.format === 'wechat')))
      return void bodyOf(request, LONGEST.theirs)
        .then((raw) =>
          raw === undefined ? { status: 413 } : onProvider({ ...theirs, method, headers: headersOf(request), raw }),
        )
        .then(
          (said: ReportAnswer) => answer(said.status, said.body),
          () => answer(503),
        );
    const take =
      request.url === '/delivery-reports' ? onReport : request.url === '/signature-reports' ? onSignature : undefined;
    if (request.method !== 'POST' || take === undefined) return answer(404);
    bodyOf(request, LONGEST.ours).then(
      (raw) => {
        if (raw === undefined) return answer(413);
        return take(headersOf(request), raw).then(
          (believed) => answer(believed ? 204 : 401),
          () => answer(503),
        );
      },
      () => answer(400),
    );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      }),
  };
}

const TEXT = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };

/** Undefined for what is too long; the rest of it is not read. */
async function bodyOf(request: IncomingMessage, longest: number): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if ((read += chunk.length) > longest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Each header once; one that came several times is no signature of ours. */
const headersOf = ({ headers }: IncomingMessage): SignedHeaders =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as const] : [])),
  );
