import { useState } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { sayDifferentGoods } from '../../client/sdk.gen.js';
import type { DifferentGoodsBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { FilesField } from '../service/files-field.js';
import { evidenceOf, type NamedFile } from '../service/named-file.js';
import { ActPage } from '../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../dispute/item-choice.js';

type Typed = { readonly chosen: readonly string[]; readonly statement: string; readonly files: readonly NamedFile[] };
const NOTHING: Typed = { chosen: [], statement: '', files: [] };

/** Goods that were taken for those of an earlier dispute, and by what they differ. */
export function DifferentGoodsPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'SayDifferentGoods'));
  const { value: typed, put, clear } = useKeptParts(`different-goods:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('different-goods', (body: DifferentGoodsBody, key: string) =>
    sayDifferentGoods({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const statement = typed.statement.trim();
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const chosen = chosenOf(pairs, typed.chosen);
    if (chosen.length === 0 || statement === '') return false;
    const answer = await act.run({ pairs: chosen, statement, evidence: evidenceOf(typed.files) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="SayDifferentGoods"
      note={say(WORDS.differentNote)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      <ItemChoice
        legend={say(WORDS.differentItems)}
        pairs={pairs}
        chosen={typed.chosen}
        wanting={wanting}
        onChange={(chosen) => put({ chosen })}
      />
      <Field
        label={say(WORDS.differentHow)}
        fault={wanting && statement === '' ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <textarea
            {...given}
            rows={4}
            maxLength={20_000}
            value={typed.statement}
            onChange={({ target }) => put({ statement: target.value })}
          />
        )}
      </Field>
      <FilesField
        files={typed.files}
        hint={say(WORDS.staffFiles)}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
    </ActPage>
  );
}
