import { useState } from 'react';
import { PROCEEDING_FIELDS as F } from '#messages/response/proceeding-fields.js';
import { PROCEEDING_NATURES_NAMED, PROCEEDING_SIDES_NAMED } from '#messages/response/proceedings.js';
import { PARTY_PROCEEDINGS as W } from '#messages/ui/party-proceedings.js';
import { correctProceeding } from '../../../client/sdk.gen.js';
import type { CorrectProceedingBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { Choices } from '../../../shared/parts/choices.js';
import { ActPage } from '../../dispute/act-page.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from './line.js';
import { OneOf } from './one-of.js';
import { ProceedingOf, useProceeding } from './proceeding-of.js';

type Typed = {
  readonly against?: CorrectProceedingBody['against'] | undefined;
  readonly nature?: CorrectProceedingBody['nature'] | undefined;
  readonly mistaken: readonly string[];
  readonly reason: string;
};
const NOTHING: Typed = { mistaken: [], reason: '' };

/** A party corrects what it told of a proceeding: against whom, over what, or that there is one. */
export function CorrectProceedingPage({ reportId }: { readonly reportId: string }) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const proceeding = useProceeding(reportId);
  const { value: typed, set, clear } = useKept(`proceeding-error:${reportId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const put = (part: Partial<Typed>): void => set({ ...typed, ...part });
  const act = useAct(`proceeding-error:${reportId}`, (body: CorrectProceedingBody, key: string) =>
    correctProceeding({ path: { disputeId, reportId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const { broughtBy = 'complainant' } = proceeding ?? {};
  const none = typed.mistaken.length > 0;
  const [against, nature] = [typed.against ?? proceeding?.against, typed.nature ?? proceeding?.nature];
  const so = {
    ...(against !== proceeding?.against && { against }),
    ...(nature !== proceeding?.nature && { nature }),
  };
  const isSame = !none && Object.keys(so).length === 0;
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const reason = typed.reason.trim();
    if (isSame || reason === '') return false;
    const answer = await act.run({ ...(none ? { mistaken: true } : so), reason });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="CorrectProceeding" note={say(W.correctNote)} act={act} send={send}>
      <ProceedingOf proceeding={proceeding} />
      <Choices
        legend={say(W.wrong)}
        fault={wanting && isSame ? say(W.nothing) : undefined}
        choices={[{ value: 'mistaken', label: say(F.mistaken) }]}
        chosen={typed.mistaken}
        onChange={(mistaken) => put({ mistaken })}
      />
      {!none && (
        <>
          <OneOf
            legend={say(F.nature)}
            words={PROCEEDING_NATURES_NAMED}
            chosen={nature}
            onChange={(next) => put({ nature: next })}
          />
          <OneOf
            legend={say(F.against)}
            words={PROCEEDING_SIDES_NAMED}
            without={broughtBy}
            chosen={against}
            onChange={(next) => put({ against: next })}
          />
        </>
      )}
      <Line label={say(W.why)} long value={typed.reason} wanting={wanting} onChange={(reason) => put({ reason })} />
    </ActPage>
  );
}
