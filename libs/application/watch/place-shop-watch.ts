import type { LocalDate } from '#domain/calendar/local-date.js';
import type { Entry } from '#event-store/prepare.js';
import { emptyStream, loadStream } from '#event-store/load.js';
import type { Answer } from '#event-store/answers.js';
import type { PlatformAccountLinked } from '#domain/party/events.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { WatchShop } from '#domain/watch/commands.js';
import { decideWatch } from '#domain/watch/decide.js';
import { unwatched } from '#domain/watch/state.js';
import { newId } from '#infrastructure/ids.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { authorKey } from '../dispute/author-key.js';
import { loadAsStaff } from '../dispute/disputes.js';
import { identityKey } from '../party/parties.js';
import type { Asked } from '../shop-identifier/identifier-house.js';
import { findProposedShops, type ProposedShop } from '../shop-identifier/proposed-shops.js';
import { WATCHING } from './note-listings.js';
import { loadEndedBy } from './place-watch.js';
import { unknownThere } from './watches.js';

type Wanted = {
  readonly disputeId: string;
  readonly shopId: string;
  readonly until: LocalDate;
  readonly reason: string;
};

/**
 * The command handler of a shop that somebody decides to watch: one that is proposed now, and no other. Its party is
 * noted where nobody knew it, so that somebody can object. Answers { watchId }.
 */
export const placeShopWatch = (
  tenant: TenantContext,
  { by, at, request }: Asked,
  { disputeId, shopId, until, reason }: Wanted,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    await loadAsStaff(tenant, disputeId, by).catch(unknownThere(disputeId));
    const proposed = await findProposedShops(tenant, { by, at, disputeId });
    const shop =
      proposed.find((one) => one.shopId === shopId) ?? refuse('UnknownReference', { field: 'shopId', name: shopId });
    const watchId = newId();
    const { partyId, entries } = await partyOf(tenant, shop, { by, at });
    const [nameContentId = '', reasonContentId = ''] = await tenant.vault.sealAll([
      { keyName: authorKey(watchId, WATCHING.id), text: shop.name },
      { keyName: authorKey(watchId, by.id), text: reason },
    ]);
    const data: WatchShop['data'] = {
      ...{ disputeId, shopId, until, nameContentId, reasonContentId, ground: 'affiliated' },
      ...{ platformId: shop.platformId, holderId: shop.holderId, shopIds: [partyId] },
      kinds: shop.kinds.filter(({ weight }) => weight > 0).map(({ kind }) => kind),
    };
    const command: WatchShop = { type: 'WatchShop', data, by, at };
    const context = await tenant.contextOf(by);
    const earlier = (await loadEndedBy(tenant, [shopId])).filter(({ placed }) => placed?.disputeId === disputeId);
    const events = decideWatch(command, { watch: unwatched, earlier, context, associationId: tenant.associationId });
    return {
      entries: [entryOf('watch', emptyStream(tenant.associationId, watchId), events, command), ...entries],
      answer: { status: 201, body: JSON.stringify({ watchId }) },
    };
  });

type Party = { readonly partyId: string; readonly entries: readonly Entry[] };

/** Whose shop it is; one that nobody knew is noted by the officer, with what its platform calls it. */
const partyOf = async (
  { database, associationId, vault }: TenantContext,
  { shopId, platformId, name }: ProposedShop,
  { by, at }: Pick<Asked, 'by' | 'at'>,
): Promise<Party> => {
  const account = await loadStream<PlatformAccountLinked>(database, associationId, shopId);
  const known = account.events.at(-1)?.data.partyId;
  if (known !== undefined) return { partyId: known, entries: [] };
  const partyId = newId();
  const identityContentId = await vault.seal(identityKey(partyId), JSON.stringify({ name }));
  const noted = { type: 'PartyNoted', data: { kind: 'unknown', source: 'registered', identityContentId } } as const;
  const linked = { type: 'PlatformAccountLinked', data: { platformId, partyId } } as const;
  return {
    partyId,
    entries: [
      entryOf('party', emptyStream(associationId, partyId), [noted], { type: 'NoteParty', by, at }),
      entryOf('platform-account', account, [linked], { type: 'LinkPlatformAccount', by, at }),
    ],
  };
};
