import { useState } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { HEARING_WORDS as WORDS } from '#messages/ui/hearing.js';
import { makeSubmission, supplementEvidence } from '../../client/sdk.gen.js';
import type { SubmissionBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { useDispute } from '../dispute/use-dispute.js';
import { FilesField } from '../service/files-field.js';
import { evidenceNamed, type NamedFile } from '../service/named-file.js';
import { ActPage } from '../dispute/act-page.js';
import { subjectsFor } from '../dispute/subjects.js';
import { Line } from '../response/proceeding/line.js';

type Typed = { readonly statement: string; readonly confidential: string; readonly files: readonly NamedFile[] };
const NOTHING: Typed = { statement: '', confidential: '', files: [] };
const [MOST, MOST_MORE] = [20_000, 4_000];

/** What a party has to say to the panel in this round, once; afterwards the files that it adds, and why. */
export function SubmissionPage({ panelId }: { readonly panelId: string }) {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const may = (action: string): boolean => subjectsFor(view, action).includes(`panel:${panelId}`);
  const isMore = !may('MakeSubmission') && may('SupplementEvidence');
  const { value: typed, set, clear } = useKept(`submission:${panelId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  // a key of its own: what was tried as a submission is not repeated as something else
  const act = useAct(`${isMore ? 'supplement' : 'submission'}:${panelId}`, (body: SubmissionBody, key: string) => {
    const to = { path: { disputeId, panelId }, headers: { 'Idempotency-Key': key } };
    const { statement: text, evidence } = body;
    return isMore ? supplementEvidence({ ...to, body: { text, evidence } }) : makeSubmission({ ...to, body });
  });
  const change = (part: Partial<Typed>): void => set({ ...typed, ...part });
  const [statement, confidential] = [typed.statement.trim(), typed.confidential.trim()];
  const send = async (): Promise<boolean> => {
    setWanting(true);
    if (statement === '' || (isMore && typed.files.length === 0)) return false;
    const answer = await act.run({
      statement,
      evidence: typed.files.map(evidenceNamed),
      ...(confidential !== '' && { confidentialStatement: confidential }),
    });
    if (answer) clear();
    return answer !== undefined;
  };
  const to = ['panel', panelId];
  return (
    <ActPage
      action="MakeSubmission"
      {...(isMore && { title: say(WORDS.supplement) })}
      to={to}
      then={typed.files.length > 0 ? ['files'] : to}
      note={say(isMore ? WORDS.supplementNote : WORDS.submitNote)}
      act={act}
      send={send}
    >
      <Line
        label={say(isMore ? WORDS.supplementText : WORDS.statement)}
        hint={say(WORDS.statementHint)}
        long
        most={isMore ? MOST_MORE : MOST}
        value={typed.statement}
        wanting={wanting}
        onChange={(words) => change({ statement: words })}
      />
      {!isMore && (
        <Line
          label={say(WORDS.confidential)}
          hint={say(WORDS.confidentialHint)}
          long
          optional
          most={MOST}
          value={typed.confidential}
          onChange={(words) => change({ confidential: words })}
        />
      )}
      <FilesField files={typed.files} hint={say(WORDS.filesHint)} onChange={(files) => change({ files })} />
      {isMore && wanting && typed.files.length === 0 && (
        <p className="fault" role="alert">
          {say(PAGE_WORDS.chooseOne)}
        </p>
      )}
    </ActPage>
  );
}
