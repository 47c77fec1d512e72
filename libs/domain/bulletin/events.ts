import type { Deadline } from '../calendar/derivation.js';
import type { LocalDate } from '../calendar/local-date.js';
import type { Event, Instant } from '../kernel/message.js';
import type { BulletinEntry, BulletinPeriod, RemovalGround } from './terms.js';

/** What a bulletin says beside its entries: sealed, and its hash. */
export type BulletinText = { readonly contentId: string; readonly hash: string };

/** An officer put a bulletin together for a period that is over. */
export type BulletinDrafted = Event<
  'BulletinDrafted',
  BulletinPeriod &
    BulletinText & {
      readonly bulletinId: string;
      readonly entries: readonly BulletinEntry[];
      readonly drafterId: string;
      readonly draftedAt: Instant;
    }
>;

/** It says something else before it is published; all of it is told anew. */
export type BulletinRevised = Event<
  'BulletinRevised',
  BulletinText & {
    readonly bulletinId: string;
    readonly entries: readonly BulletinEntry[];
    readonly editorId: string;
    readonly revisedAt: Instant;
  }
>;

/** A draft was let go. */
export type BulletinDropped = Event<
  'BulletinDropped',
  {
    readonly bulletinId: string;
    readonly reasonContentId: string;
    readonly officerId: string;
    readonly droppedAt: Instant;
  }
>;

/** Somebody who wrote none of it approved it by the hash of the whole: everybody reads it. `code`: at the foot of its PDF. */
export type BulletinPublished = Event<
  'BulletinPublished',
  {
    readonly bulletinId: string;
    readonly number: string;
    readonly hash: string;
    readonly code: string;
    readonly approverId: string;
    readonly publishedAt: Instant;
  }
>;

type OfEntry = { readonly bulletinId: string; readonly entryId: string };

/** The person whom an entry would name agreed to that, by the hash of what is said of it. */
export type NamingConsentGiven = Event<
  'NamingConsentGiven',
  OfEntry & { readonly hash: string; readonly consenterId: string; readonly consentedAt: Instant }
>;

/** It took that back, or said no from the first: it is named no more. */
export type NamingConsentWithdrawn = Event<
  'NamingConsentWithdrawn',
  OfEntry & { readonly withdrawerId: string; readonly withdrawnAt: Instant }
>;

/**
 * Whoever an entry will name is told so before anything is published: what will be said is fixed by its hash, and until
 * when it can object. `elsewhereContentId`: how that was done where nobody reads here for whom it names.
 */
export type NamingAnnounced = Event<
  'NamingAnnounced',
  OfEntry & {
    readonly hash: string;
    readonly objectionDue: Deadline;
    readonly elsewhereContentId?: string;
    readonly announcerId: string;
    readonly announcedAt: Instant;
  }
>;

/** Whoever would be named objected to just what it was told, and why. */
export type NamingObjected = Event<
  'NamingObjected',
  OfEntry & {
    readonly hash: string;
    readonly objectionContentId: string;
    readonly objectorId: string;
    readonly objectedAt: Instant;
  }
>;

/** Somebody who neither wrote nor announced it answered the objection; upheld, the name is left out for good. */
export type NamingObjectionAnswered = Event<
  'NamingObjectionAnswered',
  OfEntry & {
    readonly upheld: boolean;
    readonly reasonContentId: string;
    readonly answererId: string;
    readonly answeredAt: Instant;
  }
>;

/** An officer says what is to stand in a published entry instead, and why. */
export type EntryCorrectionProposed = Event<
  'EntryCorrectionProposed',
  OfEntry &
    BulletinText & {
      readonly reasonContentId: string;
      readonly shownUntil: LocalDate;
      readonly proposerId: string;
      readonly proposedAt: Instant;
    }
>;

/** Another approved it by its hash: everybody reads the entry so, and that it was corrected. */
export type BulletinEntryCorrected = Event<
  'BulletinEntryCorrected',
  OfEntry & { readonly hash: string; readonly approverId: string; readonly correctedAt: Instant }
>;

/** An entry is shown no more; everybody reads that there was one, on which ground it went, and nothing else of it. */
export type BulletinEntryRemoved = Event<
  'BulletinEntryRemoved',
  OfEntry & {
    readonly ground: RemovalGround;
    readonly reasonContentId: string;
    readonly officerId: string;
    readonly removedAt: Instant;
  }
>;

export type BulletinEvent =
  | BulletinDrafted
  | BulletinRevised
  | BulletinDropped
  | BulletinPublished
  | NamingConsentGiven
  | NamingConsentWithdrawn
  | NamingAnnounced
  | NamingObjected
  | NamingObjectionAnswered
  | EntryCorrectionProposed
  | BulletinEntryCorrected
  | BulletinEntryRemoved;
