import { useState } from 'react';
import { PROCEEDING_FIELDS as F } from '#messages/response/proceeding-fields.js';
import { PROCEEDING_NATURES_NAMED, PROCEEDING_SIDES_NAMED } from '#messages/response/proceedings.js';
import { PARTY_PROCEEDINGS as W } from '#messages/ui/party-proceedings.js';
import { noteProceeding } from '../../../client/sdk.gen.js';
import type { NoteProceedingBody } from '../../../client/types.gen.js';
import { useAct } from '../../../shared/connection/use-act.js';
import { useKept } from '../../../shared/connection/use-kept.js';
import { useLanguage } from '../../../shared/language/language.js';
import { ActPage } from '../../dispute/act-page.js';
import { chosenOf, ItemChoice } from '../../dispute/item-choice.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { DetailsFields } from './details-fields.js';
import { OneOf } from './one-of.js';
import { detailsOf, type TypedDetails } from './details-of.js';

type Typed = TypedDetails & {
  readonly chosen: readonly string[];
  readonly against?: NoteProceedingBody['against'] | undefined;
  readonly nature?: NoteProceedingBody['nature'] | undefined;
  readonly proof?: NoteProceedingBody['proof'] | undefined;
};
const NOTHING: Typed = { chosen: [], body: '', caseNumber: '', text: '' };

/** A party tells of a suit, a complaint or a request that it brought beside the dispute. */
export function NoteProceedingPage() {
  const { say } = useLanguage();
  const { view, session } = useDispute();
  const { disputeId, partyId } = session;
  const broughtBy = view.roles.includes('respondent') ? 'respondent' : 'complainant';
  const pairs = view.pairs.flatMap(({ respondentId, itemId }) =>
    broughtBy === 'complainant' || respondentId === partyId ? [{ respondentId, itemId }] : [],
  );
  const { value: typed, set, clear } = useKept(`proceeding:${disputeId}`, NOTHING);
  const [wanting, setWanting] = useState(false);
  const put = (part: Partial<Typed>): void => set({ ...typed, ...part });
  const act = useAct('proceeding', (body: NoteProceedingBody, key: string) =>
    noteProceeding({ path: { disputeId }, body, headers: { 'Idempotency-Key': key } }),
  );
  const send = async (): Promise<boolean> => {
    setWanting(true);
    const chosen = chosenOf(pairs, typed.chosen);
    const { against, nature, proof } = typed;
    const details = detailsOf(typed);
    if (!against || !nature || !proof || details.body === '' || (chosen.length === 0 && pairs.length > 0)) return false;
    const answer = await act.run({ pairs: chosen, broughtBy, against, nature, proof, details });
    if (answer) clear();
    return answer !== undefined;
  };
  return (
    <ActPage action="NoteProceeding" note={say(W.noteNote)} act={act} send={send}>
      {pairs.length > 0 && (
        <ItemChoice
          legend={say(W.items)}
          pairs={pairs}
          chosen={typed.chosen}
          wanting={wanting}
          onChange={(chosen) => put({ chosen })}
        />
      )}
      <OneOf
        legend={say(F.nature)}
        words={PROCEEDING_NATURES_NAMED}
        chosen={typed.nature}
        wanting={wanting}
        onChange={(nature) => put({ nature })}
      />
      <OneOf
        legend={say(F.against)}
        words={PROCEEDING_SIDES_NAMED}
        without={broughtBy}
        chosen={typed.against}
        wanting={wanting}
        onChange={(against) => put({ against })}
      />
      <DetailsFields typed={typed} wanting={wanting} put={put} />
    </ActPage>
  );
}
