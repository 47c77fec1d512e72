import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { OPEN_TIP_WORDS as T } from '#messages/ui/open-tips.js';
import { claimReward } from '../../../client/sdk.gen.js';
import type { ClaimRewardBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { Checkbox } from '../../../kit/choices/checkbox.js';
import { Card } from '../../../kit/data/card.js';
import { TextArea } from '../../../kit/fields/text-area.js';
import { TextField } from '../../../kit/fields/text-field.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import s from '../open.module.css';

const EMPTY = { code: '', payee: '', payment: '' };

/** Claiming a granted reward: with the code that the browser made, whom to pay, and a declaration. */
export function ClaimForm({ tipId, known }: { readonly tipId: string; readonly known: string }) {
  const { say } = useLanguage();
  const { association } = useOpen();
  const queries = useQueryClient();
  const [typed, setTyped] = useState({ ...EMPTY, code: known });
  const [isDeclared, declare] = useState(false);
  const [isWanting, setWanting] = useState(false);
  const path = { associationId: association.associationId, tipId };
  const act = useAct('claim-reward', (body: ClaimRewardBody, key: string) =>
    claimReward({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const set = (name: keyof typeof EMPTY) => (value: string) => setTyped({ ...typed, [name]: value });
  const missing = (name: keyof typeof EMPTY) => (isWanting && typed[name].trim() === '' ? say(T.missing) : undefined);
  const send = async (): Promise<void> => {
    setWanting(true);
    if (!isDeclared || Object.values(typed).some((value) => value.trim() === '') || act.busy) return;
    const answer = await act.run({ ...typed, code: typed.code.trim(), notConcerned: true });
    if (answer) await queries.invalidateQueries();
  };
  return (
    <Card>
      <h2>{say(T.claim)}</h2>
      <form
        className={`${s.stack} ${s.narrow}`}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <p>{say(T.claimLead)}</p>
        <TroubleBanner trouble={act.trouble} />
        <TextField label={say(T.claimCode)} fault={missing('code')} value={typed.code} onChange={set('code')} />
        <TextField label={say(T.payee)} fault={missing('payee')} value={typed.payee} onChange={set('payee')} />
        <TextArea
          label={say(T.payment)}
          help={say(T.paymentHelp)}
          fault={missing('payment')}
          rows={2}
          most={500}
          value={typed.payment}
          onChange={set('payment')}
        />
        <Checkbox
          label={say(T.notConcerned)}
          isInvalid={isWanting && !isDeclared}
          isSelected={isDeclared}
          onChange={declare}
        />
        <div>
          <Button kind="primary" type="submit" isPending={act.busy}>
            {say(T.claim)}
          </Button>
        </div>
      </form>
    </Card>
  );
}
