import { COLON } from '#messages/colon.js';
import { DISPUTE_WORDS } from '#messages/ui/dispute.js';
import { WAYS } from '#messages/ui/ways.js';
import { CLOSING_REASONS, STAGES } from '#messages/core/stages.js';
import { OUTCOMES } from '#messages/talks/mediation.js';
import { useLanguage } from '../../shared/language/language.js';
import { dueText } from '../../shared/language/instant-text.js';
import { wordOf } from '../../shared/language/word-of.js';
import { pathTo } from '../../shared/parts/route.js';
import { useDispute } from '../dispute/use-dispute.js';

/** Where the sides talk and what they promised each other; nothing where there is neither. */
export function Talks() {
  const { say, locale } = useLanguage();
  const { view, session } = useDispute();
  const { negotiations = [], mediations = [], settlements = [], stages } = view;
  const stageOf = (subject: string): string | undefined => stages.find((one) => one.subject === subject)?.stage;
  const promises = settlements.flatMap(({ undertakings }) => undertakings);
  const stands = (stage: string, reason?: string): string =>
    [wordOf(STAGES, stage, locale), ...(reason === undefined ? [] : [wordOf(CLOSING_REASONS, reason, locale)])].join(
      ' · ',
    );
  if (negotiations.length + mediations.length + promises.length === 0) return null;
  return (
    <>
      {negotiations.length + mediations.length > 0 && (
        <section>
          <h2>{say(WAYS.talks)}</h2>
          <ul className="cards">
            {negotiations.map(({ negotiationId, stage, reason }) => (
              <li className="card" key={negotiationId}>
                <a href={pathTo('negotiation', negotiationId)}>{say(WAYS.withOther)}</a>
                <p className="hint">{stands(stage, reason)}</p>
              </li>
            ))}
            {mediations.map(({ mediationId, outcome }) => (
              <li className="card" key={mediationId}>
                <a href={pathTo('mediation', mediationId)}>{say(WAYS.inMediation)}</a>
                <p className="hint">
                  {outcome === undefined
                    ? stands(stageOf(`mediation:${mediationId}`) ?? 'mediation')
                    : wordOf(OUTCOMES, outcome, locale)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {promises.length > 0 && (
        <section>
          <h2>{say(WAYS.promises)}</h2>
          <ul className="cards">
            {promises.map(({ undertakingId, byId, dueAt, stage, reason }) => (
              <li className="card" key={undertakingId}>
                <a href={pathTo('promise', undertakingId)}>
                  {say(byId === session.partyId ? WAYS.byYou : WAYS.byOther)}
                </a>
                <p className="hint">
                  {say(DISPUTE_WORDS.deadline)}
                  {say(COLON)}
                  {dueText(dueAt, locale)} · {stands(stage, reason)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
