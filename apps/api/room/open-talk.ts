import { talkStreamId } from '#application/room/talk-stream.js';
import { actedByOf } from '#application/party/acted-by.js';
import type { TenantContext } from '#application/command-handler/command-handler.js';
import type { MessagePosted } from '#domain/room/events.js';
import { loadBefore } from '#event-store/load-tail.js';
import type { MessageList } from './room.dto.js';
import { given } from '../dispute/given.js';

type Said = MessageList['items'];
/** A panel’s members know each other; whoever speaks for the association elsewhere is not named. */
type TalkOf = { readonly roomId: string; readonly isPanels: boolean };

const running = new Map<string, Promise<Said>>();

/**
 * At most so many messages before a number, the newest first, with their words. Those who ask for the same at once,
 * since all of them waited for it, share one answer.
 */
export function openTalk(tenant: TenantContext, room: TalkOf, before: number, most: number): Promise<Said> {
  if (most <= 0) return Promise.resolve([]);
  const name = [tenant.associationId, room.roomId, before, most].join('/');
  const asked = running.get(name) ?? readTalk(tenant, room, before, most).finally(() => running.delete(name));
  running.set(name, asked);
  return asked;
}

const readTalk = async (
  tenant: TenantContext,
  { roomId, isPanels }: TalkOf,
  before: number,
  most: number,
): Promise<Said> => {
  const { database, associationId, vault } = tenant;
  const found = await loadBefore<MessagePosted>(database, associationId, talkStreamId(roomId), before, most);
  const texts = await vault.open(found.map(({ data }) => data.textContentId));
  const actedBy = await actedByOf(
    tenant,
    found.flatMap(({ meta, data }) => (data.partyId === undefined ? [] : [meta.by])),
  );
  return found.map(({ version: number, meta: { at, by }, data: { messageId, partyId, textContentId } }) =>
    given({
      messageId,
      number,
      partyId,
      expertId: isPanels ? by.id : undefined,
      actedBy: partyId === undefined ? undefined : actedBy(by),
      at,
      text: texts.get(textContentId),
    }),
  );
};
