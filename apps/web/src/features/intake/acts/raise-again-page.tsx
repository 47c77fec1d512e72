import { useState } from 'react';
import { COMPLAINANT_WORDS as W } from '#messages/ui/complainant.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { raiseAgain } from '../../../client/sdk.gen.js';
import type { RaiseAgainBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKeptParts } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../../dispute/item-choice.js';
import { pairsIn, subjectsFor } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Line } from '../../response/proceeding/line.js';
import { useRules } from '../../response/use-rules.js';
import type { PaperFile } from '../content.js';
import { Guarantee } from '../guarantee.js';
import { papersForm } from '../form.js';
import { PaperFiles } from './paper-files.js';

type Typed = {
  readonly chosen: readonly string[];
  readonly statement: string;
  readonly files: readonly PaperFile[];
};
const NOTHING: Typed = { chosen: [], statement: '', files: [] };

/** New facts, and files that show them, for what was lifted or taken back; a person finds whether they are new. */
export function RaiseAgainPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const { rules } = useRules();
  const pairs = pairsIn(subjectsFor(view, 'RaiseAgain'));
  const { value: typed, put, clear } = useKeptParts(`round:${disputeId}`, NOTHING);
  const [accepted, setAccepted] = useState(false);
  const [wanting, setWanting] = useState(false);
  const act = useAct('round', (body: RaiseAgainBody, key: string) =>
    raiseAgain({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const version = rules?.declaration.version;
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const [chosen, statement] = [chosenOf(pairs, typed.chosen), typed.statement.trim()];
    if (chosen.length === 0 || statement === '' || typed.files.length === 0 || !accepted || !version) return false;
    const declaration = { accepted: true, version } as const;
    const { evidence, materials } = papersForm(typed.files);
    // a file that is no paper of the checklist shows the facts, too
    const named = materials.length > 0 && { materials };
    const answer = await act.run({ pairs: chosen, statement, evidence, ...named, declaration });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="RaiseAgain" note={say(W.againNote)} act={act} send={send} then={['files']}>
      <ItemChoice
        legend={say(W.againItems)}
        pairs={pairs}
        chosen={typed.chosen}
        wanting={wanting}
        onChange={(chosen) => put({ chosen })}
      />
      <Line
        label={say(W.againFacts)}
        long
        most={20_000}
        value={typed.statement}
        wanting={wanting}
        onChange={(statement) => put({ statement })}
      />
      <PaperFiles
        files={typed.files}
        optional={false}
        hint={say(W.seenFiles)}
        fault={wanting && typed.files.length === 0 ? say(PAGE_WORDS.chooseOne) : undefined}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
      <Guarantee version={version} accepted={accepted} wanting={wanting} onChange={setAccepted} />
    </ActPage>
  );
}
