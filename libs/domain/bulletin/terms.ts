import { daysAfter, type LocalDate } from '../calendar/local-date.js';

/** For how long one bulletin tells. */
export const BULLETIN_SPANS = ['month', 'quarter'] as const;
export type BulletinSpan = (typeof BULLETIN_SPANS)[number];
/** Both days included. */
export type BulletinPeriod = { readonly span: BulletinSpan; readonly from: LocalDate; readonly until: LocalDate };

/**
 * On what an entry may rest (guideline 3.1.3.2(3)): a breach found by the rules that the member accepted, a decision
 * that is published as it was redacted, or what an authority or court published itself. A takedown is no finding.
 */
export const ENTRY_SOURCES = ['member-breach', 'decision', 'authority'] as const;
export type EntrySource =
  | { readonly kind: 'member-breach'; readonly memberId: string; readonly allegationId: string }
  | { readonly kind: 'decision'; readonly publicationId: string }
  | { readonly kind: 'authority' };

/** Who is named. A person only while it agrees to what is said of it. */
export const ENTRY_NAMED = ['nobody', 'organisation', 'person'] as const;
export type EntryNamed = (typeof ENTRY_NAMED)[number];

/** One entry without its words. `hash`: of what is said, its names and days among it. */
export type BulletinEntry = {
  readonly entryId: string;
  readonly source: EntrySource;
  readonly named: EntryNamed;
  /** Whose consent it needs, or whose words are forgotten with it. */
  readonly partyId?: string;
  readonly contentId: string;
  readonly hash: string;
  readonly shownUntil: LocalDate;
};

/** Why a published entry goes. */
export const REMOVAL_GROUNDS = ['overturned', 'wrong', 'repaired', 'request', 'other'] as const;
export type RemovalGround = (typeof REMOVAL_GROUNDS)[number];

/** More than an association will tell of in a quarter. */
export const MOST_ENTRIES = 200;
/** House figure: no name is shown for longer than a year, whatever the source allows. */
export const MOST_SHOWN_DAYS = 365;

/** The period of a span that begins with a month, `2026-03`; a quarter begins with the first of its months. */
export const periodOf = (span: BulletinSpan, month: string): BulletinPeriod | undefined => {
  const [year = 0, first = 0] = month.split('-').map(Number);
  if (span === 'quarter' && first % 3 !== 1) return undefined;
  const next = year * 12 + first - 1 + (span === 'quarter' ? 3 : 1);
  const after = `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, '0')}-01` as LocalDate;
  return { span, from: `${month}-01` as LocalDate, until: daysAfter(after, -1) };
};
