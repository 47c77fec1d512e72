import type { Meter } from '@opentelemetry/api';
import type { KeyObject } from 'node:crypto';
import type { Logger } from 'pino';
import type pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Instant } from '#domain/kernel/message.js';
import type { Appender } from '#event-store/append.js';
import type { StreamWatch } from '#event-store/watch-streams.js';
import type { AccountRole } from '#infrastructure/database/entities/account.js';
import type { LegalClock } from '#infrastructure/clock/legal-clock.js';
import type { ShownFiles } from '#infrastructure/active-content/shown-files.js';
import type { Files } from '#infrastructure/files/files.js';
import type { ShownFilms } from '#infrastructure/film/shown-films.js';
import type { Uploads } from '#infrastructure/uploads/open-uploads.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import type { Limits } from '#infrastructure/limits/limits.js';
import type { IssuerCalls } from '#infrastructure/oidc/ask-issuer.js';
import type { Recent } from '#infrastructure/metrics/recent.js';
import type { MailOf } from '#infrastructure/mail/outgoing.js';
import type {
  FindIdentityProvider,
  IdentityAnswer,
  IdentityProvider,
  IdentityQuestion,
} from '#infrastructure/identity/check-identity.js';
import type { PretendedIdentity } from '#infrastructure/identity/pretended-identity.js';
import type { FindProvider } from '#infrastructure/messaging/find-provider.js';
import type { MessageOutcome, OutgoingMessage, Provider } from '#infrastructure/messaging/message-provider.js';
import type { PdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';
import type { FindSigner } from '#infrastructure/signing/find-signer.js';
import type { Signer, SigningOutcome, SigningWish } from '#infrastructure/signing/signer.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import type { MasterKey } from '#infrastructure/vault/master-key.js';
import type { PictureHasher } from '../screening/open-picture-hasher.js';
import type { Screener } from '../screening/open-screener.js';
import type { SessionWatch } from '../account/session/watch-sessions.js';
import type { SessionLife } from '../account/session/session-life.js';
import type { ChangeWatch } from '../follow/watch-changes.js';
import type { Pages } from '../public/page/read-pages.js';
import type { Vault } from '#infrastructure/vault/vault.js';

/** What the API is made of; main.ts opens it, tests hand in their own. A controller gets it by `@Inject(PARTS)`. */
export type ApiParts = {
  readonly environment: 'production' | 'development';
  /** Where people reach the API, without a slash at the end. */
  readonly url: string;
  /** Where links in messages lead, without a slash at the end; without it, under `url`. */
  readonly linkUrl?: string;
  readonly operatorKey?: string;
  /** How issuers of identities are asked. */
  readonly issuers: IssuerCalls;
  /** The roles for which this installation asks for a second factor. */
  readonly factorRoles: readonly AccountRole[];
  /** Opaque; tells this installation from others on the machine. */
  readonly installation?: string;
  readonly pool: pg.Pool;
  readonly dataSource: DataSource;
  readonly appender: Appender;
  readonly clock: LegalClock<Instant>;
  readonly vaultOf: (associationId: string) => Vault;
  /** Keys hashes of requests, tokens and handles; made from the master key. */
  readonly secret: KeyObject;
  /** Wraps what must be used and so cannot be hashed. */
  readonly masterKey: MasterKey;
  /** Brings codes to phones; everything else that is sent is an effect of the worker's. */
  readonly messages: {
    readonly findProvider: FindProvider;
    readonly send: (provider: Provider, message: OutgoingMessage) => Promise<MessageOutcome>;
  };
  /** Leads parties to a provider of electronic signatures. */
  readonly signing: {
    readonly findSigner: FindSigner;
    readonly ask: (signer: Signer, wish: SigningWish) => Promise<SigningOutcome>;
  };
  /** Asks a provider whether a name goes with the number of an identity card or of an organisation. */
  readonly identity: {
    readonly findProvider: FindIdentityProvider;
    readonly ask: (
      provider: IdentityProvider | PretendedIdentity,
      question: IdentityQuestion,
    ) => Promise<IdentityAnswer>;
  };
  /** Brings codes to mail addresses, where there is a mail server. */
  readonly mail?: { readonly send: (mail: MailOf) => Promise<unknown>; readonly host: string };
  /** Cuts off who reads or waits when the session ends. */
  readonly sessionWatch: SessionWatch;
  /** How long people stay signed in. */
  readonly sessionLife: SessionLife;
  /** Lets readers wait for what is new in a room. */
  readonly watch: StreamWatch;
  /** Tells who follows what to read anew. */
  readonly changes: ChangeWatch;
  /** Bytes of evidence. */
  readonly files: Files;
  /** Those of them that come in pieces. */
  readonly uploads: Uploads;
  /** What people have sent, as it is shown. */
  readonly shown: ShownFiles;
  /** Small pictures and previews of films. */
  readonly films: ShownFilms;
  /** Pages for people; missing where they were not built. */
  readonly pages?: Pages | undefined;
  /** Makes what administrators print; documents of disputes are made by the worker. */
  readonly pdf: Pick<PdfMaker, 'make'>;
  /** Looks through texts of shops. */
  readonly screener: Screener;
  readonly pictures: PictureHasher;
  /** Calls addresses that people have entered, and no other way does. */
  readonly outgoing: OutgoingFetch;
  /** How often something may be tried, counted alike by every process. */
  readonly limits: Limits;
  /** Proxies whose word is taken for whom a request comes from; nobody where there are none. */
  readonly trustedProxies?: readonly string[];
  readonly log: Logger;
  /** Counts what this process did in the last minutes. */
  readonly recent: Recent;
  /** Takes what is measured for whoever watches the machine; missing where nobody does. */
  readonly meter?: Meter | undefined;
  /** Told what belongs together; nothing is traced without it. */
  readonly tracing?: Tracing | undefined;
  /** Machine time. */
  readonly now: () => Date;
};

export const PARTS = Symbol('parts');
