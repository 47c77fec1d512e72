import type { Meter } from '@opentelemetry/api';
import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto';
import { pino } from 'pino';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import type { StoreVariables } from '#infrastructure/files/s3/s3-settings.js';
import type { OpenScan } from '#infrastructure/malware/scan.js';
import type { Watched } from '#infrastructure/metrics/watched.js';
import type { PdfProcess } from '#infrastructure/pdf/open-pdf-maker.js';
import { newId } from '#infrastructure/ids.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import { SESSION_LIFE, type SessionLife } from '../../apps/api/account/session/session-life.js';
import { createApi } from '../../apps/api/bootstrap.js';
import { openParts } from '../../apps/api/open-parts.js';
import { againstDescription } from './described-answers.js';
import { sendNamed } from './picture.js';
import { startPostgres } from './services.js';
import { temporaryFolder } from './temporary-folder.js';

export const OPERATOR_KEY = 'plo_operator-of-the-tests-0123456789';

const RESTS_ON_FILES =
  /^\/v1\/disputes\/([^/]+)\/(?:acceptances|amendments\/[^/]+\/acceptances|rounds\/[^/]+\/admissions|urgent|cure-requests)/;

export type Call = {
  readonly token?: string | undefined;
  readonly key?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
};

/** Most tests let time pass, and their people stay. */
const ALL_DAY: SessionLife = { ...SESSION_LIFE, idle: SESSION_LIFE.longest };

/**
 * The API over a real PostgreSQL, spoken to over HTTP. `machine` may be set to move machine time. With `smtp` it sends
 * codes by mail.
 */
export async function startApi(
  environment: 'production' | 'development' = 'development',
  smtp?: { readonly url: string; readonly from: string },
  machine: () => Date = () => new Date(Date.now()), // as a test may hold it
  database = startPostgres,
  given: {
    readonly masterKey?: KeyObject;
    readonly evidenceFolder?: string;
    readonly storeVariables?: StoreVariables;
    readonly trustedProxies?: readonly string[];
    readonly factorRoles?: readonly AccountRole[];
    readonly sessionLife?: SessionLife;
    readonly scanner?: OpenScan | undefined;
    readonly ffmpeg?: string;
    readonly pdf?: PdfProcess;
    readonly meter?: Meter;
    readonly watched?: Watched;
    readonly tracing?: Tracing;
  } = {},
) {
  const postgres = await database();
  const {
    masterKey = createSecretKey(randomBytes(32)),
    trustedProxies = [],
    factorRoles = [],
    sessionLife = ALL_DAY,
  } = given;
  const evidenceFolder = given.evidenceFolder ?? temporaryFolder('parley-test-evidence-');
  const lines: string[] = [];
  let ahead = 0;
  const parts = await openParts({
    environment,
    url: 'http://parley.test',
    operatorKey: OPERATOR_KEY,
    factorRoles,
    sessionLife,
    installation: 'tests',
    databaseUrl: postgres.applicationUrl,
    masterKey,
    trustedProxies,
    scanner: given.scanner,
    ffmpeg: given.ffmpeg,
    pdf: given.pdf,
    meter: given.meter,
    tracing: given.tracing,
    evidenceFolder,
    ...(given.watched && { watched: given.watched }),
    ...(given.storeVariables && { storeVariables: given.storeVariables }),
    smtp,
    log: pino(
      { level: 'info', ...(given.tracing && { mixin: given.tracing.ids }) },
      { write: (line: string) => void lines.push(line) },
    ),
    now: () => new Date(machine().getTime() + ahead),
  });
  const api = await createApi(parts);
  await api.listen(0, '127.0.0.1');
  const url = await api.getUrl();

  const send = async (method: string, path: string, { token, key, headers }: Call, body?: unknown) => {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(method === 'POST' && { 'idempotency-key': key ?? newId() }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const contentType = response.headers.get('content-type') ?? '';
    const parsed: unknown = text !== '' && /[/+]json/.test(contentType) ? JSON.parse(text) : undefined;
    const fault = againstDescription({ method, path, status: response.status, contentType, body: parsed });
    if (fault !== undefined)
      throw new Error(`${method} ${path} is not answered as openapi.json says: ${fault}\n${text}`);
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of any shape
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: parsed as Record<string, never> & object,
    };
  };

  /** As an honest client does: what was named is sent before anything is to rest on it. */
  const sendFirst = async (path: string, call: Call): Promise<void> => {
    const [, disputeId] = RESTS_ON_FILES.exec(path) ?? [];
    if (disputeId === undefined) return;
    const headers = { authorization: `Bearer ${call.token}`, 'content-type': 'application/octet-stream' };
    await sendNamed(
      disputeId,
      async (at) => {
        const { status, body } = await send('GET', at, call);
        return status === 200 ? body : undefined;
      },
      (at, bytes) => fetch(url + at, { method: 'PUT', headers, body: new Uint8Array(bytes) }),
    );
  };

  const close = async (): Promise<void> => {
    parts.changes.endAll(); // as main.ts begins to stop
    await api.close();
    await parts.close();
  };

  return {
    url,
    parts,
    postgres,
    evidenceFolder,
    masterKey,
    lines,
    post: async (path: string, body: unknown, call: Call = {}) => {
      await sendFirst(path, call);
      return send('POST', path, call, body);
    },
    get: (path: string, call: Call = {}) => send('GET', path, call),
    send,
    sendFirst,
    /** Lets machine time pass. */
    pass: (milliseconds: number): void => void (ahead += milliseconds),
    /** Ends the API and leaves PostgreSQL as it is. */
    close,
    stop: async () => {
      await close();
      await postgres.stop();
    },
  };
}

export type Api = Awaited<ReturnType<typeof startApi>>;

let shared: Promise<Api> | undefined;

/**
 * The same for a file that needs an API and nothing of its own: no time that passes, no log that is read whole, no
 * folder. All such files of a process share one, each with an association of its own; `stop` leaves it to the others.
 */
export async function shareApi(): Promise<Api> {
  shared ??= startApi();
  const api = await shared;
  await api.parts.pool.query('DELETE FROM office.attempt'); // all files ask from the same address
  Object.assign(globalThis, { closeSharedApi: api.stop }); // where no process ends: stop-postgres.mjs
  return { ...api, stop: async () => undefined };
}
