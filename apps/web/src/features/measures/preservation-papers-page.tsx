import { useState } from 'react';
import { RESPONDENT_WORDS as WORDS } from '#messages/ui/respondent.js';
import { orderPreservationPapers } from '../../client/sdk.gen.js';
import type { PreservationPapersBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../dispute/item-choice.js';

/** Papers with which the party may ask a court to preserve things. */
export function PapersPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const pairs = pairsIn(subjectsFor(view, 'OrderPreservationPapers'));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [wanting, setWanting] = useState(false);
  const act = useAct('papers', (body: PreservationPapersBody, key: string) =>
    orderPreservationPapers({ path: { disputeId: session.disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    return chosen.length > 0 && (await act.run({ pairs: chosenOf(pairs, chosen) })) !== undefined;
  };
  return (
    <ActPage action="OrderPreservationPapers" note={say(WORDS.papersNote)} act={act} send={send}>
      <ItemChoice
        legend={say(WORDS.papersItems)}
        pairs={pairs}
        chosen={chosen}
        wanting={wanting}
        onChange={setChosen}
      />
    </ActPage>
  );
}
