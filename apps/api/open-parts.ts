import type { Logger } from 'pino';
import { watchStreams } from '#event-store/watch-streams.js';
import { applicationDataSource } from '#infrastructure/database/data-source.js';
import { openPool } from '#infrastructure/database/pool.js';
import { openFilmProgram } from '#infrastructure/film/film-program.js';
import { hostOf } from '#infrastructure/mail/host-of.js';
import { guardOutgoing } from '#infrastructure/outgoing/guard-outgoing.js';
import { openLimits } from '#infrastructure/limits/limits.js';
import { openLog } from '#infrastructure/log/open-log.js';
import type { Watched } from '#infrastructure/metrics/watched.js';
import { mailerBesides } from '#infrastructure/sandbox/never-leaves.js';
import { openSandboxes } from '#infrastructure/sandbox/sandboxes.js';
import { openMailer } from '#infrastructure/mail/send-mail.js';
import type { Provider } from '#infrastructure/messaging/message-provider.js';
import { knowIssuers } from '#infrastructure/oidc/known-issuers.js';
import { openPdfMaker, type PdfProcess } from '#infrastructure/pdf/open-pdf-maker.js';
import { NO_PROVIDERS, type ProviderFile } from '#infrastructure/providers/provider-file.js';
import type { Signer } from '#infrastructure/signing/signer.js';
import { traceFetch, traceMails } from '#infrastructure/tracing/trace-outgoing.js';
import { hmacSecret, type MasterKey } from '#infrastructure/vault/master-key.js';
import { openVault } from '#infrastructure/vault/vault.js';
import { openWrappings } from '#infrastructure/vault/wrappings.js';
import { SESSION_LIFE, type SessionLife } from './account/session/session-life.js';
import { watchSessions } from './account/session/watch-sessions.js';
import { watchChanges } from './follow/watch-changes.js';
import type { ApiParts } from './http/parts.js';
import { openLogAndClock } from './open-log-and-clock.js';
import { openSentFiles, type SentFilesWanted } from './open-sent-files.js';
import { openPictureHasher } from './screening/open-picture-hasher.js';
import { openScreener } from './screening/open-screener.js';
import { openProviders } from './open-providers.js';
import { keyedBy, openVaults } from './open-vaults.js';

type Given =
  | 'environment'
  | 'url'
  | 'linkUrl'
  | 'operatorKey'
  | 'factorRoles'
  | 'installation'
  | 'pages'
  | 'meter'
  | 'tracing'
  | 'now'
  | 'trustedProxies';
type OfFiles = Pick<SentFilesWanted, 'evidenceFolder' | 'storeVariables' | 'scanner'>;
type Wanted = Pick<ApiParts, Given> &
  OfFiles & {
    readonly databaseUrl: string;
    /** How many connections it shares; without it ten. */
    readonly databasePool?: number;
    readonly sessionLife?: SessionLife;
    readonly masterKey: MasterKey;
    /** Networks that calls may reach in production beside the internet's. */
    readonly outgoingAllowed?: readonly string[];
    /** ffmpeg, which makes pictures and previews of films; `none` or nothing: none are made. */
    readonly ffmpeg?: string | undefined;
    readonly log?: Logger;
    readonly pdf?: PdfProcess | undefined;
    /** The installation's own provider of messages. */
    readonly messenger?: Provider | undefined;
    /** The installation's own provider of electronic signatures. */
    readonly signer?: Signer | undefined;
    /** Whom associations have hired that speak wire formats of their own. */
    readonly providers?: ProviderFile;
    /** What may run out on this machine; without it the disk of evidence alone. */
    readonly watched?: Watched;
    /** The mail server that codes go to, and in whose name. */
    readonly smtp?: { readonly url: string; readonly from: string } | undefined;
  };

export type OpenParts = ApiParts & { readonly close: () => Promise<void> };

/** Opens what the API works with: pools, appender, vaults, clocks. Rejects if the database cannot be reached. */
export async function openParts({
  databaseUrl,
  databasePool,
  sessionLife = SESSION_LIFE,
  masterKey,
  evidenceFolder,
  storeVariables,
  messenger,
  signer,
  providers = NO_PROVIDERS,
  smtp,
  outgoingAllowed = [],
  scanner,
  ffmpeg,
  watched = { folders: { evidence: evidenceFolder }, certificates: {} },
  pdf = openPdfMaker(),
  log = openLog('api'),
  ...given
}: Wanted): Promise<OpenParts> {
  const report = (error: unknown): void => log.warn({ err: error }, 'connection lost');
  const lookedFor = openFilmProgram(ffmpeg); // programs are asked what they can do while the database is opened
  const pool = openPool(databaseUrl, report, databasePool);
  const dataSource = await applicationDataSource(databaseUrl).initialize();
  const { tracing } = given;
  const { appender, clock, recent } = await openLogAndClock({ ...given, pool, databaseUrl, watched, report });
  const watch = watchStreams(pool, databaseUrl, report);
  const changes = watchChanges(pool, databaseUrl, given.now, report);
  const sessionWatch = watchSessions(pool, databaseUrl, given.now, report);
  const isSandbox = openSandboxes(pool);
  const sandbox = { pool, masterKey, isSandbox, now: given.now };
  const mailer = smtp && mailerBesides(sandbox, traceMails(openMailer(smtp.url, smtp.from), tracing));
  const outgoing = guardOutgoing({ environment: given.environment, allowed: outgoingAllowed });
  const fetch = traceFetch(outgoing.fetch, tracing);
  const wrappings = openWrappings({ pool, masterKey, evidence: evidenceFolder });
  const vaultOf = openVaults((associationId) => openVault({ pool, masterKey, associationId, wrappings }));
  const filmProgram = await lookedFor;
  const stores = { evidenceFolder, ...(storeVariables && { storeVariables }), fetch: outgoing.fetch, masterKey };
  const sent = openSentFiles({ ...stores, scanner, filmProgram, pool, vaultOf, now: given.now, log });
  const [screener, pictures] = [openScreener(), openPictureHasher()];
  return {
    issuers: { fetch, plainHttp: given.environment === 'development', known: knowIssuers(given.now) },
    ...given,
    sessionLife,
    ...{ files: sent.files, uploads: sent.uploads },
    ...{ shown: sent.shown, films: sent.films },
    pdf,
    ...{ screener, pictures },
    log,
    pool,
    dataSource,
    appender,
    recent,
    clock,
    masterKey,
    vaultOf,
    secret: hmacSecret(masterKey, 'request'),
    outgoing: fetch,
    limits: openLimits(pool, keyedBy(hmacSecret(masterKey, 'limit'))),
    ...openProviders({ ...sandbox, messenger, signer, providers, fetch }),
    ...(mailer && smtp && { mail: { send: mailer.send, host: hostOf(smtp.from) } }),
    watch,
    changes,
    sessionWatch,
    close: async () => {
      await Promise.all([sent.stop(), pdf.close(), screener.close(), pictures.close()]);
      mailer?.close();
      watch.endWaits();
      changes.endAll();
      await Promise.all([watch.close(), changes.close(), sessionWatch.close()]);
      await Promise.all([clock.close(), appender.close(), dataSource.destroy()]);
      await outgoing.close();
      await pool.end();
    },
  };
}
