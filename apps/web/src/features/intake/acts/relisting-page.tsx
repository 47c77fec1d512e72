import { useState } from 'react';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { RESPONDENT_WORDS } from '#messages/ui/respondent.js';
import { claimRelisting } from '../../../client/sdk.gen.js';
import type { ClaimRelistingBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKeptParts } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../../dispute/item-choice.js';
import { pairsIn, subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';
import { FilesField } from '../../service/files-field.js';
import { evidenceOf, type NamedFile } from '../../service/named-file.js';

type Typed = {
  readonly chosen: readonly string[];
  readonly earlierNumber: string;
  readonly statement: string;
  readonly files: readonly NamedFile[];
};
const NOTHING: Typed = { chosen: [], earlierNumber: '', statement: '', files: [] };

/**
 * Goods of an earlier dispute are back under another link. That dispute is named by its number, which stands on every
 * document of it: who comes by a link sees this dispute alone.
 */
export function ClaimRelistingPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'ClaimRelisting'));
  const { value: typed, put, clear } = useKeptParts(`relisting:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('relisting', (body: ClaimRelistingBody, key: string) =>
    claimRelisting({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const chosen = chosenOf(pairs, typed.chosen);
    const [earlierNumber, statement] = [typed.earlierNumber.trim(), typed.statement.trim()];
    if (chosen.length === 0 || earlierNumber === '' || statement === '') return false;
    const answer = await act.run({ pairs: chosen, earlierNumber, statement, evidence: evidenceOf(typed.files) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="ClaimRelisting"
      note={say(W.relistNote)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      <ItemChoice
        legend={say(W.relistItems)}
        pairs={pairs}
        chosen={typed.chosen}
        wanting={wanting}
        onChange={(chosen) => put({ chosen })}
      />
      <Line
        label={say(W.relistEarlier)}
        value={typed.earlierNumber}
        wanting={wanting}
        onChange={(earlierNumber) => put({ earlierNumber })}
      />
      <Line
        label={say(W.relistHow)}
        long
        most={20_000}
        value={typed.statement}
        wanting={wanting}
        onChange={(statement) => put({ statement })}
      />
      <FilesField
        files={typed.files}
        hint={say(RESPONDENT_WORDS.staffFiles)}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
    </ActPage>
  );
}
