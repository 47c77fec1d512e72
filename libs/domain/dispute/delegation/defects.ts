import type { DataField, DelegationTerms } from '../../delegation/terms.js';
import type { Instant } from '../../kernel/message.js';
import type { Rulebook } from '../../rulebook/rulebook.js';
import type { RightKind } from '../../rulebook/right-kinds.js';

/** What is wrong with a complaint that is handed over; the field is a path in it. */
export type HandOverDefect = {
  readonly field: string;
  readonly code:
    | 'right-not-covered'
    | 'nothing-named'
    | 'too-many'
    | 'named-twice'
    | 'unknown-reference'
    | 'not-contested'
    | 'platform-is-party'
    | 'other-platform'
    | 'instant-implausible'
    | 'self-complaint'
    | 'field-not-agreed';
};

/** What a hand-over is checked by: names alone, the sender's own or ours. */
export type HandOver = {
  readonly right: RightKind;
  readonly complainant: { readonly name: string; readonly partyId?: string };
  readonly respondents: readonly {
    readonly name: string;
    readonly partyId?: string;
    readonly roles: readonly string[];
  }[];
  readonly items: readonly {
    readonly name: string;
    readonly platformId: string;
    readonly respondents: readonly string[];
  }[];
  readonly counterNotices: readonly {
    readonly respondent: string;
    readonly items: readonly string[];
    readonly filedAt: Instant;
  }[];
  readonly notices: readonly {
    readonly respondent: string;
    readonly items: readonly string[];
    readonly sentAt: Instant;
    readonly arrivedAt?: Instant;
  }[];
  readonly measures: readonly { readonly respondent: string; readonly item: string; readonly takenAt: Instant }[];
  readonly waiting: readonly { readonly respondent: string; readonly item: string }[];
  readonly filedAt: Instant;
  /** Where it holds which of the data that an agreement names. */
  readonly parts: readonly { readonly field: string; readonly data: DataField }[];
};

type Rules = {
  readonly platformId: string;
  readonly terms: Pick<DelegationTerms, 'kinds' | 'data'>;
  readonly rulebook: Pick<Rulebook, 'rights' | 'limits'>;
  readonly now: Instant;
};

/** Everything that is wrong, so that a platform mends it in one go; empty where the complaint can be taken. */
export const handOverDefects = (
  handed: HandOver,
  { platformId, terms, rulebook, now }: Rules,
): readonly HandOverDefect[] => {
  const { respondents, items, counterNotices, notices, measures, waiting } = handed;
  const pairs = new Set(items.flatMap(({ name, respondents: those }) => those.map((one) => `${one}/${name}`)));
  const contested = new Set(
    counterNotices.flatMap((notice) => notice.items.map((item) => `${notice.respondent}/${item}`)),
  );
  const known = new Set(respondents.map(({ name }) => name));
  const unknownPair = (field: string, respondent: string, some: readonly string[]) =>
    some.flatMap((item, i) => when(!pairs.has(`${respondent}/${item}`), `${field}[${i}]`, 'unknown-reference'));
  const late = (field: string, at: Instant | undefined) =>
    when(at !== undefined && at > now, field, 'instant-implausible');
  const { limits } = rulebook;
  return [
    ...handed.parts.flatMap(({ field, data }) => when(!terms.data.fields.includes(data), field, 'field-not-agreed')),
    ...when(
      !terms.kinds.includes(handed.right) || !rulebook.rights.includes(handed.right),
      'right.kind',
      'right-not-covered',
    ),
    ...when(items.length === 0, 'items', 'nothing-named'),
    ...when(items.length > limits.items || pairs.size > limits.pairs, 'items', 'too-many'),
    ...when(respondents.length > limits.respondents, 'respondents', 'too-many'),
    ...twice('items', items),
    ...twice('respondents', respondents),
    ...respondents.flatMap(({ roles, partyId }, i) => [
      ...when(roles.includes('platform'), `respondents[${i}].roles`, 'platform-is-party'),
      ...when(
        partyId !== undefined && partyId === handed.complainant.partyId,
        `respondents[${i}].partyId`,
        'self-complaint',
      ),
    ]),
    ...items.flatMap((item, i) => [
      ...when(item.platformId !== platformId, `items[${i}].platformId`, 'other-platform'),
      ...when(item.respondents.length === 0, `items[${i}].respondents`, 'nothing-named'),
      ...item.respondents.flatMap((one, k) =>
        when(!known.has(one), `items[${i}].respondents[${k}]`, 'unknown-reference'),
      ),
      ...when(!item.respondents.some((one) => contested.has(`${one}/${item.name}`)), `items[${i}]`, 'not-contested'),
    ]),
    ...respondents.flatMap(({ name }, i) =>
      when(!items.some((item) => item.respondents.includes(name)), `respondents[${i}]`, 'unknown-reference'),
    ),
    ...late('filedAt', handed.filedAt),
    ...counterNotices.flatMap(({ respondent, items: some, filedAt }, i) => [
      ...unknownPair(`counterNotices[${i}].items`, respondent, some),
      ...late(`counterNotices[${i}].filedAt`, filedAt),
    ]),
    ...notices.flatMap(({ respondent, items: some, sentAt, arrivedAt }, i) => [
      ...unknownPair(`notices[${i}].items`, respondent, some),
      ...late(`notices[${i}].sentAt`, sentAt),
      ...late(`notices[${i}].arrivedAt`, arrivedAt),
      ...when(arrivedAt !== undefined && arrivedAt < sentAt, `notices[${i}].arrivedAt`, 'instant-implausible'),
    ]),
    ...measures.flatMap(({ respondent, item, takenAt }, i) => [
      ...when(!pairs.has(`${respondent}/${item}`), `measures[${i}]`, 'unknown-reference'),
      ...late(`measures[${i}].takenAt`, takenAt),
    ]),
    ...waiting.flatMap(({ respondent, item }, i) =>
      when(!pairs.has(`${respondent}/${item}`), `waitingPeriods[${i}]`, 'unknown-reference'),
    ),
  ];
};

const when = (wrong: boolean, field: string, code: HandOverDefect['code']): readonly HandOverDefect[] =>
  wrong ? [{ field, code }] : [];

const twice = (field: string, some: readonly { readonly name: string }[]): readonly HandOverDefect[] =>
  some.flatMap(({ name }, i) =>
    when(some.findIndex((other) => other.name === name) < i, `${field}[${i}].ref`, 'named-twice'),
  );
