import type { EvidenceFiles } from './evidence/evidence-files.js';
import type { Actor, Threads } from './script/actor.js';
import type { Ask } from './script/ask.js';
import type { Days } from './script/days.js';
import type { StepBook } from './script/step-book.js';
import type { When } from './script/when.js';

/** Where the demo is loaded into, as the founding needs it. */
export type Site = {
  readonly apiUrl: string;
  readonly shopUrl: string;
  readonly mailUrl: string;
  readonly operator: Actor;
  readonly ask: Ask;
  readonly book: StepBook;
  readonly threads: Threads;
  readonly when: When;
};

/** What stands before anybody signs in. */
export type Founded = {
  readonly associationId: string;
  readonly platformId: string;
  readonly apiKey: string;
  readonly webhookSecret: string;
  /** By login. */
  readonly accountIds: Readonly<Record<string, string>>;
};

/** Everybody and everything that a course is made of. */
export type World = Site &
  Founded & {
    readonly days: Days;
    readonly files: EvidenceFiles;
    /** A platform without an interface. */
    readonly portalId: string;
    /** Whoever signs in, by login; a platform by its key. */
    readonly as: (login: string) => Actor;
    readonly partyId: (login: string) => string;
    readonly partyName: (login: string) => string;
    /** The right of a right holder, by its login. */
    readonly rightId: (login: string) => string;
    /** A dispute was filed: progress. */
    readonly filed: () => void;
  };

/** What must be there, by its name. */
export function named<T>(all: Readonly<Record<string, T>>, name: string): T {
  const found = all[name];
  if (found === undefined) throw new Error(`The demo knows no ${name}`);
  return found;
}
