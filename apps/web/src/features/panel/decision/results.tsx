import { COLON } from '#messages/colon.js';
import { REMEDIES_NAMED } from '#messages/panel/decision.js';
import { FINDINGS } from '#messages/conduct/bad-faith-review.js';
import { DECISION_WORDS as WORDS } from '#messages/ui/decision.js';
import { HEARING_WORDS } from '#messages/ui/hearing.js';
import type { AdoptionView, DecisionView } from '../../../client/types.gen.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { itemTitle } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';
import { Answer } from './answer.js';

type Props = { readonly decision: DecisionView; readonly adoptions: readonly AdoptionView[] };

/**
 * What becomes of each item, with what its platform makes of that; and what was found of a complaint or declaration.
 */
export function Results({ decision: { made }, adoptions }: Props) {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  if (!made) return null;
  return (
    <>
      {made.items.length > 0 && <h2>{say(WORDS.results)}</h2>}
      <ul className="cards">
        {made.items.map(({ respondentId, itemId, outcome }) => (
          <li className="card" key={`${respondentId}:${itemId}`}>
            <h3>{itemTitle(view, itemId)}</h3>
            <dl>
              <dt>{say(WORDS.outcome)}</dt>
              <dd>
                <strong>{wordOf(REMEDIES_NAMED, outcome, locale)}</strong>
              </dd>
              <Answer adoptions={adoptions} respondentId={respondentId} itemId={itemId} />
            </dl>
          </li>
        ))}
      </ul>
      {adoptions.some(({ items }) => items.some(({ answer }) => answer === 'depart' || answer === 'partly')) && (
        <p className="hint">{say(WORDS.departNote)}</p>
      )}
      {made.findings.length > 0 && (
        <section>
          <h2>{say(WORDS.findings)}</h2>
          <ul>
            {made.findings.map(({ about, partyId, finding }) => (
              <li key={`${about}:${partyId}`}>
                {say(about === 'complaint' ? HEARING_WORDS.findingOnComplaint : HEARING_WORDS.findingOnDeclaration)}
                {say(COLON)}
                {wordOf(FINDINGS, finding, locale)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
