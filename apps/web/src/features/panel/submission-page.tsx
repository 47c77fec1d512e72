import { useState } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { HEARING_WORDS as WORDS } from '#messages/ui/hearing.js';
import { makeSubmission } from '../../client/sdk.gen.js';
import type { SubmissionBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { useDispute } from '../dispute/use-dispute.js';
import { FilesField } from '../service/files-field.js';
import { evidenceOf, type NamedFile } from '../service/named-file.js';
import { ActPage } from '../dispute/act-page.js';

type Typed = { readonly statement: string; readonly confidential: string; readonly files: readonly NamedFile[] };
const NOTHING: Typed = { statement: '', confidential: '', files: [] };
const MOST = 20_000;

/** What a party has to say to the panel in this round, once. */
export function SubmissionPage({ panelId }: { readonly panelId: string }) {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const { value: typed, set, clear } = useKept(`submission:${panelId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct(`submission:${panelId}`, (body: SubmissionBody, key: string) =>
    makeSubmission({ path: { disputeId, panelId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const change = (part: Partial<Typed>): void => set({ ...typed, ...part });
  const [statement, confidential] = [typed.statement.trim(), typed.confidential.trim()];
  const send = async (): Promise<boolean> => {
    setWanting(true);
    if (statement === '') return false;
    const answer = await act.run({
      statement,
      evidence: evidenceOf(typed.files),
      ...(confidential !== '' && { confidentialStatement: confidential }),
    });
    if (answer) clear();
    return answer !== undefined;
  };
  const to = ['panel', panelId];
  return (
    <ActPage
      action="MakeSubmission"
      to={to}
      then={typed.files.length > 0 ? ['files'] : to}
      note={say(WORDS.submitNote)}
      act={act}
      send={send}
    >
      <Field
        label={say(WORDS.statement)}
        hint={say(WORDS.statementHint)}
        fault={wanting && statement === '' ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <textarea
            {...given}
            rows={6}
            maxLength={MOST}
            value={typed.statement}
            onChange={({ target }) => change({ statement: target.value })}
          />
        )}
      </Field>
      <Field label={`${say(WORDS.confidential)} ${say(PAGE_WORDS.optional)}`} hint={say(WORDS.confidentialHint)}>
        {(given) => (
          <textarea
            {...given}
            rows={3}
            maxLength={MOST}
            value={typed.confidential}
            onChange={({ target }) => change({ confidential: target.value })}
          />
        )}
      </Field>
      <FilesField files={typed.files} hint={say(WORDS.filesHint)} onChange={(files) => change({ files })} />
    </ActPage>
  );
}
