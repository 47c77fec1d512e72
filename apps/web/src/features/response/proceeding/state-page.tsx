import { useState } from 'react';
import { PROCEEDING_FIELDS as F } from '#messages/response/proceeding-fields.js';
import { PROCEEDING_STATES } from '#messages/response/proceedings.js';
import { PARTY_PROCEEDINGS as W } from '#messages/ui/party-proceedings.js';
import { reportProceedingState } from '../../../client/sdk.gen.js';
import type { ReportProceedingStateBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from './line.js';
import { OneOf } from './one-of.js';
import { ProceedingOf, useProceeding } from './proceeding-of.js';

const NOTHING: { readonly state?: ReportProceedingStateBody['state'] | undefined; readonly note: string } = {
  note: '',
};

/** What has become of a proceeding that the party brought. */
export function ProceedingStatePage({ reportId }: { readonly reportId: string }) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const proceeding = useProceeding(reportId);
  // two are said by the clock and by a correction, and by no party
  const { 'not-proven': _byClock, misreported: _byCorrection, ...states } = PROCEEDING_STATES;
  const { value: typed, set, clear } = useKept(`proceeding-state:${reportId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct(`proceeding-state:${reportId}`, (body: ReportProceedingStateBody, key: string) =>
    reportProceedingState({ path: { disputeId, reportId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const [{ state }, note] = [typed, typed.note.trim()];
    if (!state) return false;
    const answer = await act.run({ state, ...(note !== '' && { note }) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="ReportProceedingState" note={say(W.stateNote)} act={act} send={send}>
      <ProceedingOf proceeding={proceeding} />
      <OneOf
        legend={say(F.state)}
        words={states}
        chosen={typed.state}
        wanting={wanting}
        onChange={(state) => set({ ...typed, state })}
      />
      <Line label={say(F.text)} optional long value={typed.note} onChange={(note) => set({ ...typed, note })} />
    </ActPage>
  );
}
