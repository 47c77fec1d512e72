import { useState } from 'react';
import { GUARANTEE_KINDS_NAMED } from '#messages/measures/guarantee.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { giveGuarantee } from '../../client/sdk.gen.js';
import type { GiveGuaranteeBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { Field } from '../../shared/parts/field.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../dispute/item-choice.js';
import { FilesField } from '../service/files-field.js';
import { evidenceNamed, type NamedFile } from '../service/named-file.js';
import { minorUnits } from './minor-units.js';

type Typed = {
  readonly chosen: readonly string[];
  readonly kind: string;
  readonly holder: string;
  readonly amount: string;
  readonly from: string;
  readonly until: string;
  readonly files: readonly NamedFile[];
};
const NOTHING: Typed = { chosen: [], kind: '', holder: '', amount: '', from: '', until: '', files: [] };

/** A guarantee put on record: who stands for how much, and until when. */
export function GuaranteePage() {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'GiveGuarantee'));
  const { value: typed, put, clear } = useKeptParts(`guarantee:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('guarantee', (body: GiveGuaranteeBody, key: string) =>
    giveGuarantee({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const units = minorUnits(typed.amount);
  const missing = (text: string): string | undefined =>
    wanting && text.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined;
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const chosen = chosenOf(pairs, typed.chosen);
    if (
      chosen.length === 0 ||
      typed.kind === '' ||
      typed.holder.trim() === '' ||
      units === undefined ||
      typed.from === ''
    )
      return false;
    const answer = await act.run({
      pairs: chosen,
      kind: typed.kind as GiveGuaranteeBody['kind'],
      holder: typed.holder.trim(),
      amount: { minorUnits: units, currency: 'CNY' },
      validFrom: `${typed.from}T00:00:00+08:00`,
      ...(typed.until !== '' && { validUntil: `${typed.until}T23:59:59+08:00` }),
      evidence: typed.files.map(evidenceNamed),
    });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="GiveGuarantee"
      note={say(WORDS.guaranteeNote)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      <ItemChoice
        legend={say(WORDS.guaranteeItems)}
        pairs={pairs}
        chosen={typed.chosen}
        wanting={wanting}
        onChange={(chosen) => put({ chosen })}
      />
      <Choices
        one
        legend={say(WORDS.guaranteeKind)}
        fault={wanting && typed.kind === '' ? say(PAGE_WORDS.chooseOne) : undefined}
        choices={Object.entries(GUARANTEE_KINDS_NAMED).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={[typed.kind]}
        onChange={([kind = '']) => put({ kind })}
      />
      <Field label={say(WORDS.guaranteeHolder)} fault={missing(typed.holder)}>
        {(given) => (
          <input
            {...given}
            maxLength={200}
            value={typed.holder}
            onChange={({ target }) => put({ holder: target.value })}
          />
        )}
      </Field>
      <Field
        label={say(WORDS.guaranteeAmount)}
        fault={wanting && units === undefined ? say(WORDS.amountWrong) : undefined}
      >
        {(given) => (
          <input
            {...given}
            inputMode="decimal"
            value={typed.amount}
            onChange={({ target }) => put({ amount: target.value })}
          />
        )}
      </Field>
      <Field label={say(WORDS.guaranteeFrom)} fault={missing(typed.from)}>
        {(given) => (
          <input {...given} type="date" value={typed.from} onChange={({ target }) => put({ from: target.value })} />
        )}
      </Field>
      <Field label={`${say(WORDS.guaranteeUntil)} ${say(PAGE_WORDS.optional)}`}>
        {(given) => (
          <input {...given} type="date" value={typed.until} onChange={({ target }) => put({ until: target.value })} />
        )}
      </Field>
      <FilesField
        files={typed.files}
        hint={say(WORDS.guaranteeFiles)}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
    </ActPage>
  );
}
