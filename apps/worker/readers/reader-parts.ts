import type pg from 'pg';
import type { OpenNote } from '#application/charge/carry-reassignment.js';
import type { Everywhere } from '#application/command-handler/everywhere.js';
import type { Called } from '#event-store/follow.js';
import type { Listening } from '#event-store/listen.js';
import type { Tracing } from '#infrastructure/tracing/tracing.js';
import type { Files } from '#infrastructure/files/files.js';
import type { Crew } from '#infrastructure/crew/open-crew.js';
import type { OutgoingFetch } from '#infrastructure/outgoing/guard-outgoing.js';
import type { TemporalClient } from '../temporal/temporal-client.js';
import type { Tenants } from '../tenants.js';
import type { LegalTime } from '../legal-time.js';
import type { LetterParts } from '../notifications/follow-letters.js';
import type { Hurry } from './hurry.js';
import type { Rest } from './stand-back.js';
import type { Waker } from './waker.js';

/** What followers of the log and of the clocks need. */
export type ReaderParts = {
  readonly pool: pg.Pool;
  /** With whom it is shared out. */
  readonly crew: Pick<Crew, 'id' | 'lease' | 'keep' | 'onTaken'>;
  readonly log: Listening;
  /** Calls back when a clock was moved. */
  readonly clock: Pick<Listening, 'onAppend'>;
  /** Calls when something was queued to be sent. */
  readonly queued: Called;
  readonly temporal: Pick<TemporalClient, 'namespaceId'>;
  readonly waker: Pick<Waker, 'wake'>;
  /** How long what can wait should rest just now. */
  readonly rest: Rest;
  readonly hurry: Hurry;
  readonly tenants: Pick<Tenants, 'remember' | 'of'>;
  readonly legalTime: Pick<LegalTime, 'now'>;
  readonly letters: LetterParts;
  readonly openNote: OpenNote;
  /** Calls addresses that people have entered. */
  readonly outgoing: OutgoingFetch;
  /** Where files of what is forgotten lie. */
  readonly files: Pick<Files, 'remove'>;
  readonly now: () => Date;
  /** What is asked to be erased, carried out. */
  readonly erasing: (keeping: Everywhere, machine: Date) => Promise<number>;
  /** What else people wait for, by the name under which its failures are told. */
  readonly wanted: Readonly<Record<string, () => Promise<number>>>;
  /** Told what failed, and in which of them. */
  readonly report: (reader: string, error: unknown) => void;
  readonly tracing?: Tracing | undefined;
};
