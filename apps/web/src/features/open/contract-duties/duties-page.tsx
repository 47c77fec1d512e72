import { useQuery } from '@tanstack/react-query';
import { Printer, RotateCcw } from 'lucide-react';
import { DUTY_SIDES } from '#domain/contract-duty/bearers.js';
import { readStatement } from '#domain/contract-duty/read-statement.js';
import { BEARERS_NAMED } from '#messages/contract-duty/words.js';
import { DUTY_WORDS as W, TO_LOOK_AT } from '#messages/ui/open-contract-duties.js';
import { getContractDuties } from '../../../client/sdk.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { CheckboxGroup } from '../../../kit/choices/checkbox.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';
import { DutyCard } from './duty-card.js';
import { useContract } from './use-contract.js';

/** What to settle by contract before a live stream, and a contract of one's own compared with it; nothing is sent. */
export function DutiesPage() {
  const { say, tell } = useLanguage();
  const { data, error, isPending, refetch } = useQuery(queryOf('getContractDuties', getContractDuties, {}));
  const own = useContract();
  const { between } = own.contract;
  const isChecked = between.length > 1;
  const notices = isChecked ? readStatement(own.contract) : [];
  return (
    <OpenPage title={say(W.title)} lead={say(W.lead)}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={8} />}
      {data && (
        <>
          <p>{say(W.notAdvice)}</p>
          <CheckboxGroup
            isRow
            label={say(W.between)}
            help={say(W.chooseSides)}
            options={DUTY_SIDES.map((id) => ({ id, label: say(BEARERS_NAMED[id]) }))}
            value={between}
            onChange={(ids) => own.between(DUTY_SIDES.filter((side) => ids.includes(side)))}
          />
          {isChecked && (
            <p role="status">
              <b>{notices.length === 0 ? say(W.nothing) : tell(TO_LOOK_AT, { count: notices.length })}</b>
            </p>
          )}
          <h2>{say(W.duties)}</h2>
          {data.duties.map((duty) => (
            <DutyCard
              key={duty.code}
              duty={duty}
              factors={duty.code === 'account-ownership' ? data.accountFactors : []}
              own={own}
              notices={notices.filter((notice) => notice.duty === duty.code)}
            />
          ))}
          <p className={s.quiet}>{say(W.inDispute)}</p>
          <div className={s.tags} data-noprint>
            <Button icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
              {say(W.print)}
            </Button>
            <Button kind="quiet" icon={<RotateCcw size={16} aria-hidden />} onPress={own.again}>
              {say(W.again)}
            </Button>
          </div>
        </>
      )}
    </OpenPage>
  );
}
