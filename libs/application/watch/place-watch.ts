import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import { getStage } from '#domain/dispute/core/state.js';
import { measureStands } from '#domain/dispute/measures/measure/set-measures.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { LocalDate } from '#domain/calendar/local-date.js';
import type { WatchGoods } from '#domain/watch/commands.js';
import { decideWatch } from '#domain/watch/decide.js';
import type { WatchEvent } from '#domain/watch/events.js';
import { evolveWatch, isOfShop, unwatched, type Watch } from '#domain/watch/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { emptyStream } from '#event-store/load.js';
import { loadStreams } from '#event-store/load-streams.js';
import { newId } from '#infrastructure/ids.js';
import { findEndedBy } from '#read-models/find-watches.js';
import { isThere } from '#read-models/is-there.js';
import { toldOf } from '#read-models/told-of-dispute.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { authorKey } from '../dispute/author-key.js';
import { loadAsStaff } from '../dispute/disputes.js';
import { titleKeyOf, unknownThere } from './watches.js';

type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };
type Wanted = {
  readonly disputeId: string;
  readonly itemId: string;
  readonly until: LocalDate;
  readonly reason?: string | undefined;
};

/** Watches by these keys that were taken off before their day; none before the readers have made their table. */
export const loadEndedBy = async (
  { database, associationId }: TenantContext,
  keys: readonly string[],
): Promise<readonly Watch[]> => {
  if (!(await isThere(database, 'watches'))) return [];
  const ids = await findEndedBy(database, associationId, keys);
  const streams = await loadStreams<WatchEvent>(database, associationId, ids);
  return [...streams.values()].map(({ events }) => events.reduce(evolveWatch, unwatched));
};

/** The command handler of a new watch: goods of a dispute, known again by fingerprint and title; answers { watchId }. */
export const placeWatch = (tenant: TenantContext, { by, at, request }: Asked, wanted: Wanted): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const { disputeId, itemId, until, reason } = wanted;
    const { dispute } = await loadAsStaff(tenant, disputeId, by).catch(unknownThere(disputeId));
    const item =
      dispute.items.find((one) => one.itemId === itemId) ??
      refuse('UnknownReference', { field: 'itemId', name: itemId });
    // whoever is watched learns of it, and nobody learns of a dispute before the complaint is accepted
    const { respondent_ids: told, platform_ids: platforms } = toldOf(dispute);
    if (!platforms.includes(item.platformId) || !item.respondentIds.every((id) => told.includes(id)))
      refuse('WrongStage', { stage: getStage(dispute, 'dispute').stage });
    const text = (await tenant.vault.open([item.locatorContentId])).get(item.locatorContentId);
    const { title } = text === undefined ? {} : (JSON.parse(text) as { readonly title?: string });
    const titleKey = titleKeyOf(tenant, title);
    const isBlocked = dispute.pairs.some((pair) => pair.itemId === itemId && measureStands(dispute, pairOf(pair)));
    const data: WatchGoods['data'] = {
      ...{ disputeId, itemId, platformId: item.platformId, until },
      holderId: dispute.complainantId ?? refuse('NotFound'),
      shopIds: item.respondentIds,
      ground: isBlocked ? 'blocked' : 'complained-of',
      ...(item.identity !== undefined && { fingerprint: item.identity }),
      ...(titleKey !== undefined && { titleKey }),
    };
    const [reasonContentId] =
      reason === undefined ? [] : await tenant.vault.sealAll([{ keyName: authorKey(disputeId, by.id), text: reason }]);
    const why = reasonContentId !== undefined && { reasonContentId };
    const command: WatchGoods = { type: 'WatchGoods', data: { ...data, ...why }, by, at };
    const context = await tenant.contextOf(by);
    const keys = [data.fingerprint, data.titleKey].filter((key) => key !== undefined);
    const isSame = ({ placed }: Watch): boolean =>
      placed !== undefined && !isOfShop(placed) && placed.disputeId === disputeId && placed.itemId === itemId;
    const earlier = (await loadEndedBy(tenant, keys)).filter(isSame);
    const events = decideWatch(command, { watch: unwatched, earlier, context, associationId: tenant.associationId });
    const watchId = newId();
    return {
      entries: [entryOf('watch', emptyStream(tenant.associationId, watchId), events, command)],
      answer: { status: 201, body: JSON.stringify({ watchId }) },
    };
  });
