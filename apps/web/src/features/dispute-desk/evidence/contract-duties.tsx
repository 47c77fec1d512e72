import { ACCOUNT_FACTORS } from '#domain/contract-duty/duties.js';
import {
  ACCOUNT_FACTORS_NAMED,
  BEARERS_NAMED,
  DUTIES_NAMED,
  DUTY_NOTICES_NAMED,
} from '#messages/contract-duty/words.js';
import { DUTY_WORDS as W, TO_LOOK_AT } from '#messages/ui/open-contract-duties.js';
import type { ContractDutiesView } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../desk.module.css';

/** Who bears which duty by a contract, by which clause, and what a comparison with the guideline shows. */
export function ContractDuties({ duties: { between, duties, account, notices } }: { duties: ContractDutiesView }) {
  const { say, tell } = useLanguage();
  return (
    <>
      <p className={s.quiet}>{between.map((side) => say(BEARERS_NAMED[side])).join(' · ')}</p>
      <dl className={s.liveFacts}>
        {duties.map(({ duty, bearer, clause, words }) => (
          <div key={duty}>
            <dt>{say(DUTIES_NAMED[duty])}</dt>
            <dd>{[say(BEARERS_NAMED[bearer]), clause, words].filter((part) => part !== undefined).join(' · ')}</dd>
          </div>
        ))}
        {account &&
          ACCOUNT_FACTORS.map((factor) => (
            <div key={factor}>
              <dt>{`${say(W.factor)} · ${say(ACCOUNT_FACTORS_NAMED[factor])}`}</dt>
              <dd>{say(BEARERS_NAMED[account[factor]])}</dd>
            </div>
          ))}
      </dl>
      {notices.length > 0 && (
        <details className={s.fold}>
          <summary>{tell(TO_LOOK_AT, { count: notices.length })}</summary>
          <ul className={s.lines}>
            {notices.map(({ kind, duty }) => (
              <li key={`${kind} ${duty}`}>{`${say(DUTIES_NAMED[duty])} · ${say(DUTY_NOTICES_NAMED[kind])}`}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
