import { useState } from 'react';
import { RESTORATIONS } from '#messages/measures/guarantee.js';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { askEarlyRestoration } from '../../client/sdk.gen.js';
import type { AskEarlyRestorationBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { Choices } from '../../shared/parts/choices.js';
import { subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../dispute/item-choice.js';

/** Behind a guarantee: restore now, or let it be sold on with a label. */
export function RestorationPage() {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const guaranteeId = subjectsFor(view, 'AskEarlyRestoration')[0]?.split(':')[1] ?? '';
  const pairs = view.pairs.filter(({ respondentId }) => respondentId === partyId);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [wish, setWish] = useState<AskEarlyRestorationBody['wish']>('restore');
  const [wanting, setWanting] = useState(false);
  const act = useAct('restoration', (body: AskEarlyRestorationBody, key: string) =>
    askEarlyRestoration({ path: { disputeId, guaranteeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const wanted = chosenOf(pairs, chosen).map(({ respondentId, itemId }) => ({ respondentId, itemId }));
    return wanted.length > 0 && (await act.run({ pairs: wanted, wish })) !== undefined;
  };
  return (
    <ActPage action="AskEarlyRestoration" act={act} send={send}>
      <ItemChoice
        legend={say(WORDS.restorationItems)}
        pairs={pairs}
        chosen={chosen}
        wanting={wanting}
        onChange={setChosen}
      />
      <Choices
        one
        legend={say(WORDS.restorationWish)}
        choices={Object.entries(RESTORATIONS).map(([value, words]) => ({ value, label: words[locale] }))}
        chosen={[wish]}
        onChange={([next]) => setWish(next === 'label-and-escrow' ? 'label-and-escrow' : 'restore')}
      />
    </ActPage>
  );
}
