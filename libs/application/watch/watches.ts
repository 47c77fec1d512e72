import { createHmac } from 'node:crypto';
import type { Actor, Instant } from '#domain/kernel/message.js';
import { refuse, Refused } from '#domain/kernel/refusal.js';
import { lookerOf, type Looker } from '#domain/early-warning/decide.js';
import type { WatchAct } from '#domain/watch/commands.js';
import { decideWatch, watchRoleOf, type WatchFile, type WatchRole } from '#domain/watch/decide.js';
import type { WatchEvent } from '#domain/watch/events.js';
import { evolveWatch, isOfShop, unwatched, type Watch } from '#domain/watch/state.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';

export type LoadedWatch = WatchFile & {
  readonly stream: Stream<WatchEvent>;
  readonly looker: Looker | undefined;
  readonly role: WatchRole;
};
type Asked = { readonly by: Actor; readonly at: Instant; readonly request: Request };

/** One key for all ways to write a title; nobody can guess the title from it. Undefined for one that says too little. */
export const titleKeyOf = (
  { secret, associationId }: Pick<TenantContext, 'secret' | 'associationId'>,
  title: string | undefined,
): string | undefined => {
  const plain = (title ?? '')
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}]+/gu, '')
    .toLowerCase();
  // so short a title is that of many goods
  if ([...plain].length < 6) return undefined;
  return createHmac('sha256', secret).update(['title', associationId, plain].join('\n')).digest('hex');
};

const WATCHED_FIRST: readonly (WatchEvent['type'] | undefined)[] = ['GoodsWatched', 'ShopWatched'];

/** One key for a text as it was sent. */
export const textKeyOf = (
  { secret, associationId }: Pick<TenantContext, 'secret' | 'associationId'>,
  text: string,
): string =>
  createHmac('sha256', secret)
    .update(['listing', associationId, text.normalize('NFKC')].join('\n'))
    .digest('hex');

/**
 * Under what its words lie: of goods under their dispute, of a shop under the watch itself, so that nobody's words name
 * a dispute in which its author has no part.
 */
export const wordsOf = (watchId: string, placed: Watch['placed']): string =>
  placed === undefined || isOfShop(placed) ? watchId : placed.disputeId;

/** As it is now, from its stream, as the asker sees it. Throws Refused NotFound for whoever has no part in it. */
export async function loadWatch(
  { database, associationId, contextOf }: TenantContext,
  watchId: string,
  by: Actor,
): Promise<LoadedWatch> {
  const [stream, context] = await Promise.all([
    loadStream<WatchEvent>(database, associationId, watchId),
    contextOf(by),
  ]);
  const isOne = WATCHED_FIRST.includes(stream.events[0]?.type);
  const watch = isOne ? stream.events.reduce(evolveWatch, unwatched) : unwatched;
  const looker = lookerOf(by, context, associationId);
  const role = watchRoleOf(watch, looker) ?? refuse('NotFound');
  return { watch, context, associationId, stream, looker, role };
}

/** A dispute that is named beside others is unknown where there is none for whoever names it. */
export const unknownThere =
  (disputeId: string) =>
  (error: unknown): never => {
    if (error instanceof Refused && error.code === 'NotFound')
      return refuse('UnknownReference', { field: 'disputeId', name: disputeId });
    throw error;
  };

type Act = {
  readonly [T in WatchAct['type']]: Pick<Extract<WatchAct, { type: T }>, 'type' | 'data'>;
}[WatchAct['type']];

/** The command handler of what people do about one; strangers seal no words. */
export const actOnWatch = (
  tenant: TenantContext,
  watchId: string,
  { by, at, request }: Asked,
  make: (file: LoadedWatch) => Promise<Act>,
): Promise<Answer> =>
  answerOnce(tenant, request, async () => {
    const file = await loadWatch(tenant, watchId, by);
    const command: WatchAct = { ...(await make(file)), by, at };
    const events = decideWatch(command, file);
    return {
      entries: [entryOf('watch', file.stream, events, command)],
      answer: { status: 200, body: JSON.stringify({ watchId, events: events.map(({ type }) => type) }) },
    };
  });
