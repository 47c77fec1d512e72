import { isOver } from '../calendar/uncertain.js';
import type { Instant } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { BulletinFile } from './rule.js';
import type { Bulletin, Bulletins, KnownEntry } from './state.js';
import type { BulletinEntry } from './terms.js';

/** As what whoever an entry names is known here: its party, or its platform; undefined where it is known as nobody. */
export const namedIdOf = ({ named, partyId, source }: BulletinEntry): string | undefined => {
  if (named === 'nobody') return undefined;
  return partyId ?? (source.kind === 'member-breach' ? source.memberId : undefined);
};

/**
 * Whether whoever it names was told of just what it says; nobody has to be where it names nobody. Where nobody here
 * reads for it (`unread`), it was if a letter says so, or if it objected.
 */
export const isAnnounced = (
  { hearings }: Bulletin,
  { entryId, named, hash }: KnownEntry,
  unread: readonly string[] = [],
): boolean => {
  const { announced, objection } = hearings[entryId] ?? {};
  if (named === 'nobody') return true;
  if (announced?.hash !== hash) return false;
  return announced.elsewhereContentId !== undefined || objection !== undefined || !unread.includes(entryId);
};

/** Entries of which whoever they name is still to be told. */
export const untoldEntries = (one: Bulletin, unread: readonly string[]): readonly KnownEntry[] =>
  one.entries.filter((entry) => !isAnnounced(one, entry, unread));

/** Whether somebody wrote the draft or announced this entry: such a one answers no objection to it. */
export const hadHandIn = ({ authors, hearings }: Bulletin, entryId: string, id: string): boolean =>
  [...authors, hearings[entryId]?.announced.announcerId].includes(id);

export const isObjectionOpen = ({ hearings }: Bulletin, entryId: string): boolean => {
  const { objection, answer } = hearings[entryId] ?? {};
  return objection !== undefined && answer === undefined;
};

/** For what a draft waits before a second person can approve it; of several the first. */
export const HEARING_WAITS = ['announcement', 'time', 'answer'] as const;
export type HearingWait = (typeof HEARING_WAITS)[number];
/** Of what else it depends whether somebody was heard. */
export type LookedUp = Pick<BulletinFile, 'unread' | 'calendar'>;
export const hearingWaitOf = (
  one: Bulletin,
  entry: KnownEntry,
  at: Instant,
  { unread, calendar }: LookedUp,
): HearingWait | undefined => {
  if (entry.named === 'nobody') return undefined;
  if (!isAnnounced(one, entry, unread)) return 'announcement';
  if (isObjectionOpen(one, entry.entryId)) return 'answer';
  const due = one.hearings[entry.entryId]?.announced.objectionDue;
  return due !== undefined && !isOver(due, at, calendar) ? 'time' : undefined;
};

const REFUSED = {
  announcement: 'NamingNotAnnounced',
  time: 'DeadlineNotReached',
  answer: 'ObjectionUnanswered',
} as const satisfies Record<HearingWait, string>;

/** Everybody who is named was told before, had its time to object, and has its answer. */
export const assertHeard = (one: Bulletin, at: Instant, file: LookedUp): void => {
  for (const entry of one.entries) {
    const wait = hearingWaitOf(one, entry, at, file);
    if (wait) refuse(REFUSED[wait], { name: entry.entryId });
  }
};

const isSameBreach = ({ source: one }: BulletinEntry, { source: other }: BulletinEntry): boolean =>
  one.kind === 'member-breach' &&
  other.kind === 'member-breach' &&
  one.memberId === other.memberId &&
  one.allegationId === other.allegationId;

/** What an upheld objection took out comes back neither in this bulletin nor, for the same breach, in another. */
export const assertNotLeftOut = (bulletins: Bulletins, entries: readonly BulletinEntry[]): void => {
  const gone = Object.values(bulletins).flatMap(({ leftOut }) => leftOut);
  const isUpheld = ({ entryId }: BulletinEntry): boolean =>
    Object.values(bulletins).some(({ hearings }) => hearings[entryId]?.answer?.upheld === true);
  const back = entries.find((entry) => isUpheld(entry) || gone.some((one) => isSameBreach(one, entry)));
  if (back) refuse('NamingLeftOut', { field: 'entries', name: back.entryId });
};
