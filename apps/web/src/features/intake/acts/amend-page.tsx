import { useState } from 'react';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { amendComplaint } from '../../../client/sdk.gen.js';
import type { AmendComplaintBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKeptParts } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { namesOf } from '../../dispute/names-of.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';
import { amendmentOf, NOTHING } from './amended.js';
import { GoodsFields } from '../goods-fields.js';
import { PaperFiles } from './paper-files.js';

/** The complainant changes its complaint: other words, more items, more respondents, more papers. */
export function AmendComplaintPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const nameOf = namesOf(view);
  const { value: typed, put, clear } = useKeptParts(`amendment:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('amendment', (body: AmendComplaintBody, key: string) =>
    amendComplaint({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const body = amendmentOf(typed);
  const send = async (): Promise<boolean> => {
    setWanting(true);
    if (!body) return false;
    const answer = await act.run(body);
    if (answer) clear();
    return answer !== undefined;
  };
  const words = (name: 'statement' | 'ground' | 'newFacts' | 'reason', label: string) => (
    <Line label={label} optional long most={20_000} value={typed[name]} onChange={(next) => put({ [name]: next })} />
  );
  return (
    <ActPage
      action="AmendComplaint"
      note={say(W.amendNote)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      {wanting && !body && (
        <p className="fault" role="alert">
          {say(W.amendEmpty)}
        </p>
      )}
      {words('statement', say(W.amendStatement))}
      {words('ground', say(W.amendGround))}
      {words('newFacts', say(W.amendFacts))}
      <GoodsFields
        respondents={typed.respondents}
        items={typed.items}
        there={view.respondents.map(({ respondentId }) => ({ ref: respondentId, name: nameOf(respondentId) }))}
        least={0}
        change={put}
      />
      <PaperFiles
        files={typed.files}
        optional
        hint={say(W.paperFiles)}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
      {words('reason', say(W.why))}
    </ActPage>
  );
}
