import { useState } from 'react';
import { COLON } from '#messages/colon.js';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { cureMaterials } from '../../../client/sdk.gen.js';
import type { CureMaterialsBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKeptParts } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { pathTo } from '../../../shared/parts/route.js';
import { ActPage } from '../../dispute/act-page.js';
import { Deadline } from '../../dispute/deadline.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';
import type { PaperFile } from '../content.js';
import { papersForm } from '../form.js';
import { PaperFiles } from './paper-files.js';

const NOTHING: { readonly statement: string; readonly files: readonly PaperFile[] } = { statement: '', files: [] };

/** Sends what the complaint lacked, in time and all at once. */
export function CureMaterialsPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const { value: typed, put, clear } = useKeptParts(`cure-materials:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('cure-materials', (body: CureMaterialsBody, key: string) =>
    cureMaterials({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const deadline = view.deadlines.find(({ subject }) => subject === 'dispute');
  const asked = view.services.findLast(({ document }) => document === 'cure-request');
  const statement = typed.statement.trim();
  const { evidence, materials } = papersForm(typed.files);
  const isEmpty = materials.length === 0 && statement === '';
  const send = async (): Promise<boolean> => {
    setWanting(true);
    if (isEmpty) return false;
    const answer = await act.run({ evidence, materials, ...(statement !== '' && { statement }) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="CureMaterials"
      note={say(W.cureNote)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      {deadline && (
        <div className="field">
          {say(W.dueBy)}
          {say(COLON)}
          <Deadline deadline={deadline} />
        </div>
      )}
      {asked && (
        <p>
          <a href={pathTo('documents', asked.serviceId)}>{say(W.cureRequest)}</a>
        </p>
      )}
      <PaperFiles
        files={typed.files}
        optional={false}
        hint={say(W.paperFiles)}
        fault={wanting && isEmpty ? say(W.cureEmpty) : undefined}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
      <Line
        label={say(W.cureSay)}
        optional
        long
        most={20_000}
        value={typed.statement}
        onChange={(next) => put({ statement: next })}
      />
    </ActPage>
  );
}
