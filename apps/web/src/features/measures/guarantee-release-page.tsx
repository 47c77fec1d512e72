import { useState } from 'react';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { releaseGuarantee } from '../../client/sdk.gen.js';
import type { ReasonBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { Line } from '../response/proceeding/line.js';

/** A guarantee that stands for this party is let go. */
export function ReleasePage({ guaranteeId }: { readonly guaranteeId: string }) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const [reason, setReason] = useState('');
  const [wanting, setWanting] = useState(false);
  const act = useAct(`release:${guaranteeId}`, (body: ReasonBody, key: string) =>
    releaseGuarantee({ path: { disputeId, guaranteeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    return reason.trim() !== '' && (await act.run({ reason: reason.trim() })) !== undefined;
  };
  return (
    <ActPage action="ReleaseGuarantee" act={act} send={send}>
      <Line label={say(WORDS.withdrawWhy)} long value={reason} wanting={wanting} onChange={setReason} />
    </ActPage>
  );
}
