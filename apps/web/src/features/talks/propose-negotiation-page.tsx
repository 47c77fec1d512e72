import { useState } from 'react';
import { TALK_WORDS } from '#messages/ui/talks.js';
import { proposeNegotiation } from '../../client/sdk.gen.js';
import type { ProposeNegotiationBody } from '../../client/types.gen.js';
import { useAct } from '../../shared/connection/use-act.js';
import { useLanguage } from '../../shared/language/language.js';
import { pairsIn, subjectsFor } from '../dispute/subjects.js';
import { useDispute } from '../dispute/use-dispute.js';
import { ActPage } from '../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../dispute/item-choice.js';

/** Asks the other side to talk about some items. */
export function ProposeNegotiationPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId } = session;
  const pairs = pairsIn(subjectsFor(view, 'ProposeNegotiation'));
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [wanting, setWanting] = useState(false);
  const act = useAct('negotiate', (body: ProposeNegotiationBody, key: string) =>
    proposeNegotiation({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const wanted = chosenOf(pairs, chosen);
    return wanted.length > 0 && (await act.run({ pairs: wanted })) !== undefined;
  };
  return (
    <ActPage action="ProposeNegotiation" note={say(TALK_WORDS.askNote)} act={act} send={send}>
      {pairs.length === 0 ? (
        <p>{say(TALK_WORDS.nobodySides)}</p>
      ) : (
        <ItemChoice
          legend={say(TALK_WORDS.askAbout)}
          pairs={pairs}
          chosen={chosen}
          wanting={wanting}
          onChange={setChosen}
        />
      )}
    </ActPage>
  );
}
