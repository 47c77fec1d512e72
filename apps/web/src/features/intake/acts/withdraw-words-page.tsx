import { useState } from 'react';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { withdrawWords } from '../../../client/sdk.gen.js';
import type { WithdrawWordsBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';

/** The complainant takes words of its statement back and no item: what stands is the statement without them. */
export function WithdrawWordsPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const before = view.complaint?.statement ?? '';
  const { value: typed, set, clear } = useKept(`withdrawn-words:${disputeId}`, before);
  const [wanting, setWanting] = useState(false);
  const act = useAct('withdrawn-words', (body: WithdrawWordsBody, key: string) =>
    withdrawWords({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const statement = typed.trim();
  const isSame = statement === before.trim();
  const send = async (): Promise<boolean> => {
    setWanting(true);
    if (isSame || statement === '') return false;
    const answer = await act.run({ statement });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="WithdrawWords" note={say(W.wordsNote)} act={act} send={send}>
      <Line
        label={say(W.wordsWhole)}
        long
        most={20_000}
        value={typed}
        wanting={wanting}
        fault={isSame ? say(W.wordsSame) : undefined}
        onChange={set}
      />
    </ActPage>
  );
}
