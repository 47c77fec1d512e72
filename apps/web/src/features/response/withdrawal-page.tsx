import { useState } from 'react';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { withdrawCounterNotice } from '../../client/sdk.gen.js';
import type { WithdrawCounterNoticeBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../dispute/item-choice.js';
import { Line } from './proceeding/line.js';

/** Takes a declaration back for some of its items. */
export function WithdrawalPage({ counterNoticeId }: { readonly counterNoticeId: string }) {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const own = view.counterNotices.find((one) => one.counterNoticeId === counterNoticeId)?.itemIds ?? [];
  const pairs = pairsIn(subjectsFor(view, 'WithdrawCounterNotice')).filter(({ itemId }) => own.includes(itemId));
  const typed = useKept(`withdrawal:${counterNoticeId}`, { chosen: [] as readonly string[], reason: '' });
  const { chosen, reason } = typed.value;
  const [wanting, setWanting] = useState(false);
  const act = useAct('withdrawal', (body: WithdrawCounterNoticeBody, key: string) =>
    withdrawCounterNotice({ path: { disputeId, counterNoticeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const itemIds = chosenOf(pairs, chosen).map(({ itemId }) => itemId);
    if (itemIds.length === 0) return false;
    const answer = await act.run({
      respondentId: partyId,
      itemIds,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    });
    if (answer) typed.clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="WithdrawCounterNotice" note={say(WORDS.withdrawEffect)} act={act} send={send}>
      <ItemChoice
        legend={say(WORDS.withdrawItems)}
        pairs={pairs}
        chosen={chosen}
        wanting={wanting}
        onChange={(next) => typed.set({ ...typed.value, chosen: next })}
      />
      <Line
        label={say(WORDS.withdrawWhy)}
        long
        optional
        value={reason}
        onChange={(words) => typed.set({ ...typed.value, reason: words })}
      />
    </ActPage>
  );
}
