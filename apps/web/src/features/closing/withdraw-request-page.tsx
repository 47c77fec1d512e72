import { useState } from 'react';
import { CONSIDERATIONS } from '#messages/intake/considerations.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { withdrawRequest } from '../../client/sdk.gen.js';
import type { WithdrawRequestBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActPage } from '../dispute/act-page.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Line } from '../response/proceeding/line.js';
import { OneOf } from '../response/proceeding/one-of.js';

const NOTHING: { readonly given?: WithdrawRequestBody['consideration'] | undefined; readonly reason: string } = {
  reason: '',
};

/** Who asked for mediation without a complaint takes that back. */
export function WithdrawRequestPage() {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const { value: typed, set, clear } = useKept(`request-withdrawal:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('request-withdrawal', (body: WithdrawRequestBody, key: string) =>
    withdrawRequest({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const reason = typed.reason.trim();
    if (!typed.given) return false;
    const answer = await act.run({ consideration: typed.given, ...(reason !== '' && { reason }) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="WithdrawRequest" note={say(W.requestNote)} act={act} send={send}>
      <OneOf
        legend={say(W.consideration)}
        words={CONSIDERATIONS}
        chosen={typed.given}
        wanting={wanting}
        onChange={(given) => set({ ...typed, given })}
      />
      <Line
        label={say(W.requestWhy)}
        optional
        long
        value={typed.reason}
        onChange={(reason) => set({ ...typed, reason })}
      />
    </ActPage>
  );
}
