import type { Dispute } from '../core/state.js';
import { decisionSubject } from '../core/subject.js';
import { seesPart } from './sees-part.js';
import type { Visibility } from './visibility.js';

/** What words are of which a dispute can be found. Rooms, deliberations and confidential parts are none of them. */
export const WORD_KINDS = [
  'number',
  'name',
  'goods',
  'right',
  'statement',
  'claim',
  'counter-notice',
  'decision',
  'reason',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** By what the words of a kind are told from others of it: the party, item, counter-notice or decision. */
export type WordsAbout = { readonly kind: WordKind; readonly aboutId: string };

type WordRule = (visibility: Visibility, dispute: Dispute, aboutId: string) => boolean;

const staffAlone: WordRule = ({ staff }) => staff;
const complaint: WordRule = (visibility) => seesPart(visibility, 'complaint');
/** What is said to be mediated where no complaint was filed. */
type WithMatter = { readonly matter?: Dispute['matter'] | undefined };
/**
 * Whoever was told of the complaint was told who complains, and so is whoever might have a tie; and whoever was asked
 * to a mediation that began without a complaint, who asks for it.
 */
export const knowsComplainant = (visibility: Visibility, { matter }: WithMatter): boolean =>
  visibility.pairs.length > 0 ||
  (matter !== undefined && visibility.respondentId !== undefined) ||
  seesPart(visibility, 'complainantName') ||
  seesPart(visibility, 'partyNames');

/** Who reads the words of a kind; a kind without a row does not compile. */
const WORDS_SEEN = {
  number: () => true,
  name: (visibility, dispute, partyId) =>
    visibility.staff ||
    (partyId === dispute.complainantId
      ? knowsComplainant(visibility, dispute)
      : visibility.pairs.some(({ respondentId }) => respondentId === partyId)),
  goods: ({ pairs }, _, goodsId) => pairs.some(({ itemId }) => itemId === goodsId),
  right: ({ pairs }) => pairs.length > 0,
  statement: complaint,
  claim: complaint,
  // what a respondent says it reads itself, and who has all of the file; other respondents and platforms do not
  'counter-notice': (visibility, _, respondentId) =>
    seesPart(visibility, 'complaint') || visibility.party === respondentId,
  decision: (visibility, { decisions }, decisionId) =>
    visibility.sees(decisionSubject(decisionId)) &&
    (decisions[decisionId]?.issued !== undefined || seesPart(visibility, 'unissued')),
  reason: staffAlone,
} as const satisfies Record<WordKind, WordRule>;

/** Whether somebody may find a dispute by these words. */
export const seesWords = (visibility: Visibility, dispute: Dispute, { kind, aboutId }: WordsAbout): boolean =>
  visibility.sort !== undefined && WORDS_SEEN[kind](visibility, dispute, aboutId);
