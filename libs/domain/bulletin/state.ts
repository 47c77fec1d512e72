import { localDateAt, type LocalDate } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { changeOf } from '../kernel/unknown-event.js';
import type {
  BulletinDropped,
  BulletinEntryRemoved,
  BulletinEvent,
  BulletinPublished,
  BulletinText,
  EntryCorrectionProposed,
} from './events.js';
import type { BulletinEntry, BulletinPeriod } from './terms.js';

export type KnownEntry = BulletinEntry & {
  /** By the hash of what was agreed to; a corrected entry has to be agreed to anew. */
  readonly consent?: { readonly hash: string; readonly at: Instant };
  readonly consentWithdrawnAt?: Instant;
  readonly correction?: EntryCorrectionProposed['data'];
  readonly corrected?: { readonly at: Instant; readonly reasonContentId: string };
  readonly removed?: BulletinEntryRemoved['data'];
};

export type Bulletin = BulletinPeriod & {
  readonly bulletinId: string;
  readonly text: BulletinText;
  readonly entries: readonly KnownEntry[];
  readonly authors: readonly string[];
  readonly draftedAt: Instant;
  readonly published?: BulletinPublished['data'];
  readonly dropped?: BulletinDropped['data'];
};

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
export const ENTRY_STATES = ['shown', 'removed', 'withheld', 'ended'] as const;
export type EntryState = (typeof ENTRY_STATES)[number];
export const entryStateOn = (entry: KnownEntry, day: LocalDate): EntryState => {
  if (entry.removed) return 'removed';
  if (!isAgreed(entry)) return 'withheld';
  return day <= entry.shownUntil ? 'shown' : 'ended';
};
export const entryStateAt = (entry: KnownEntry, at: Instant): EntryState => entryStateOn(entry, localDateAt(at));

type Data<T extends BulletinEvent['type']> = Extract<BulletinEvent, { type: T }>['data'];

const changed = (all: Bulletins, id: string, change: (one: Bulletin) => Bulletin): Bulletins => {
  const one = all[id];
  return one ? { ...all, [id]: change(one) } : all;
};
const inEntry = (
  all: Bulletins,
  { bulletinId, entryId }: { readonly bulletinId: string; readonly entryId: string },
  change: (entry: KnownEntry) => KnownEntry,
): Bulletins =>
  changed(all, bulletinId, (one) => ({
    ...one,
    entries: one.entries.map((entry) => (entry.entryId === entryId ? change(entry) : entry)),
  }));

const corrected = (entry: KnownEntry, at: Instant): KnownEntry => {
  const { correction, ...rest } = entry;
  if (!correction) return entry;
  const { contentId, hash, shownUntil, reasonContentId } = correction;
  return { ...rest, contentId, hash, shownUntil, corrected: { at, reasonContentId } };
};

const EVOLVE: { readonly [T in BulletinEvent['type']]: (all: Bulletins, data: Data<T>) => Bulletins } = {
  BulletinDrafted: (all, { bulletinId, span, from, until, contentId, hash, entries, drafterId, draftedAt }) => ({
    ...all,
    [bulletinId]: {
      ...{ bulletinId, span, from, until, entries, draftedAt },
      ...{ text: { contentId, hash }, authors: [drafterId] },
    },
  }),
  // what somebody agreed to stands where the same is said
  BulletinRevised: (all, { bulletinId, contentId, hash, entries, editorId }) =>
    changed(all, bulletinId, (one) => ({
      ...one,
      text: { contentId, hash },
      entries: entries.map((entry) => {
        const { consent } = one.entries.find(({ entryId }) => entryId === entry.entryId) ?? {};
        return { ...entry, ...(consent && { consent }) };
      }),
      authors: [...new Set([...one.authors, editorId])],
    })),
  BulletinDropped: (all, dropped) => changed(all, dropped.bulletinId, (one) => ({ ...one, dropped })),
  BulletinPublished: (all, published) => changed(all, published.bulletinId, (one) => ({ ...one, published })),
  NamingConsentGiven: (all, { hash, consentedAt, ...of }) =>
    inEntry(all, of, ({ consentWithdrawnAt: _, ...entry }) => ({ ...entry, consent: { hash, at: consentedAt } })),
  NamingConsentWithdrawn: (all, { withdrawnAt, ...of }) =>
    inEntry(all, of, ({ consent: _, ...entry }) => ({ ...entry, consentWithdrawnAt: withdrawnAt })),
  EntryCorrectionProposed: (all, correction) => inEntry(all, correction, (entry) => ({ ...entry, correction })),
  BulletinEntryCorrected: (all, { correctedAt, ...of }) => inEntry(all, of, (entry) => corrected(entry, correctedAt)),
  BulletinEntryRemoved: (all, removed) => inEntry(all, removed, (entry) => ({ ...entry, removed })),
};

export const evolveBulletins = (all: Bulletins, event: BulletinEvent): Bulletins => {
  const change: (all: Bulletins, data: never) => Bulletins = changeOf(EVOLVE[event.type], event.type);
  return change(all, event.data as never); // the table ties data to type
};
