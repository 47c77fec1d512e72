import { useState } from 'react';
import { PAGE_WORDS } from '#messages/ui/pages.js';
import { RESPONDENT_WORDS as R } from '#messages/ui/respondent.js';
import { urgeRightHolder } from '../../client/sdk.gen.js';
import type { UrgeRightHolderBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useKept } from '../../shared/connection/use-kept.js';
import { useLanguage } from '../../shared/language/language.js';
import { Field } from '../../shared/parts/field.js';
import { ActPage } from '../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../dispute/item-choice.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';

const NOTHING: { readonly chosen: readonly string[]; readonly words: string } = { chosen: [], words: '' };

/** Urges the complainant to sue or to withdraw, for these goods. */
export function UrgePage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'UrgeRightHolder'));
  const { value: typed, set, clear } = useKept(`urge:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const act = useAct('urge', (body: UrgeRightHolderBody, key: string) =>
    urgeRightHolder({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const [chosen, words] = [chosenOf(pairs, typed.chosen), typed.words.trim()];
    if (chosen.length === 0) return false;
    const answer = await act.run({ pairs: chosen, ...(words !== '' && { words }) });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="UrgeRightHolder" note={say(R.urgeNote)} act={act} send={send}>
      <ItemChoice
        legend={say(R.urgeItems)}
        pairs={pairs}
        chosen={typed.chosen}
        wanting={wanting}
        onChange={(chosen) => set({ ...typed, chosen })}
      />
      <Field
        label={
          <>
            {say(R.urgeWords)} {say(PAGE_WORDS.optional)}
          </>
        }
      >
        {(given) => (
          <textarea
            {...given}
            rows={4}
            maxLength={20_000}
            value={typed.words}
            onChange={({ target }) => set({ ...typed, words: target.value })}
          />
        )}
      </Field>
    </ActPage>
  );
}
