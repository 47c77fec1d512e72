import { useState } from 'react';
import { makeSubmission, supplementEvidence } from '../../client/sdk.gen.js';
import type { SubmissionBody, SupplementBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { evidenceTold, type DraftFile } from '../response/draft.js';

type Typed = {
  readonly statement: string;
  readonly confidential: string;
  /** What files show that are added afterwards. */
  readonly more: string;
  readonly files: readonly DraftFile[];
};
const NOTHING: Typed = { statement: '', confidential: '', more: '', files: [] };

/** What is typed for a panel, and the two ways in which it goes out: as the submission of a round, or added later. */
export function useSubmission(panelId: string) {
  const { view, session, reload } = useDispute();
  const { disputeId } = session;
  const { value: typed, set, put: change } = useKeptParts(`submission:${panelId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const path = { disputeId, panelId };
  const submission = useAct(`submission:${panelId}`, (body: SubmissionBody, key: string) =>
    makeSubmission({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const supplement = useAct(`supplement:${panelId}`, (body: SupplementBody, key: string) =>
    supplementEvidence({ path, body, headers: { 'Idempotency-Key': key } }),
  );
  const may = (action: string): boolean => subjectsFor(view, action).includes(`panel:${panelId}`);
  // the round may be over before the menu says so
  const isOver = !may('MakeSubmission') || submission.trouble?.problem?.code === 'DeadlinePassed';
  const evidence = evidenceTold(typed.files);
  const [statement, confidential, more] = [typed.statement.trim(), typed.confidential.trim(), typed.more.trim()];
  const submit = async (): Promise<boolean> => {
    setWanting(true);
    if (statement === '') return false;
    const answer = await submission.run({
      statement,
      evidence,
      ...(confidential !== '' && { confidentialStatement: confidential }),
    });
    if (answer) set(NOTHING);
    else {
      setWanting(false); // where the round is over, another form follows, which nobody has tried to send
      await reload();
    }
    return answer !== undefined;
  };
  const add = async (): Promise<boolean> => {
    setWanting(true);
    if (more === '' || evidence.length === 0) return false;
    const answer = await supplement.run({ text: more, evidence });
    if (answer) change({ more: '', files: [] });
    return answer !== undefined;
  };
  return { typed, change, wanting, may, isOver, submission, submit, supplement, add };
}
