import { queryOptions } from '@tanstack/react-query';
import { listMessages } from '../../../../client/sdk.gen.js';
import type { MessageBody } from '../../../../client/types.gen.js';
import { replyOf } from '../../../../shared/connection/reply.js';
import { TroubleError } from '../../../../shared/desk/queries.js';

const PAGE = 200;
/** Pages; whoever talks longer than that is compared with the newest alone. */
const MOST = 25;

export type WholeRoom = { readonly items: readonly MessageBody[]; readonly readUpTo: number; readonly unread: number };

/** All that was said in a room, the newest first. */
export const wholeRoom = (disputeId: string, roomId: string) =>
  queryOptions({
    queryKey: ['listMessages', { path: { disputeId, roomId }, whole: true }] as const,
    queryFn: async ({ signal }): Promise<WholeRoom> => {
      const page = async (cursor?: string) => {
        const query = { limit: PAGE, ...(cursor !== undefined && { cursor }) };
        const reply = await replyOf(() => listMessages({ path: { disputeId, roomId }, query, signal }));
        if (!reply.ok) throw new TroubleError(reply.trouble);
        return reply.data;
      };
      const first = await page();
      const items = [...first.items];
      let { next } = first;
      for (let read = 1; next !== undefined && read < MOST; read += 1) {
        const more = await page(next);
        items.push(...more.items);
        ({ next } = more);
      }
      return { items, readUpTo: first.readUpTo, unread: first.unread };
    },
  });
