import { INCOMING_MAIL } from './incoming-mail-kept.js';
import { OFFICIAL_KEPT, OWN_KEYED } from './own-keyed.js';
import { instant, type Instant } from '../kernel/message.js';

/**
 * How long what is kept, from when, and on what ground. A rule in force from a day is never edited; a later one stands
 * beside it. Confidence as in the rulebooks: `law` was compared with a text, `secondary` was read in a quotation,
 * `known` from general knowledge, `house` is the association's own figure.
 */
export type RetentionRule = {
  readonly kind: RetentionKind;
  /** Legal day from which the rule is in force. */
  readonly from: string;
  /** What is counted from. */
  readonly start: 'end-of-dispute' | 'last-use' | 'recorded' | 'asked';
  /** Undefined: as long as its reason lasts. */
  readonly days?: number;
  readonly then: 'erased' | 'restricted';
  readonly source: string;
  readonly confidence: 'law' | 'secondary' | 'known' | 'house';
};

export const RETENTION_KINDS = [
  ...['dispute-file', 'account', 'party-identity', 'draft', 'consultation', 'incoming-mail', 'screening', 'deposit'],
  'tip',
  ...['membership', 'rule-comment', 'reward-claim', 'official-request', 'bulletin-entry', 'address', 'request'],
] as const;
export type RetentionKind = (typeof RETENTION_KINDS)[number];

const [DAY, YEAR] = [86_400_000, 365];

/**
 * The three years of E-Commerce Law 31 and those of the live-marketing rules bind platforms and operators, and are no
 * ground for our file. It rests on the mediation rules (files are kept: People's Mediation Law 27, which names no
 * period) and on the time in which a claim can still be brought (Civil Code 188, three years).
 */
export const RETENTION_RULES: readonly RetentionRule[] = [
  {
    kind: 'dispute-file',
    from: '2026-11-28',
    start: 'end-of-dispute',
    days: 3 * YEAR,
    then: 'erased',
    source:
      'Civil Code 188 (three years); People’s Mediation Law 27 (files are kept, no period named); the figure is the house’s',
    confidence: 'house',
  },
  {
    kind: 'party-identity',
    from: '2026-11-28',
    start: 'end-of-dispute',
    days: 3 * YEAR,
    then: 'erased',
    source:
      'as long as a file names the party; else erased on request: PIPL 47 (a reprint of its text, docs/privacy.md)',
    confidence: 'law',
  },
  {
    kind: 'account',
    from: '2026-11-28',
    start: 'last-use',
    then: 'erased',
    source: 'PIPL 47 (a reprint of its text): erased when consent is withdrawn or the purpose is done',
    confidence: 'law',
  },
  {
    kind: 'draft',
    from: '2026-11-28',
    start: 'last-use',
    days: 90,
    then: 'erased',
    source: 'house rule of drafts',
    confidence: 'house',
  },
  {
    kind: 'consultation',
    from: '2026-11-29',
    start: 'last-use',
    days: YEAR,
    then: 'erased',
    source: 'house rule of consultations: a year after the last word; no text that was read names a period',
    confidence: 'house',
  },
  {
    kind: 'tip',
    from: '2026-12-02',
    start: 'last-use',
    days: YEAR,
    then: 'erased',
    source: 'house rule of tips: a year after the last that was done about one; no text that was read names a period',
    confidence: 'house',
  },
  INCOMING_MAIL,
  {
    kind: 'screening',
    from: '2026-11-29',
    start: 'recorded',
    days: YEAR,
    then: 'erased',
    source: 'house rule of screenings: figures stay, the texts found a year; no text that was read names a period',
    confidence: 'house',
  },
  {
    kind: 'deposit',
    from: '2026-11-29',
    start: 'recorded',
    then: 'erased',
    source: 'house rule of deposits: as long as whose it is is known here; proof is of no use once it is gone',
    confidence: 'house',
  },
  {
    kind: 'membership',
    from: '2026-11-29',
    start: 'recorded',
    then: 'erased',
    source: 'house rule of memberships: what was said of a member goes with what says who it is',
    confidence: 'house',
  },
  ...(['rule-comment', 'reward-claim', 'bulletin-entry'] as const).map((kind) => ({ kind, ...OWN_KEYED })),
  { kind: 'official-request', ...OFFICIAL_KEPT },
  {
    kind: 'address',
    from: '2026-11-28',
    start: 'recorded',
    days: 180,
    then: 'erased',
    source: 'Cybersecurity Law 21: logs at least six months',
    confidence: 'known',
  },
  {
    kind: 'request',
    from: '2026-11-28',
    start: 'asked',
    days: 3 * YEAR,
    then: 'restricted',
    source: 'proof that a request was answered, and why not (PIPL 50, a reprint); the figure is the house’s',
    confidence: 'house',
  },
];

/** The rule of a kind on a legal day, YYYY-MM-DD; the newest that is in force, else the first. */
export function ruleOn(kind: RetentionKind, day: string, rules: readonly RetentionRule[] = RETENTION_RULES) {
  const known = rules.filter((rule) => rule.kind === kind).toSorted((a, b) => a.from.localeCompare(b.from));
  return (known.findLast(({ from }) => from <= day) ?? known[0]) as RetentionRule;
}

/** Until when a file is kept whose dispute ended then: by the rule that was in force on that day. */
export const fileKeptUntil = (endedAt: Instant, rules: readonly RetentionRule[] = RETENTION_RULES): Instant =>
  instant(Date.parse(endedAt) + (ruleOn('dispute-file', endedAt.slice(0, 10), rules).days ?? 0) * DAY);
