import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DEPOSIT_WORDS as W } from '#messages/ui/deposits.js';
import { bringDeposit, publishDeposit } from '../../client/sdk.gen.js';
import type { DepositView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { newestDisputes, PickDispute } from '../acts/parts/pick-dispute.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../registers/registers.module.css';

/** What its depositor can do with it: let its title out, and bring it into a dispute. */
export function DepositActs({ one }: { readonly one: DepositView }) {
  const { allowedActions } = one;
  return (
    <>
      {allowedActions.includes('BringDeposit') && <Bring one={one} />}
      {allowedActions.includes('PublishDeposit') && <Publish one={one} />}
    </>
  );
}

function Publish({ one: { depositId, published } }: { readonly one: DepositView }) {
  const { say } = useLanguage();
  const sending = useSend('publish-deposit', (body: { readonly published: boolean }, key) =>
    publishDeposit({ path: { depositId }, body, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <Card title={say(W.publish)}>
      <div className={s.stack}>
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <p className={s.quiet}>{say(published ? W.published : W.unpublished)}</p>
        <div>
          <Button isPending={sending.isPending} onPress={() => sending.mutate({ published: !published })}>
            {say(published ? W.unpublish : W.publish)}
          </Button>
        </div>
      </div>
    </Card>
  );
}

function Bring({ one: { depositId, disputeIds } }: { readonly one: DepositView }) {
  const { say } = useLanguage();
  const { to } = useDesk();
  const [disputeId, setDisputeId] = useState<string | null>(null);
  const { data } = useQuery(newestDisputes);
  const own = data?.items ?? [];
  const sending = useSend('bring-deposit', (body: { readonly disputeId: string }, key) =>
    bringDeposit({ path: { depositId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const numberOf = (id: string): string => own.find((line) => line.disputeId === id)?.number ?? say(W.dispute);
  return (
    <Card title={say(W.bring)}>
      <div className={s.stack}>
        <TroubleBanner trouble={troubleOf(sending.error)} />
        <p className={s.quiet}>{say(W.bringHelp)}</p>
        {disputeIds.map((id) => (
          <p key={id}>
            {say(W.brought)} <TextLink href={to(['disputes', id])}>{numberOf(id)}</TextLink>
          </p>
        ))}
        <PickDispute label={say(W.dispute)} value={disputeId} onChange={setDisputeId} />
        <div>
          <Button
            kind="primary"
            isDisabled={disputeId === null}
            isPending={sending.isPending}
            onPress={() => disputeId !== null && sending.mutate({ disputeId })}
          >
            {say(W.bring)}
          </Button>
        </div>
      </div>
    </Card>
  );
}
