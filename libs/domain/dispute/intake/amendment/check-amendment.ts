import { refuse } from '../../../kernel/refusal.js';
import type { DisputeFile } from '../../core/action.js';
import { checkOnce } from '../filing/check-filing.js';
import { pairOf } from '../../core/pairs.js';
import { getStage } from '../../core/state.js';
import { pairSubject } from '../../core/subject.js';
import type { AmendComplaint } from './amendment.js';
import { isUnanswered } from './evolve.js';

type Amendment = AmendComplaint['data'];

/**
 * What the rulebook asks of the complaint as it will be, and that nothing is named which is not there. Refuses with the
 * first thing that is wrong.
 */
export const checkAmendment = (amendment: Amendment, file: DisputeFile): void => {
  checkSomething(amendment);
  checkParties(amendment, file);
  checkSizes(amendment, file);
  checkCorrections(amendment, file);
  const { right, groundContentId, renews } = amendment;
  const { dispute, rulebook } = file;
  if (right && !rulebook.rights.includes(right.kind))
    refuse('RightNotCovered', { field: 'right.kind', rights: rulebook.rights.join(', ') });
  if (renews.length > 0 && !right && groundContentId === undefined) refuse('NothingNamed', { field: 'right' });
  checkOnce('renews', renews);
  for (const pair of renews)
    if (!isUnanswered(dispute, pair)) refuse('WrongStage', { subject: pair, stage: getStage(dispute, pair).stage });
};

const checkSomething = (amendment: Amendment): void => {
  const { respondents, items, joins, corrections, materials, evidence, ...words } = amendment;
  const lists = [respondents, items, joins, corrections, materials, evidence];
  const { right, groundContentId, statementContentId, newFactsContentId } = words;
  if (
    lists.every((list) => list.length === 0) &&
    [right, groundContentId, statementContentId, newFactsContentId].every((one) => one === undefined)
  )
    refuse('NothingNamed', { field: 'items' });
};

const checkParties = ({ respondents, items, joins }: Amendment, { dispute }: DisputeFile): void => {
  const own = respondents.map(({ respondentId }) => respondentId);
  checkOnce('respondents', [...dispute.respondents.map(({ respondentId }) => respondentId), ...own]);
  checkOnce(
    'items',
    [...dispute.items, ...items].map(({ itemId }) => itemId),
  );
  if (own.some((id) => id === dispute.complainantId)) refuse('SelfComplaint', { field: 'respondents' });
  const known = new Set([...dispute.respondents.map(({ respondentId }) => respondentId), ...own]);
  for (const { respondentIds } of items) {
    if (respondentIds.length === 0) refuse('NothingNamed', { field: 'items.respondentIds' });
    checkOnce('items.respondentIds', respondentIds);
  }
  const named = [
    ...items.flatMap(({ respondentIds }) => respondentIds),
    ...joins.map(({ respondentId }) => respondentId),
  ];
  const unknown = named.find((id) => !known.has(id));
  if (unknown !== undefined) refuse('UnknownReference', { field: 'items.respondentIds', name: unknown });
  const idle = own.find((id) => !named.includes(id));
  if (idle !== undefined) refuse('UnknownReference', { field: 'respondents', name: idle });
  const before = dispute.pairs.map(pairOf);
  for (const { respondentId, itemIds } of joins) {
    if (itemIds.length === 0) refuse('NothingNamed', { field: 'joins.itemIds' });
    const missing = itemIds.find((itemId) => !dispute.items.some((item) => item.itemId === itemId));
    if (missing !== undefined) refuse('UnknownReference', { field: 'joins.itemIds', name: missing });
    checkOnce('joins', [...before, ...itemIds.map((itemId) => pairSubject(respondentId, itemId))]);
  }
  checkOnce(
    'joins',
    joins.map(({ respondentId }) => respondentId),
  );
};

const checkSizes = ({ respondents, items, joins }: Amendment, { dispute, rulebook: { limits } }: DisputeFile): void => {
  const added = [...items.map(({ respondentIds }) => respondentIds), ...joins.map(({ itemIds }) => itemIds)].reduce(
    (all, some) => all + some.length,
    0,
  );
  if (dispute.items.length + items.length > limits.items)
    refuse('TooMany', { field: 'items', most: String(limits.items) });
  if (dispute.respondents.length + respondents.length > limits.respondents)
    refuse('TooMany', { field: 'respondents', most: String(limits.respondents) });
  if (dispute.pairs.length + added > limits.pairs)
    refuse('TooMany', { field: 'items.respondentIds', most: String(limits.pairs) });
};

/** A correction that leads somewhere else is another item: the old one is withdrawn, the new one added and noticed. */
const checkCorrections = ({ corrections }: Amendment, { dispute }: DisputeFile): void => {
  checkOnce(
    'corrections',
    corrections.map(({ itemId }) => itemId),
  );
  for (const { itemId, identity } of corrections) {
    const item =
      dispute.items.find((one) => one.itemId === itemId) ??
      refuse('UnknownReference', { field: 'corrections', name: itemId });
    if (item.identity !== identity) refuse('AnotherItem', { field: 'corrections', name: itemId });
  }
};
