import type { Client } from './client.js';
import type { Machine } from './machine.js';

/** Who sits down at the desk. */
export type Sitting = { readonly associationId: string; readonly login: string; readonly password: string };

/** Where a story is played: a running system, known by its addresses, and the machine that it runs on. */
export type Place = {
  readonly apiUrl: string;
  readonly operatorKey: string;
  readonly shopUrl: string;
  readonly mailUrl: string;
  readonly phonesUrl: string;
  /** One line of what is happening. */
  readonly say: (line: string) => void;
  /** Breaks what a story wants broken; the system has to mend itself. */
  readonly breakage: Breakage;
  /** For what its operator does, and for what a thief of its files would find. */
  readonly machine: Machine;
  /** A folder for pictures of what a browser shows in a story; none are taken without. */
  readonly pictures?: string;
  /** Lets the association’s people do by its screens what else they would do by its API. */
  readonly atDesk?: (own: Client, who: Sitting) => Client;
};

export type Breakage = {
  /** Kills Temporal and throws its store away. */
  readonly wipeTemporal: () => Promise<void>;
  /** Kills the API; the supervisor starts it again on its port. */
  readonly killApi: () => Promise<void>;
  /** Kills PostgreSQL with all its processes. */
  readonly killPostgres: () => Promise<void>;
};

/** One story: `play` throws if a fact is missing. Of a published case it says which. */
export type Story = {
  readonly name: string;
  readonly title: string;
  readonly published?: PublishedCase;
  /** It breaks what others need. */
  readonly alone?: true;
  readonly play: (place: Place) => Promise<void>;
};

/**
 * A real case by its number in our collection, the stages that it exercises, and how sure its record is: high, medium,
 * low.
 */
export type PublishedCase = {
  readonly id: `CN-${string}`;
  readonly marks: readonly ('notice' | 'bad-faith' | 'agreement' | 'decision')[];
  readonly confidence: 'H' | 'M' | 'L';
  readonly source: string;
};
