import { DECISION_WORDS as WORDS } from '#messages/pages/decision.js';
import { STAGES } from '#messages/stages.js';
import { useLanguage } from '../../language/language.js';
import { wordOf } from '../../language/word-of.js';
import { pathTo } from '../../parts/route.js';
import { useDispute } from '../dispute/use-dispute.js';

/** Ways to the decisions that are out; nothing where there is none. */
export function Decisions() {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  const out = view.stages.filter(({ subject }) => subject.startsWith('decision:'));
  if (out.length === 0) return null;
  return (
    <section>
      <h2>{say(WORDS.decisions)}</h2>
      <ul className="cards">
        {out.map(({ subject, stage }) => (
          <li className="card" key={subject}>
            <a href={pathTo('decision', subject.slice('decision:'.length))}>{say(WORDS.decision)}</a>
            <p className="hint">{wordOf(STAGES, stage, locale)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
