import { useState } from 'react';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { claimGuarantee } from '../../client/sdk.gen.js';
import type { ClaimGuaranteeBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { minorUnits } from './minor-units.js';
import { Line } from '../response/proceeding/line.js';

/** A guarantee that stands for this party: it claims on it. */
export function ClaimPage({ guaranteeId }: { readonly guaranteeId: string }) {
  const { say } = useLanguage();
  const { session } = useDispute();
  const path = { disputeId: session.disputeId, guaranteeId };
  const [amount, setAmount] = useState('');
  const [basis, setBasis] = useState('');
  const [wanting, setWanting] = useState(false);
  const act = useAct(`claim:${guaranteeId}`, (body: ClaimGuaranteeBody, key: string) =>
    claimGuarantee({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const units = minorUnits(amount);
  const send = async (): Promise<boolean> => {
    setWanting(true);
    if (units === undefined || basis.trim() === '') return false;
    return (await act.run({ amount: { minorUnits: units, currency: 'CNY' }, basis: basis.trim() })) !== undefined;
  };
  return (
    <ActPage action="ClaimGuarantee" note={say(WORDS.guaranteeNote)} act={act} send={send}>
      <Field
        label={say(WORDS.guaranteeAmount)}
        fault={wanting && units === undefined ? say(WORDS.amountWrong) : undefined}
      >
        {(given) => (
          <input {...given} inputMode="decimal" value={amount} onChange={({ target }) => setAmount(target.value)} />
        )}
      </Field>
      <Line label={say(WORDS.claimBasis)} long value={basis} wanting={wanting} onChange={setBasis} />
    </ActPage>
  );
}
