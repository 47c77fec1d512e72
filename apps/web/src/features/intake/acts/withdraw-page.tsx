import { useState } from 'react';
import { CONSIDERATIONS } from '#messages/intake/considerations.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { withdrawComplaint } from '../../../client/sdk.gen.js';
import type { WithdrawComplaintBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../../dispute/item-choice.js';
import { pairsIn, subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';
import { OneOf } from '../../response/proceeding/one-of.js';

type Typed = {
  readonly chosen: readonly string[];
  readonly given?: WithdrawComplaintBody['consideration'] | undefined;
  readonly reason: string;
};
const NOTHING: Typed = { chosen: [], reason: '' };

/** The complainant takes its complaint back for some items; their measures are lifted at once (practice P10). */
export function WithdrawComplaintPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'WithdrawComplaint'));
  const { value: typed, set, clear } = useKept(`withdraw:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('withdraw', (body: WithdrawComplaintBody, key: string) =>
    withdrawComplaint({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const [chosen, reason] = [chosenOf(pairs, typed.chosen), typed.reason.trim()];
    if (chosen.length === 0 || !typed.given) return false;
    const answer = await act.run({ pairs: chosen, consideration: typed.given, ...(reason !== '' && { reason }) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="WithdrawComplaint" note={say(W.withdrawNote)} act={act} send={send}>
      <ItemChoice
        legend={say(W.withdrawItems)}
        pairs={pairs}
        chosen={typed.chosen}
        wanting={wanting}
        onChange={(chosen) => set({ ...typed, chosen })}
      />
      <OneOf
        legend={say(W.consideration)}
        words={CONSIDERATIONS}
        chosen={typed.given}
        wanting={wanting}
        onChange={(given) => set({ ...typed, given })}
      />
      <Line label={say(W.why)} optional long value={typed.reason} onChange={(reason) => set({ ...typed, reason })} />
    </ActPage>
  );
}
