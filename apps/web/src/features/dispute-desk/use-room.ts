import { useEffect } from 'react';
import { markRead, postMessage } from '../../client/sdk.gen.js';
import type { MessageBody, SayBody } from '../../client/types.gen.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useCase } from './use-case.js';

/** What is shown of a room, the newest first. */
type Shown = { readonly items: readonly Pick<MessageBody, 'number'>[]; readonly readUpTo: number };

/** Notes that what is shown of a room is read; `then` once it is noted. */
export function useMarkRead(roomId: string, shown: Shown | undefined, then?: () => void): void {
  const { disputeId } = useCase();
  const [newest, readUpTo] = [shown?.items[0]?.number ?? 0, shown?.readUpTo ?? 0];
  useEffect(() => {
    if (newest > readUpTo) void markRead({ path: { disputeId, roomId }, body: { number: newest } }).then(then);
  }, [disputeId, roomId, newest, readUpTo]);
}

/** Under which name what is typed for a room is kept until it is sent. */
export const draftOf = (roomId: string): string => `say:${roomId}`;

/** Says something in a room. */
export function useSay(roomId: string) {
  const { disputeId } = useCase();
  return useSend(draftOf(roomId), (body: SayBody, key) =>
    postMessage({ path: { disputeId, roomId }, body, headers: { 'Idempotency-Key': key } }),
  );
}
