import { useState } from 'react';
import { ACCOUNT_FACTORS_NAMED, BEARERS_NAMED, DUTIES_NAMED } from '#messages/contract-duty/words.js';
import { EXHIBITS_OF_PARTIES } from '#messages/service/exhibit-commands.js';
import { EXHIBIT_ACTS as W } from '#messages/ui/exhibit-acts.js';
import { describeContractDuties } from '../../../client/sdk.gen.js';
import type { DescribeContractDutiesBody, ExhibitBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { optionsIn } from '../../../shared/language/options-of.js';
import { Choices } from '../../../shared/parts/choices.js';
import { Pick } from '../../../shared/parts/pick.js';
import { ActPage } from '../../dispute/act-page.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';
import { DUTIES, dutyBodyOf, dutyDraftOf, FACTORS, isHalfWeighed, type Duty, type DutyDraft } from './duties-draft.js';
import { WithExhibit } from './with-exhibit.js';

/** Who bears which duty by one of the own contracts or statements. */
export function DutiesPage() {
  return <WithExhibit>{(exhibit) => <DutiesForm exhibit={exhibit} />}</WithExhibit>;
}

const SIDES = ['merchant', 'live-marketer', 'service-agency', 'platform'] as const satisfies DutyDraft['between'];

function DutiesForm({ exhibit: { evidenceId, duties } }: { readonly exhibit: ExhibitBody }) {
  const { say, locale } = useLanguage();
  const { disputeId } = useDispute().session;
  const { value: draft, set, clear } = useKept<DutyDraft>(`duties:${evidenceId}`, dutyDraftOf(duties));
  const [wanting, setWanting] = useState(false);
  const act = useAct(`duties:${evidenceId}`, (body: DescribeContractDutiesBody, key: string) =>
    describeContractDuties({ path: { disputeId, evidenceId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const put = (part: Partial<DutyDraft>): void => set({ ...draft, ...part });
  const settle = (duty: Duty, told: DutyDraft['settled'][Duty]): void =>
    put({ settled: { ...draft.settled, [duty]: told } });
  const bearers = optionsIn(BEARERS_NAMED, locale);
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const body = dutyBodyOf(draft);
    const answer = body && (await act.run(body));
    if (answer) clear();
    return answer !== undefined;
  };
  const isNothing = Object.values(draft.settled).every((one) => one === undefined);
  return (
    <ActPage
      title={say(EXHIBITS_OF_PARTIES.DescribeContractDuties)}
      note={say(W.dutiesNote)}
      to={['evidence', evidenceId]}
      act={act}
      send={send}
    >
      <Choices
        legend={say(W.between)}
        fault={wanting && draft.between.length < 2 ? say(W.twoSides) : undefined}
        choices={SIDES.map((value) => ({ value, label: say(BEARERS_NAMED[value]) }))}
        chosen={draft.between}
        onChange={(chosen) => put({ between: SIDES.filter((side) => chosen.includes(side)) })}
      />
      {DUTIES.map((duty) => {
        const told = draft.settled[duty];
        return (
          <div key={duty}>
            <Pick
              label={say(DUTIES_NAMED[duty])}
              optional
              options={bearers}
              chosen={told?.bearer}
              onChange={(bearer) => settle(duty, bearer && { ...told, bearer })}
            />
            {told && told.bearer !== 'not-settled' && (
              <>
                <Line
                  label={say(W.clause)}
                  optional
                  most={100}
                  value={told.clause ?? ''}
                  onChange={(clause) => settle(duty, { ...told, clause })}
                />
                <Line
                  label={say(W.words)}
                  optional
                  long
                  value={told.words ?? ''}
                  onChange={(words) => settle(duty, { ...told, words })}
                />
              </>
            )}
            {duty === 'account-ownership' && told && (
              <fieldset>
                <legend>{say(W.factors)}</legend>
                {FACTORS.map((factor) => (
                  <Pick
                    key={factor}
                    label={say(ACCOUNT_FACTORS_NAMED[factor])}
                    optional
                    options={bearers}
                    chosen={draft.account[factor]}
                    wanting={wanting}
                    fault={isHalfWeighed(draft) && draft.account[factor] === undefined ? say(W.factorsAll) : undefined}
                    onChange={(bearer) => put({ account: { ...draft.account, [factor]: bearer } })}
                  />
                ))}
              </fieldset>
            )}
          </div>
        );
      })}
      {wanting && isNothing && (
        <p className="fault" role="alert">
          {say(W.oneDuty)}
        </p>
      )}
    </ActPage>
  );
}
