import type { DecisionContext } from '#domain/dispute/core/decision-context.js';
import { knowsComplainant } from '#domain/dispute/visibility/sees-words.js';
import type { DocketLine, Whose } from '#read-models/find-docket-lines.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import type { DisputeLine, LineParty } from './dispute-line.dto.js';
import { openLineWords, type LineWords } from './line-words.js';
import { seenDisputes, type SeenDispute } from './seen-disputes.js';
import { namedPlatforms, rightOf } from './staff-lines.js';

type Found<T> = { readonly seen: SeenDispute; readonly line: DisputeLine; readonly one: T };

/** What was found in each of these disputes, with the line that says between whom it is. */
export async function withLines<T>(
  caller: Pick<Caller, 'tenant'>,
  all: readonly { readonly seen: SeenDispute; readonly found: readonly T[] }[],
): Promise<readonly Found<T>[]> {
  const some = all.filter(({ found }) => found.length > 0);
  const lines = await linesOf(
    caller,
    some.map(({ seen }) => seen),
  );
  return some.flatMap(({ seen, found }, at) => {
    const line = lines[at]?.line;
    return line ? found.map((one) => ({ seen, line, one })) : [];
  });
}

/** A line, and all words in it by which whoever has it may find it. */
export type OwnLine = { readonly line: DisputeLine; readonly words: readonly string[] };

/** Lines made of what somebody sees of each dispute, and of nothing else. */
export async function ownLines(
  caller: Caller,
  context: DecisionContext,
  whose: Whose,
  page: readonly DocketLine[],
): Promise<readonly OwnLine[]> {
  return linesOf(caller, await seenDisputes(caller, context, whose, page));
}

/** The same of what was read already. */
async function linesOf({ tenant }: Pick<Caller, 'tenant'>, seen: readonly SeenDispute[]): Promise<readonly OwnLine[]> {
  if (seen.length === 0) return [];
  const words = await openLineWords(tenant, {
    partyIds: seen.flatMap(({ dispute, visibility }) =>
      knowsComplainant(visibility, dispute) ? (dispute.complainantId ?? []) : [],
    ),
    contentIds: seen.flatMap(({ respondents, items, rightContentId }) => [
      ...respondents.map(({ detailsContentId }) => detailsContentId),
      ...items.map(({ locatorContentId }) => locatorContentId),
      ...(rightContentId === undefined ? [] : [rightContentId]),
    ]),
    platformIds: seen.flatMap(({ items }) => items.map(({ platformId }) => platformId)),
  });
  return seen.map((one) => ownLine(one, words));
}

const ownLine = (seen: SeenDispute, words: LineWords): OwnLine => {
  const { line, dispute, visibility, respondents, items, rightContentId, part } = seen;
  const { complainantId, delegation } = dispute;
  const goods = items.map(({ locatorContentId }) => words.item(locatorContentId));
  const [first] = goods;
  const parties: LineParty[] = [
    ...(complainantId !== undefined && knowsComplainant(visibility, dispute)
      ? [given({ partyId: complainantId, role: 'complainant' as const, name: words.party(complainantId) })]
      : []),
    ...respondents
      .filter(({ respondentId }) => respondentId !== complainantId)
      .map(({ respondentId, detailsContentId }) =>
        given({ partyId: respondentId, role: 'respondent' as const, name: words.respondent(detailsContentId) }),
      ),
  ];
  const right = visibility.pairs.length === 0 ? undefined : rightOf(dispute.right, rightContentId, words);
  const isDelegator = delegation !== undefined && visibility.platformId === delegation.platformId;
  const shown = given({
    disputeId: line.disputeId,
    number: line.number,
    filedAt: line.filedAt,
    ...part,
    parties,
    items: given({
      count: goods.length,
      first: first && given({ title: first.title, url: first.url, externalId: first.externalId }),
    }),
    platforms: namedPlatforms([...new Set(items.map(({ platformId }) => platformId))], words),
    right,
    reference: isDelegator ? delegation.reference : undefined,
  }) as DisputeLine;
  const found = [
    shown.number,
    shown.reference,
    right?.name,
    right?.number,
    ...parties.map(({ name }) => name),
    ...goods.flatMap(({ title, url, externalId }) => [title, url, externalId]),
  ];
  return { line: shown, words: found.filter((one) => one !== undefined) };
};
