import { useEffect, useState } from 'react';
import { DESK_DISPUTE } from '#messages/ui/desk-dispute.js';
import { VIEWER_WORDS as W } from '#messages/ui/desk-viewer.js';
import { writeStaffNote } from '../../../../../client/sdk.gen.js';
import { toast, toastFault } from '../../../../../kit/overlays/toast.js';
import { actKey, endAct } from '../../../../../shared/connection/act-key.js';
import { mayPass, replyOf } from '../../../../../shared/connection/reply.js';
import { forget } from '../../../../../shared/desk/queries.js';
import { useLanguage } from '../../../../../shared/language/language.js';
import { useNotes } from '../../../notes/use-notes.js';
import { useCase } from '../../../use-case.js';
import { atSecond, secondOf } from '../../../../evidence/at-second.js';
import type { Marks } from '../../../../evidence/use-own-marks.js';

/**
 * Seconds that colleagues marked, where they are asked for. A mark is a note that begins with the exhibit and the
 * second, as if written.
 */
export function useStaffMarks(number: string, isAsked: boolean): Marks {
  const { say } = useLanguage();
  const { disputeId } = useCase();
  const [isPending, setPending] = useState(false);
  const notes = useNotes(disputeId, isAsked);
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = notes;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const marks = (notes.data?.pages ?? [])
    .flatMap(({ items }) => items)
    .flatMap((note) => {
      const [of, second = '', ...words] = (note.text ?? '').split(' ');
      const place = of === number ? secondOf(second) : undefined;
      return place === undefined ? [] : [{ id: note.noteId, place, words: words.join(' '), by: note.authorName }];
    });
  const mark = async (at: number, words: string): Promise<boolean> => {
    setPending(true);
    const act = `mark:${disputeId}`;
    const body = { text: `${number} ${atSecond(at)} ${words}`.trim() };
    const headers = { 'Idempotency-Key': actKey(act, body.text) };
    const reply = await replyOf(() => writeStaffNote({ path: { disputeId }, body, headers }));
    setPending(false);
    if (reply.ok || !mayPass(reply.trouble)) endAct(act);
    if (reply.ok) {
      toast(say(W.marked));
      void forget('listStaffNotes');
    } else toastFault(reply.trouble.problem?.title ?? say(DESK_DISPUTE.notTaken));
    return reply.ok;
  };
  return { marks, isPending, mark };
}
