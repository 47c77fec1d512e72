import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { GRANT_PURPOSES_NAMED, SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { listDepositGrants, withdrawDepositGrant } from '../../client/sdk.gen.js';
import type { DepositGrantView } from '../../client/types.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useSend } from '../../shared/desk/use-send.js';
import { useLanguage } from '../../shared/language/language.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { Part } from '../dispute-desk/part.js';
import { GrantReaders } from '../secrets/grant-readers.js';
import { GrantState } from '../secrets/grant-state.js';
import s from '../registers/registers.module.css';
import { AccessForm } from './access-form.js';

/** To whom a deposit is open, with who signed and read; its depositor adds somebody, or takes it back. */
export function AccessList({ depositId }: { readonly depositId: string }) {
  const { say } = useLanguage();
  const read = useQuery(queryOf('listDepositGrants', listDepositGrants, { path: { depositId } }));
  return (
    <Card title={say(W.access)}>
      <div className={s.stack}>
        <p className={s.quiet}>{say(W.accessHelp)}</p>
        <AccessForm depositId={depositId} />
        <Part read={read} lines={2}>
          {({ items }) =>
            items.length === 0 ? (
              <p className={s.quiet}>{say(W.noneOpen)}</p>
            ) : (
              <div className={s.stack}>
                {items.map((one) => (
                  <Granted key={one.grantId} one={one} />
                ))}
              </div>
            )
          }
        </Part>
      </div>
    </Card>
  );
}

function Granted({ one }: { readonly one: DepositGrantView }) {
  const { say, locale } = useLanguage();
  const { grantId, receiver, purpose, until, allowedActions, readers, returnDueOn, open } = one;
  const sending = useSend(`withdraw:${grantId}`, (_: { readonly grantId: string }, key) =>
    withdrawDepositGrant({ path: { grantId }, headers: { 'Idempotency-Key': key } }),
  );
  return (
    <Card title={receiver ?? say(W.forgotten)}>
      <GrantState one={one} />
      <TroubleBanner trouble={troubleOf(sending.error)} />
      <DescriptionList
        facts={[
          { name: say(W.purpose), value: say(GRANT_PURPOSES_NAMED[purpose]) },
          { name: say(W.until), value: formatDay(until, locale) },
          ...(open ? [] : [{ name: say(W.dueOn), value: formatDay(returnDueOn, locale) }]),
        ]}
      />
      <GrantReaders readers={readers} />
      {allowedActions.includes('WithdrawDepositGrant') && (
        <div className={s.acts}>
          <Button isPending={sending.isPending} onPress={() => sending.mutate({ grantId })}>
            {say(W.withdraw)}
          </Button>
        </div>
      )}
    </Card>
  );
}
