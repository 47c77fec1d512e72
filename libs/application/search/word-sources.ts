import type { WordKind } from '#domain/dispute/visibility/sees-words.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Claim } from '#domain/dispute/core/claim.js';
import type { Item } from '#domain/dispute/core/item.js';
import type { Respondent } from '#domain/dispute/core/respondent.js';

/** Words that lie in the vault, and how what lies there is read. */
export type Source = {
  /** Publications are found by everybody, by a search of their own, and by nothing else. */
  readonly kind: WordKind | 'publication';
  readonly aboutId: string;
  readonly contentId: string;
  readonly form: 'text' | 'details';
};

const text = (kind: Source['kind'], aboutId: string, contentId: string | undefined): readonly Source[] =>
  contentId === undefined ? [] : [{ kind, aboutId, contentId, form: 'text' }];
const details = (kind: WordKind, aboutId: string, contentId: string | undefined): readonly Source[] =>
  contentId === undefined ? [] : [{ kind, aboutId, contentId, form: 'details' }];

const goods = (items: readonly Item[]): readonly Source[] =>
  items.flatMap(({ itemId, locatorContentId }) => details('goods', itemId, locatorContentId));
const names = (respondents: readonly Respondent[]): readonly Source[] =>
  respondents.flatMap(({ respondentId, detailsContentId }) => details('name', respondentId, detailsContentId));
const claims = (some: readonly Claim[]): readonly Source[] =>
  some.flatMap(({ textContentId }) => text('claim', '', textContentId));

type Sources = {
  readonly [T in DisputeEvent['type']]?: (data: Extract<DisputeEvent, { type: T }>['data']) => readonly Source[];
};

/**
 * Which words of which event can be searched. Nothing else can: of what is not named here, such as confidential parts
 * and notes of the staff, no word is ever taken out of the vault for it.
 */
const SOURCES: Sources = {
  ComplaintFiled: ({ respondents, items, right, statementContentId, claims: asked, newFactsContentId }) => [
    ...names(respondents),
    ...goods(items),
    ...details('right', '', right.detailsContentId),
    ...text('statement', '', statementContentId),
    ...text('statement', '', newFactsContentId),
    ...claims(asked),
  ],
  ComplaintAmended: ({ items, corrections, right, groundContentId, statementContentId, newFactsContentId }) => [
    ...goods(items),
    ...corrections.flatMap(({ itemId, locatorContentId }) => details('goods', itemId, locatorContentId)),
    ...details('right', '', right?.detailsContentId),
    ...text('statement', '', groundContentId),
    ...text('statement', '', statementContentId),
    ...text('statement', '', newFactsContentId),
  ],
  RespondentJoined: ({ respondent }) => names([respondent]),
  MaterialsCured: ({ statementContentId }) => text('statement', '', statementContentId),
  ComplaintRejected: ({ reasons }) => reasons.flatMap(({ noteContentId }) => text('reason', '', noteContentId)),
  ComplaintDelegated: ({ imported }) =>
    imported.counterNotices.flatMap(({ respondentId, statementContentId }) =>
      text('counter-notice', respondentId, statementContentId),
    ),
  CounterNoticeFiled: ({ respondentId, statementContentId }) =>
    text('counter-notice', respondentId, statementContentId),
  CounterNoticeCured: ({ respondentId, statementContentId }) =>
    text('counter-notice', respondentId, statementContentId),
  DecisionMade: ({ decisionId, issues }) =>
    issues.flatMap(({ reasonsContentId }) => text('decision', decisionId, reasonsContentId)),
  DecisionCorrected: ({ decisionId, textContentId }) => text('decision', decisionId, textContentId),
  DecisionPublished: ({ publicationId, textContentId }) => text('publication', publicationId, textContentId),
};

export const sourcesOf = (event: DisputeEvent): readonly Source[] =>
  (SOURCES[event.type] as ((data: never) => readonly Source[]) | undefined)?.(event.data as never) ?? [];

/** What of details people search: names, numbers and addresses; not where somebody is reached. */
const SEARCHED = ['name', 'title', 'url', 'externalId', 'registrationNumber', 'holder'] as const;

/** The words as they are searched. Throws where details are none. */
export const wordsIn = ({ form }: Pick<Source, 'form'>, opened: string): string => {
  if (form === 'text') return opened;
  const parsed = JSON.parse(opened) as Readonly<Record<string, unknown>>;
  return SEARCHED.flatMap((name) => (typeof parsed[name] === 'string' ? [parsed[name]] : [])).join('\n');
};
