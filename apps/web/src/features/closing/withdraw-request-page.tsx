import { useState } from 'react';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { withdrawRequest } from '../../client/sdk.gen.js';
import type { WithdrawRequestBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActPage } from '../dispute/act-page.js';
import { useDispute } from '../dispute/use-dispute.js';
import { bodyOfWhy, ConsiderationFields, type WhyBack } from './consideration-fields.js';

const NOTHING: WhyBack = { reason: '' };

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
    const body = bodyOfWhy(typed);
    if (!body) return false;
    const answer = await act.run(body);
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="WithdrawRequest" note={say(W.requestNote)} act={act} send={send}>
      <ConsiderationFields
        typed={typed}
        label={W.requestWhy}
        wanting={wanting}
        onChange={(part) => set({ ...typed, ...part })}
      />
    </ActPage>
  );
}
