import { BEARERS } from '#domain/contract-duty/bearers.js';
import type { DutyNotice } from '#domain/contract-duty/read-statement.js';
import { BEARERS_NAMED, DUTY_NOTICES_NAMED } from '#messages/contract-duty/words.js';
import { DUTY_WORDS as W } from '#messages/ui/open-contract-duties.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import type { AccountFactorBody, ContractDutyBody } from '../../../client/types.gen.js';
import { Checkbox } from '../../../kit/choices/checkbox.js';
import { Select } from '../../../kit/choices/select.js';
import { Card } from '../../../kit/data/card.js';
import { Status } from '../../../kit/status/status.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../open.module.css';
import type { Contract } from './use-contract.js';

type Props = {
  readonly duty: ContractDutyBody;
  readonly factors: readonly AccountFactorBody[];
  readonly own: Contract;
  readonly notices: readonly DutyNotice[];
};

/** One duty: what is advised, a clause to begin with, what the own contract says, and what is to be looked at. */
export function DutyCard({ duty: { code, words, advice, text, clause }, factors, own, notices }: Props) {
  const { say, locale } = useLanguage();
  const settled = own.contract.duties.find(({ duty }) => duty === code);
  const options = BEARERS.map((id) => ({ id, label: say(BEARERS_NAMED[id]) }));
  const bearerOf = (id: string | null) => BEARERS.find((one) => one === id);
  return (
    <Card title={words[locale]}>
      <div className={s.stack}>
        <p>{advice[locale]}</p>
        <p className={s.quiet}>{clauseName(clause, locale)}</p>
        <Select
          label={say(factors.length > 0 ? W.owner : W.bearer)}
          options={options}
          value={settled?.bearer ?? null}
          onChange={(id) => {
            const bearer = bearerOf(id);
            if (bearer) own.settle(code, bearer, settled?.isCited ?? false);
          }}
        />
        {settled && settled.bearer !== 'not-settled' && (
          <Checkbox
            label={say(W.isCited)}
            isSelected={settled.isCited}
            onChange={(is) => own.settle(code, settled.bearer, is)}
          />
        )}
        {settled && factors.length > 0 && <b>{say(W.factors)}</b>}
        {settled &&
          factors.map(({ code: factor, words: named }) => (
            <Select
              key={factor}
              label={named[locale]}
              options={options}
              value={own.contract.account?.[factor] ?? null}
              onChange={(id) => {
                const bearer = bearerOf(id);
                if (bearer) own.weigh(factor, bearer);
              }}
            />
          ))}
        {notices.map(({ kind }) => (
          <p key={kind}>
            <Status tone="due" word={say(W.look)} /> {say(DUTY_NOTICES_NAMED[kind])}
          </p>
        ))}
        <details>
          <summary>{say(W.clause)}</summary>
          <p className={s.words}>{text[locale]}</p>
        </details>
      </div>
    </Card>
  );
}
