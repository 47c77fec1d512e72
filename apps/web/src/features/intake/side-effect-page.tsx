import { useState } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { SIDE_EFFECTS } from '#messages/intake/renewal.js';
import { tellSideEffect } from '../../client/sdk.gen.js';
import type { TellSideEffectBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { itemTitle, pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { keyOf } from '../dispute/item-choice.js';
import { FilesField } from '../service/files-field.js';
import { evidenceOf, type NamedFile } from '../service/named-file.js';

type Typed = {
  readonly pair: string;
  readonly kind: string;
  readonly statement: string;
  readonly files: readonly NamedFile[];
};
const NOTHING: Typed = { pair: '', kind: '', statement: '', files: [] };

/** What still stands against the merchant though the measure was lifted. */
export function SideEffectPage() {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'TellSideEffect'));
  const { value: typed, put, clear } = useKeptParts(`side-effect:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('side-effect', (body: TellSideEffectBody, key: string) =>
    tellSideEffect({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const missing = (text: string): boolean => wanting && text.trim() === '';
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const pair = pairs.find((one) => keyOf(one) === typed.pair);
    const statement = typed.statement.trim();
    if (!pair || typed.kind === '' || statement === '') return false;
    const kind = typed.kind as TellSideEffectBody['kind'];
    const answer = await act.run({ ...pair, kind, statement, evidence: evidenceOf(typed.files) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="TellSideEffect"
      note={say(WORDS.sideEffectNote)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      <Choices
        one
        legend={say(WORDS.sideEffectItem)}
        fault={missing(typed.pair) ? say(PAGE_WORDS.chooseOne) : undefined}
        choices={pairs.map((pair) => ({ value: keyOf(pair), label: itemTitle(view, pair.itemId) }))}
        chosen={[typed.pair]}
        onChange={([pair = '']) => put({ pair })}
      />
      <Choices
        one
        legend={say(WORDS.sideEffectKind)}
        fault={missing(typed.kind) ? say(PAGE_WORDS.chooseOne) : undefined}
        choices={Object.entries(SIDE_EFFECTS).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={[typed.kind]}
        onChange={([kind = '']) => put({ kind })}
      />
      <Field
        label={say(WORDS.sideEffectWhere)}
        fault={missing(typed.statement) ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <textarea
            {...given}
            rows={3}
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
