import { useState } from 'react';
import { FAITH_WORDS as WORDS } from '#messages/ui/bad-faith-review.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RESPONDENT_WORDS } from '#messages/ui/respondent.js';
import { requestFaithReview } from '../../client/sdk.gen.js';
import type { RequestFaithReviewBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKeptParts } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { useDispute } from '../dispute/use-dispute.js';
import { Choices } from '../../shared/parts/choices.js';
import { ActPage } from '../dispute/act-page.js';
import { namesOf } from '../dispute/names-of.js';
import { FilesField } from '../service/files-field.js';
import { evidenceOf, type NamedFile } from '../service/named-file.js';

type Typed = {
  readonly statement: string;
  readonly moneyAsked: boolean;
  /** The respondent whose declaration it is about, where several declared. */
  readonly about: string;
  readonly files: readonly NamedFile[];
};
const NOTHING: Typed = { statement: '', moneyAsked: false, about: '', files: [] };

/** Asks the association to look into whether the complaint, or a declaration, was made in good faith. */
export function FaithRequestPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const nameOf = namesOf(view);
  const isComplainant = partyId === view.complainantId;
  const declared = isComplainant ? [...new Set(view.counterNotices.map((one) => one.respondentId))] : [];
  const [only, ...others] = declared;
  const { value: typed, put, clear } = useKeptParts(`faith:${disputeId}`, NOTHING);
  const about = others.length === 0 ? only : declared.find((id) => id === typed.about);
  const [wanting, setWanting] = useState(false);
  const act = useAct('faith', (body: RequestFaithReviewBody, key: string) =>
    requestFaithReview({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const statement = typed.statement.trim();
    if (statement === '' || (isComplainant && about === undefined)) return false;
    const answer = await act.run({
      statement,
      moneyAsked: !isComplainant && typed.moneyAsked,
      ...(about !== undefined && { respondentId: about }),
      evidence: evidenceOf(typed.files),
    });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage
      action="RequestFaithReview"
      note={say(isComplainant ? WORDS.noteOnDeclaration : WORDS.note)}
      act={act}
      send={send}
      then={typed.files.length > 0 ? ['files'] : []}
    >
      {others.length > 0 && (
        <Choices
          one
          legend={say(WORDS.whoseDeclaration)}
          fault={wanting && about === undefined ? say(PAGE_WORDS.chooseOne) : undefined}
          choices={declared.map((id) => ({ value: id, label: nameOf(id) }))}
          chosen={[typed.about]}
          onChange={([id = '']) => put({ about: id })}
        />
      )}
      <Field
        label={say(WORDS.statement)}
        fault={wanting && typed.statement.trim() === '' ? say(PAGE_WORDS.writeThis) : undefined}
      >
        {(given) => (
          <textarea
            {...given}
            rows={5}
            maxLength={20_000}
            value={typed.statement}
            onChange={({ target }) => put({ statement: target.value })}
          />
        )}
      </Field>
      {!isComplainant && (
        <label className="choice">
          <input
            type="checkbox"
            checked={typed.moneyAsked}
            onChange={({ target }) => put({ moneyAsked: target.checked })}
          />
          <span>{say(WORDS.moneyAsked)}</span>
        </label>
      )}
      <FilesField
        files={typed.files}
        hint={say(RESPONDENT_WORDS.staffFiles)}
        onChange={(change) => put(({ files }) => ({ files: change(files) }))}
      />
    </ActPage>
  );
}
