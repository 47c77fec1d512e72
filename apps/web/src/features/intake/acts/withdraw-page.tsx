import { useState } from 'react';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { withdrawComplaint } from '../../../client/sdk.gen.js';
import type { WithdrawComplaintBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { bodyOfWhy, ConsiderationFields, type WhyBack } from '../../closing/consideration-fields.js';
import { chosenOf, ItemChoice } from '../../dispute/item-choice.js';
import { pairsIn, subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';

type Typed = WhyBack & { readonly chosen: readonly string[] };
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
    const [chosen, why] = [chosenOf(pairs, typed.chosen), bodyOfWhy(typed)];
    if (chosen.length === 0 || !why) return false;
    const answer = await act.run({ pairs: chosen, ...why });
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
      <ConsiderationFields
        typed={typed}
        label={W.why}
        wanting={wanting}
        onChange={(part) => set({ ...typed, ...part })}
      />
    </ActPage>
  );
}
