import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { IdentifierPlatformCommand } from '#domain/shop-identifier/commands.js';
import { decideIdentifiers, type PlatformFile } from '#domain/shop-identifier/decide.js';
import type { IdentifierEnding, IdentifierPlatformEvent } from '#domain/shop-identifier/events.js';
import type { IdentifierKind } from '#domain/shop-identifier/kinds.js';
import { requestOf, type Answer } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';
import { answerOnce, callerOf, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { loadAgreement } from '../delegation/delegations.js';
import { platformAccountStream } from '../party/parties.js';
import { keepHash } from './identifier-key.js';
import { loadIdentifierHouse, SHOP_IDENTIFIER, type Asked } from './identifier-house.js';
import { countIdentifiers, deleteIdentifiers, type Leaving } from './delete-identifiers.js';
import { saveShops, type ShopWords } from './known-shops.js';

export type HandedShop = ShopWords & {
  readonly identifiers: readonly { readonly kind: IdentifierKind; readonly hash: string }[];
};

/** Who deletes what has no ground any more. */
export const IDENTIFIERS: Actor = { kind: 'engine', id: 'shop-identifiers' };

type PlatformIdentifiers = PlatformFile & { readonly stream: Stream<IdentifierPlatformEvent> };

async function loadPlatform(tenant: TenantContext, platformId: string): Promise<PlatformIdentifiers> {
  const { database, associationId } = tenant;
  const streamId = derivedStreamId(['shop-identifiers', associationId, platformId].join('\n'));
  const [stream, { house }, { agreement }] = await Promise.all([
    loadStream<IdentifierPlatformEvent>(database, associationId, streamId),
    loadIdentifierHouse(tenant),
    loadAgreement(tenant, platformId),
  ]);
  return { platformId, house, agreement, stream };
}

/** The command handler of a platform that hands identifiers over; answers 201 with how many. */
export const giveIdentifiers = (
  tenant: TenantContext,
  platformId: string,
  { by, at, request }: Asked,
  { generation, shops }: { readonly generation: number; readonly shops: readonly HandedShop[] },
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const file = await loadPlatform(tenant, platformId);
    const kinds = shops.map(({ identifiers }) => identifiers.map(({ kind }) => kind));
    const command: IdentifierPlatformCommand = {
      type: 'TakeShopIdentifiers',
      data: { generation, shops: kinds },
      by,
      at,
    };
    const events = decideIdentifiers(command, file);
    const kept = await keepHash(tenant, generation);
    const given = shops.map(({ handle, name, identifiers }) => ({
      ...{ handle, name, shopId: platformAccountStream(tenant, platformId, handle) },
      identifiers: identifiers.map(({ kind, hash }) => ({ kind, hash: kept(kind, hash) })),
    }));
    if (new Set(given.map(({ shopId }) => shopId)).size < given.length) refuse('NamedTwice', { field: 'shops.handle' });
    await saveShops(tenant, { platformId, generation, at }, given); // before the event: what is repeated is the same
    const body = { shops: shops.length, identifiers: kinds.flat().length };
    return {
      entries: [entryOf(SHOP_IDENTIFIER, file.stream, events, command)],
      answer: { status: 201, body: JSON.stringify(body) },
    };
  });

type Wanted = { readonly handle?: string | undefined; readonly kind?: IdentifierKind | undefined };

/** The command handler of a platform that takes back what it gave: of a shop, of a kind, or of a shop one kind. */
export const withdrawIdentifiers = (
  tenant: TenantContext,
  platformId: string,
  asked: Asked,
  { handle, kind }: Wanted,
): Promise<Answer> => {
  if (handle === undefined && kind === undefined) refuse('NothingNamed', { field: 'handle' });
  const leaving = {
    ...(handle !== undefined && { shopIds: [platformAccountStream(tenant, platformId, handle)] }),
    ...(kind !== undefined && { kind }),
  };
  return remove(tenant, platformId, asked, { ending: 'withdrawn', leaving });
};

type Removal = { readonly ending: IdentifierEnding; readonly leaving: Leaving };

/** On the record first, with how many they are, then deleted; a call that was broken off is ended by the next one. */
const remove = async (
  tenant: TenantContext,
  platformId: string,
  { by, at, request }: Asked,
  { ending, leaving }: Removal,
): Promise<Answer> => {
  const answer = await answerOnce(tenant, request, async () => {
    const [file, identifiers] = await Promise.all([
      loadPlatform(tenant, platformId),
      countIdentifiers(tenant, platformId, leaving),
    ]);
    const command: IdentifierPlatformCommand = { type: 'DeleteShopIdentifiers', data: { ending, identifiers }, by, at };
    const entries = [entryOf(SHOP_IDENTIFIER, file.stream, decideIdentifiers(command, file), command)];
    return {
      entries: identifiers === 0 ? [] : entries,
      answer: { status: 200, body: JSON.stringify({ identifiers }) },
    };
  });
  await deleteIdentifiers(tenant, platformId, leaving);
  return answer;
};

/** Deletes what has no ground any more, and says so on the record; how many. `key` makes it once. */
export const endIdentifiers = async (
  tenant: TenantContext,
  platformId: string,
  { key, at, ...removal }: Removal & { readonly key: string; readonly at: Instant },
): Promise<number> => {
  if ((await countIdentifiers(tenant, platformId, removal.leaving)) === 0) return 0;
  const request = requestOf(callerOf(tenant.associationId, IDENTIFIERS), key, {}, tenant.secret);
  const { body } = await remove(tenant, platformId, { by: IDENTIFIERS, at, request }, removal);
  return (JSON.parse(body) as { readonly identifiers: number }).identifiers;
};
