import { AwsV4Signer } from 'aws4fetch';
import { createHash } from 'node:crypto';
import { NoRoom, StoreClosed } from '../file-faults.js';
import type { OutgoingFetch } from '../../outgoing/guard-outgoing.js';
import type { S3Settings } from './s3-settings.js';
import { wordOf } from './s3-words.js';

export type S3Call = {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** Below the bucket; the bucket itself if not said. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** It brings much. */
  readonly isLong?: boolean;
  /** Statuses besides 2xx that are answers here and no faults. */
  readonly expected?: readonly number[];
};
export type S3Answer = { readonly status: number; readonly headers: Headers; readonly body: Buffer };
export type CallS3 = (call: S3Call) => Promise<S3Answer>;

export type Calling = {
  readonly settings: S3Settings;
  /** Under guard. */
  readonly fetch: OutgoingFetch;
  readonly now: () => Date;
  readonly random: () => number;
  readonly wait: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds that an attempt may take which brings little; one that brings much may take three times as long. */
  readonly patience?: number;
};

const ATTEMPTS = 3;
const FIRST_WAIT = 200;
const PATIENCE = 10_000;
const MOST_BYTES = 8 * 1024 * 1024;
/** What came otherwise than it was sent, or too slowly: the same again may arrive. */
const AGAIN = new Set(['BadDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody', 'RequestTimeout', 'SlowDown']);
const FULL = new Set(['QuotaExceeded', 'XMinioStorageFull', 'EntityTooLarge', 'InsufficientStorage']);

/**
 * Signs a call (SigV4, the body's SHA-256 included, which the server compares), makes it at most three times, and says
 * of every failure what it means for files: NoRoom, or StoreClosed with the server's own word.
 */
export const openCalls =
  ({ settings, fetch, now, random, wait, patience = PATIENCE }: Calling): CallS3 =>
  async (call) => {
    for (let attempt = 1; ; attempt += 1) {
      const outcome = await attemptOne({ settings, fetch, now, patience }, call);
      if ('headers' in outcome) return outcome;
      if (!outcome.passing || attempt === ATTEMPTS) throw outcome.fault;
      await wait(FIRST_WAIT * 4 ** (attempt - 1) * (0.5 + random()));
    }
  };

type Failed = { readonly fault: Error; /** It may be otherwise in a moment. */ readonly passing: boolean };

const attemptOne = async (
  { settings, fetch, now, patience }: Pick<Required<Calling>, 'settings' | 'fetch' | 'now' | 'patience'>,
  call: S3Call,
): Promise<S3Answer | Failed> => {
  const { url, method, headers } = await signed(settings, call, now());
  try {
    const answer = await fetch(url, {
      milliseconds: call.isLong === true ? 3 * patience : patience,
      bytesIn: MOST_BYTES,
      method,
      headers,
      ...(call.body && { body: call.body }),
    });
    const body = Buffer.from(await answer.arrayBuffer());
    if (answer.ok || call.expected?.includes(answer.status)) return { ...answerOf(answer), body };
    return faultOf(settings.name, answer.status, body.toString());
  } catch (error) {
    const why = wordFor(error);
    const fault = new StoreClosed(`${settings.name} does not answer (${why})`, { cause: error });
    return { fault, passing: why !== 'NOT_ALLOWED' };
  }
};

/** Of the system, or of whoever stopped it; what was stopped in time has a number for a code. */
const wordFor = (error: unknown): string => {
  const { code, cause, name } = error as Error & { readonly code?: unknown };
  const inner = (cause as NodeJS.ErrnoException | undefined)?.code;
  return typeof code === 'string' ? code : (inner ?? name);
};

const answerOf = ({ status, headers }: Response): Pick<S3Answer, 'status' | 'headers'> => ({ status, headers });

const faultOf = (name: string, status: number, body: string): Failed => {
  const code = wordOf(body, 'Code') ?? '';
  const said = `${name} says ${status}${/^\w{1,60}$/.test(code) ? ` ${code}` : ''}`;
  if (status === 507 || FULL.has(code)) return { fault: new NoRoom(said), passing: false };
  return { fault: new StoreClosed(said), passing: status >= 500 || status === 429 || AGAIN.has(code) };
};

const signed = async (settings: S3Settings, { method, key, query = {}, headers, body }: S3Call, at: Date) => {
  const url = new URL(key === undefined ? settings.base : `${settings.base}/${key}`);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
  const request = await new AwsV4Signer({
    method,
    url: url.href,
    headers: {
      ...headers,
      'x-amz-content-sha256': createHash('sha256')
        .update(body ?? '')
        .digest('hex'),
    },
    accessKeyId: settings.accessKeyId,
    secretAccessKey: secretOf(settings),
    service: 's3',
    region: settings.region,
    datetime: at.toISOString().replace(/[-:]|\.\d+/g, ''),
  }).sign();
  return { url: request.url.href, method, headers: Object.fromEntries(request.headers) };
};

const secretOf = ({ name, secret }: S3Settings): string => {
  try {
    return secret();
  } catch (error) {
    throw new StoreClosed(`the secret of ${name} cannot be read`, { cause: error });
  }
};
