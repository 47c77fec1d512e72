import { useState } from 'react';
import { FAITH_WORDS as WORDS } from '#messages/ui/bad-faith-review.js';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { requestFaithReview } from '../../client/sdk.gen.js';
import type { RequestFaithReviewBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';

/** Asks the association to look into whether the complaint was made in good faith. */
export function FaithRequestPage() {
  const { say } = useLanguage();
  const { disputeId } = useDispute().session;
  const { value: typed, set, clear } = useKept(`faith:${disputeId}`, { statement: '', moneyAsked: false });
  const [wanting, setWanting] = useState(false);
  const act = useAct('faith', (body: RequestFaithReviewBody, key: string) =>
    requestFaithReview({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const statement = typed.statement.trim();
    if (statement === '') return false;
    const answer = await act.run({ statement, moneyAsked: typed.moneyAsked, evidence: [] });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="RequestFaithReview" note={say(WORDS.note)} act={act} send={send}>
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
            onChange={({ target }) => set({ ...typed, statement: target.value })}
          />
        )}
      </Field>
      <label className="choice">
        <input
          type="checkbox"
          checked={typed.moneyAsked}
          onChange={({ target }) => set({ ...typed, moneyAsked: target.checked })}
        />
        <span>{say(WORDS.moneyAsked)}</span>
      </label>
    </ActPage>
  );
}
