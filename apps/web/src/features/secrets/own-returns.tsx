import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { RETURN_DUE, SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { listOwnReturns } from '../../client/sdk.gen.js';
import type { ReturnOwedView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { Banner } from '../../kit/status/banner.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';
import { Part } from '../dispute-desk/part.js';
import s from '../registers/registers.module.css';
import { ReturnForm } from './return-form.js';
import { useDepositReturn, useDisputeReturn } from './use-return-acts.js';

/** What somebody read in confidence that is over, with the form that says what became of its copies. */
export function OwnReturns() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('listOwnReturns', listOwnReturns, {}));
  return (
    <Part read={read} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <Card title={say(W.returns)}>
            <p className={s.quiet}>{say(W.noneOwed)}</p>
          </Card>
        ) : (
          <div className={s.stack}>
            {items.map((one) =>
              one.grantId === undefined ? (
                <OfDispute key={one.disputeId} one={one} />
              ) : (
                <OfDeposit key={one.grantId} one={one} />
              ),
            )}
          </div>
        )
      }
    </Part>
  );
}

type Props = { readonly one: ReturnOwedView };

function OfDispute({ one }: Props) {
  return <Owed one={one} sending={useDisputeReturn(one.disputeId ?? '')} />;
}

function OfDeposit({ one }: Props) {
  return <Owed one={one} sending={useDepositReturn(one.grantId ?? '')} />;
}

function Owed({ one, sending }: Props & Parameters<typeof ReturnForm>[0]) {
  const { say, tell, locale } = useLanguage();
  const { kind, number, dueOn, overdue } = one;
  return (
    <Card title={`${say(W[kind])} ${number}`}>
      <div className={s.stack}>
        <Banner tone={overdue ? 'overdue' : 'due'} title={tell(RETURN_DUE, { day: formatDay(dueOn, locale) })} />
        <ReturnForm sending={sending} />
      </div>
    </Card>
  );
}
