import { About } from './about.js';
import { Materials } from './materials.js';
import { RelatedSummary } from './related-summary.js';
import { Signals } from './signals.js';
import { Statements } from './statements.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

/** What one has to know first: what it is about, what both sides say, which papers are here, what is suspicious. */
export function Overview() {
  const { complaint, desk } = useCase().view;
  return (
    <div className={s.stack}>
      <About />
      <Statements />
      {complaint && <Materials materials={desk?.checklist?.filed ?? complaint.materials} />}
      <Signals />
      <RelatedSummary />
    </div>
  );
}
