import type { Instant } from '#domain/kernel/message.js';
import { isOwnTurn } from './docket-turns.js';
import { notStoredOnly } from './not-stored-only.js';
import { SITTINGS_VIEW } from './views.js';

/** Whose disputes: all of an association's, a party's, those on a platform, those that an auditor's mandates may name. */
export type Whose =
  | { readonly kind: 'all' }
  | { readonly kind: 'party' | 'platform' | 'mediator' | 'expert' | 'auditor'; readonly id: string };

/** What a search has found: disputes by their own words, parties by their names. Too many of either: those words. */
export type Matches =
  | { readonly kind: 'found'; readonly disputeIds: readonly string[]; readonly partyIds: readonly string[] }
  | { readonly kind: 'broad'; readonly words: string };

/** Which disputes are asked for; what is not said is not asked. */
export type DocketFilter = {
  readonly stage?: string;
  readonly open?: boolean;
  /** Of one of these people. */
  readonly ownerIds?: readonly string[];
  readonly unowned?: true;
  readonly platformId?: string;
  readonly right?: string;
  readonly partyId?: string;
  readonly dueFrom?: Instant;
  readonly dueBefore?: Instant;
  readonly filedFrom?: Instant;
  readonly filedBefore?: Instant;
  readonly waitingFor?: string;
  /** Where something may wait for whoever looks, as a party, a platform or a neutral. */
  readonly ownTurn?: true;
  /** At least this urgent: its place among the priorities. */
  readonly priority?: number;
  readonly minRisk?: number;
  readonly tag?: string;
  readonly matches?: Matches;
  /** None of these disputes, and none with these parties or platforms. */
  readonly except?: readonly string[];
  readonly conflicts?: readonly string[];
};

/** Not a file that is only stored any more. */
const USED = notStoredOnly('docket.dispute_id');

const WHOSE = {
  all: () => 'true',
  party: (id: string) => `(complainant_id = ${id}::uuid OR respondent_ids @> ARRAY[${id}::uuid])`,
  platform: (id: string) => `platform_ids @> ARRAY[${id}::uuid]`,
  mediator: (id: string) => `mediator_ids @> ARRAY[${id}::uuid]`,
  // of what kind the right is, the dispute itself says
  auditor: (
    id: string,
  ) => `EXISTS (SELECT FROM office.audit_mandate m WHERE m.account_id = ${id}::uuid AND m.association_id = $1
               AND m.confirmed_at IS NOT NULL AND m.ended_at IS NULL
               AND num_nonnulls(m.numbers, m.filed_from, m.filed_until, m.rights) > 0
               AND (m.numbers IS NULL OR docket.number = ANY (m.numbers))
               AND (m.filed_from IS NULL OR docket.filed_at >= m.filed_from)
               AND (m.filed_until IS NULL OR docket.filed_at <= m.filed_until))`,
  expert: (id: string) =>
    `dispute_id IN (SELECT dispute_id FROM ${SITTINGS_VIEW} AS sittings WHERE expert_ids @> ARRAY[${id}::uuid])`,
} as const;

/** The values of one statement, each named by its place. */
export class Values {
  readonly all: unknown[] = [];

  add(value: unknown): string {
    return `$${this.all.push(value)}`;
  }
}

/** That a row is one of those that somebody has in its list; $1 is the association. */
export const ofViewer = (values: Values, whose: Whose): string =>
  `filed_at IS NOT NULL AND ${whose.kind === 'all' ? WHOSE.all() : WHOSE[whose.kind](values.add(whose.id))} AND ${USED}`;

/** What has to hold of a row, as SQL; $1 is the association. */
export function conditionsOf(values: Values, associationId: string, whose: Whose, filter: DocketFilter): string {
  const add = (value: unknown): string => values.add(value);
  const has = <T>(value: T | undefined, condition: (place: string) => string): readonly string[] =>
    value === undefined ? [] : [condition(add(value))];
  return [
    `association_id = ${add(associationId)}`,
    ofViewer(values, whose),
    ...has(filter.stage, (stage) => `stage = ${stage}`),
    ...(filter.open === undefined ? [] : [filter.open ? 'open' : 'NOT open']),
    ...has(filter.ownerIds, (ids) => `case_manager_id = ANY (${ids}::uuid[])`),
    ...(filter.unowned ? ['case_manager_id IS NULL'] : []),
    ...has(filter.platformId, (id) => `item_platform_ids @> ARRAY[${id}::uuid]`),
    ...has(filter.right, (right) => `right_kind = ${right}`),
    ...has(filter.partyId, (id) => `party_ids @> ARRAY[${id}::uuid]`),
    ...has(filter.dueFrom, (at) => `next_due_at >= ${at}::timestamptz`),
    ...has(filter.dueBefore, (at) => `coalesce(next_due_at, 'infinity') < ${at}::timestamptz`),
    ...has(filter.filedFrom, (at) => `filed_at >= ${at}::timestamptz`),
    ...has(filter.filedBefore, (at) => `filed_at < ${at}::timestamptz`),
    ...(filter.ownTurn ? [isOwnTurn(whose, add)] : []),
    ...has(filter.waitingFor, (waiter) => `waiting_for = ${waiter}`),
    ...has(filter.priority, (priority) => `task_priority <= ${priority}::smallint`),
    ...has(
      filter.minRisk,
      (points) =>
        `dispute_id IN (SELECT p.dispute_id FROM office.signal_place p WHERE p.association_id = $1 AND p.points >= ${points}::int)`,
    ),
    ...has(
      filter.tag,
      (tag) =>
        `dispute_id IN (SELECT t.dispute_id FROM office.dispute_tag t WHERE t.association_id = $1 AND t.tag = ${tag})`,
    ),
    ...(filter.except && filter.except.length > 0
      ? has(filter.except, (ids) => `dispute_id <> ALL (${ids}::uuid[])`)
      : []),
    ...(filter.conflicts && filter.conflicts.length > 0
      ? has(filter.conflicts, (ids) => `NOT (party_ids && ${ids}::uuid[] OR item_platform_ids && ${ids}::uuid[])`)
      : []),
    ...(filter.matches ? [matching(values, filter.matches)] : []),
  ].join(' AND ');
}

/** Of words that stand in many disputes each row is asked, since a page of those is soon full. */
function matching(values: Values, matches: Matches): string {
  if (matches.kind === 'found')
    return `(dispute_id = ANY (${values.add(matches.disputeIds)}::uuid[]) OR party_ids && ${values.add(matches.partyIds)}::uuid[])`;
  const words = values.add(matches.words);
  // with a limit, so that nobody makes one list of all of them first
  const found = (of: string): string =>
    `(SELECT true FROM read.word w WHERE ${of} AND w.of_docket AND strpos(w.plain, ${words}) > 0 LIMIT 1)`;
  return `(${found('w.dispute_id = docket.dispute_id')} OR ${found('w.party_id = ANY (docket.party_ids)')})`;
}
