import { namesOfAccounts } from '#application/party/account-parties.js';
import { knowsComplainant } from '#domain/dispute/visibility/sees-words.js';
import type { Visibility } from '#domain/dispute/visibility/visibility.js';
import type { Caller } from '../../http/caller.js';
import { openLineWords } from '../docket/line-words.js';
import type { NamedBody } from './desk.dto.js';
import type { DisputeView } from './view.js';

/** How those are called whose ids somebody sees: itself, who complains, where the goods are offered, who mediates. */
export async function namesSeen(
  { tenant }: Pick<Caller, 'tenant'>,
  visibility: Visibility,
  { complainantId, matter, items, mediations = [] }: DisputeView,
): Promise<NamedBody[]> {
  const itself = visibility.party;
  const parties = [
    ...new Set([
      ...(knowsComplainant(visibility, { matter }) ? [complainantId] : []),
      ...(itself === undefined ? [] : [itself]),
    ]),
  ];
  const platforms = [...new Set(items.map(({ platformId }) => platformId))];
  const mediators = mediations.flatMap(({ mediatorId, proposed }) => [
    ...(mediatorId === undefined ? [] : [mediatorId]),
    ...proposed,
  ]);
  const [words, accounts] = await Promise.all([
    openLineWords(tenant, { partyIds: parties, contentIds: [], platformIds: platforms }),
    namesOfAccounts(tenant, mediators),
  ]);
  const named = [
    ...parties.map((id) => [id, words.party(id)] as const),
    ...platforms.map((id) => [id, words.platform(id)] as const),
    ...accounts,
  ];
  return named.flatMap(([id, name]) => (name === undefined ? [] : [{ id, name }]));
}
