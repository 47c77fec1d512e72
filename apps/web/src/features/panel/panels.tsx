import { PANEL_OUTCOMES_NAMED } from '#messages/panel/words.js';
import { WAYS } from '#messages/ui/ways.js';
import { STAGES } from '#messages/core/stages.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { pathTo } from '../../shared/parts/route.js';
import { useDispute } from '../dispute/use-dispute.js';
import { usePanels } from './use-panels.js';

/** Ways to the dispute's panels; nothing where there is none. */
export function Panels() {
  const { view } = useDispute();
  return view.stages.some(({ subject }) => subject.startsWith('panel:')) ? <List /> : null;
}

function List() {
  const { say, locale } = useLanguage();
  const { data } = usePanels();
  if (!data || data.panels.length === 0) return null;
  return (
    <section>
      <h2>{say(WAYS.panels)}</h2>
      <ul className="cards">
        {data.panels.map(({ panelId, stage, outcome }) => (
          <li className="card" key={panelId}>
            <a href={pathTo('panel', panelId)}>{say(WAYS.panel)}</a>
            <p className="hint">
              {outcome === undefined ? wordOf(STAGES, stage, locale) : wordOf(PANEL_OUTCOMES_NAMED, outcome, locale)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
