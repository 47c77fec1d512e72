import { useState } from 'react';
import { PROCEEDING_KINDS } from '#messages/response/proceedings.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { reportProceeding } from '../../../client/sdk.gen.js';
import type { ReportProceedingBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../../dispute/item-choice.js';
import { pairsIn, subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { DetailsFields } from './details-fields.js';
import { OneOf } from './one-of.js';
import { detailsOf, type TypedDetails } from './details-of.js';

type Typed = TypedDetails & {
  readonly chosen: readonly string[];
  readonly kind?: ReportProceedingBody['kind'] | undefined;
  readonly proof?: ReportProceedingBody['proof'] | undefined;
};
const NOTHING: Typed = { chosen: [], body: '', caseNumber: '', text: '' };

/** The complainant has sued or gone to an authority: what keeps its measures after a counter-notice. */
export function ReportProceedingPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'ReportProceeding'));
  const { value: typed, set, clear } = useKept(`proceeding-report:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const put = (part: Partial<Typed>): void => set({ ...typed, ...part });
  const act = useAct('proceeding-report', (body: ReportProceedingBody, key: string) =>
    reportProceeding({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const chosen = chosenOf(pairs, typed.chosen);
    const { kind, proof } = typed;
    if (chosen.length === 0 || !kind || !proof || typed.body.trim() === '') return false;
    const answer = await act.run({ pairs: chosen, kind, proof, details: detailsOf(typed) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="ReportProceeding" note={say(W.reportNote)} act={act} send={send}>
      <ItemChoice
        legend={say(W.items)}
        pairs={pairs}
        chosen={typed.chosen}
        wanting={wanting}
        onChange={(chosen) => put({ chosen })}
      />
      <OneOf
        legend={say(W.reportKind)}
        words={PROCEEDING_KINDS}
        chosen={typed.kind}
        wanting={wanting}
        onChange={(kind) => put({ kind })}
      />
      <DetailsFields typed={typed} wanting={wanting} put={put} />
    </ActPage>
  );
}
