import { hash } from 'node:crypto';
import type { BulletinCommand } from '#domain/bulletin/commands.js';
import { decideBulletin } from '#domain/bulletin/decide.js';
import type { BulletinEvent } from '#domain/bulletin/events.js';
import { evolveBulletins } from '#domain/bulletin/evolve.js';
import type { BulletinFile } from '#domain/bulletin/rule.js';
import type { Bulletin, Bulletins } from '#domain/bulletin/state.js';
import { canonicalJson } from '#domain/kernel/canonical-json.js';
import type { Actor, Instant } from '#domain/kernel/message.js';
import type { Answer, Request } from '#event-store/answers.js';
import { loadStream, type Stream } from '#event-store/load.js';
import { answerOnce, entryOf, type TenantContext } from '../command-handler/command-handler.js';
import { derivedStreamId } from '#infrastructure/derived-stream.js';

type Reading = Pick<TenantContext, 'database' | 'associationId'>;
export type LoadedBulletins = { readonly bulletins: Bulletins; readonly stream: Stream<BulletinEvent> };

/** One stream of all: their numbers are counted in it, and no time is told twice. */
export async function loadBulletins({ database, associationId }: Reading): Promise<LoadedBulletins> {
  const streamId = derivedStreamId(`bulletins\n${associationId}`);
  const stream = await loadStream<BulletinEvent>(database, associationId, streamId);
  return { bulletins: stream.events.reduce(evolveBulletins, {}), stream };
}

/** What whoever approves has read: period, words, figures and every entry, in their order. */
export const hashOfBulletin = ({ span, from, until, text, entries }: Bulletin): string =>
  hash('sha256', canonicalJson({ span, from, until, text: text.hash, entries: entries.map((entry) => entry.hash) }));

type Asked = {
  readonly by: Actor;
  readonly at: Instant;
  readonly request: Request;
  readonly isOfficer: boolean;
  readonly isSelf?: BulletinFile['isSelf'];
};
type Made = BulletinCommand extends infer C ? (C extends BulletinCommand ? Pick<C, 'type' | 'data'> : never) : never;
/** What was made; of which entries nothing carries what they say, and nobody reads for whom they name. */
export type MadeForBulletin = { readonly made: Made } & Partial<Pick<BulletinFile, 'uncarried' | 'unread'>>;

/** The one command handler of bulletins. */
export function handleBulletin(
  tenant: TenantContext,
  { by, at, request, isOfficer, isSelf = () => false }: Asked,
  make: (known: Bulletins) => Promise<MadeForBulletin>,
): Promise<Answer> {
  return answerOnce(tenant, request, async () => {
    const [{ bulletins, stream }, calendar] = await Promise.all([loadBulletins(tenant), tenant.calendar()]);
    const { made, uncarried = [], unread = [] } = await make(bulletins);
    const command = { ...made, by, at } as BulletinCommand;
    const file = { bulletins, isOfficer, isSelf, uncarried, unread, hashOf: hashOfBulletin, calendar };
    const events = decideBulletin(command, file);
    const told = { bulletinId: made.data.bulletinId, events: events.map(({ type }) => type) };
    return {
      entries: events.length === 0 ? [] : [entryOf('bulletin', stream, events, command)],
      answer: { status: made.type === 'DraftBulletin' ? 201 : 200, body: JSON.stringify(told) },
    };
  });
}
