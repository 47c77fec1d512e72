import { WAYS } from '#messages/ui/ways.js';
import { STAGES } from '#messages/core/stages.js';
import { useLanguage } from '../../../shared/language/language.js';
import { wordOf } from '../../../shared/language/word-of.js';
import { pathTo } from '../../../shared/parts/route.js';
import { idIn } from '../../dispute/subjects.js';
import { useDispute } from '../../dispute/use-dispute.js';

/** Ways to the decisions that are out; nothing where there is none. */
export function Decisions() {
  const { say, locale } = useLanguage();
  const { view } = useDispute();
  const out = view.stages.flatMap(({ subject, stage }) => {
    const decisionId = idIn(subject, 'decision');
    return decisionId === undefined ? [] : [{ decisionId, stage }];
  });
  if (out.length === 0) return null;
  return (
    <section>
      <h2>{say(WAYS.decisions)}</h2>
      <ul className="cards">
        {out.map(({ decisionId, stage }) => (
          <li className="card" key={decisionId}>
            <a href={pathTo('decision', decisionId)}>{say(WAYS.decision)}</a>
            <p className="hint">{wordOf(STAGES, stage, locale)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
