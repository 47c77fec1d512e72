import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import type {
  BulletinDropped,
  BulletinEntryRemoved,
  BulletinPublished,
  BulletinText,
  EntryCorrectionProposed,
  NamingAnnounced,
  NamingObjected,
  NamingObjectionAnswered,
} from './events.js';
import type { BulletinEntry, BulletinPeriod } from './terms.js';

export type KnownEntry = BulletinEntry & {
  /** By the hash of what was agreed to; a corrected entry has to be agreed to anew. */
  readonly consent?: { readonly hash: string; readonly at: Instant };
  readonly consentWithdrawnAt?: Instant;
  readonly correction?: EntryCorrectionProposed['data'];
  readonly corrected?: { readonly at: Instant; readonly reasonContentId: string };
  readonly removed?: BulletinEntryRemoved['data'];
  /** Since when it is out of the draft, since an objection was upheld. */
  readonly leftOutAt?: Instant;
};

/** What was announced to whom an entry would name, and what came of it; kept though the entry is revised away. */
export type Hearing = {
  readonly announced: NamingAnnounced['data'];
  readonly objection?: NamingObjected['data'];
  readonly answer?: NamingObjectionAnswered['data'];
};

export type Bulletin = BulletinPeriod & {
  readonly bulletinId: string;
  readonly text: BulletinText;
  readonly entries: readonly KnownEntry[];
  /** By entry; nothing in bulletins from before namings were announced. */
  readonly hearings: Readonly<Record<string, Hearing>>;
  /** What an upheld objection took out of the draft. */
  readonly leftOut: readonly KnownEntry[];
  readonly authors: readonly string[];
  readonly draftedAt: Instant;
  readonly published?: BulletinPublished['data'];
  readonly dropped?: BulletinDropped['data'];
};

/** Also those that an upheld objection took out of the draft. */
export const allEntries = ({ entries, leftOut }: Bulletin): readonly KnownEntry[] => [...entries, ...leftOut];

/** All bulletins of an association, in the order in which they were begun. */
export type Bulletins = Readonly<Record<string, Bulletin>>;

export const BULLETIN_STAGES = ['draft', 'published', 'dropped'] as const;
export type BulletinStage = (typeof BULLETIN_STAGES)[number];
export const bulletinStage = ({ published, dropped }: Bulletin): BulletinStage => {
  if (published) return 'published';
  return dropped ? 'dropped' : 'draft';
};

/** Whether the person named agreed to just this; nobody else has to. */
export const isAgreed = ({ named, consent, hash }: KnownEntry): boolean => named !== 'person' || consent?.hash === hash;

/** What becomes of an entry on a day. */
export const ENTRY_STATES = ['shown', 'removed', 'withheld', 'ended', 'left-out'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];
export const entryStateOn = (entry: KnownEntry, day: LocalDate): EntryState => {
  if (entry.removed) return 'removed';
  if (entry.leftOutAt !== undefined) return 'left-out';
  if (!isAgreed(entry)) return 'withheld';
  return day <= entry.shownUntil ? 'shown' : 'ended';
};
export const entryStateAt = (entry: KnownEntry, at: Instant): EntryState => entryStateOn(entry, localDateAt(at));
