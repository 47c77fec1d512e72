import { DICTATION_WORDS } from '#messages/ui/desk-dictations.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Banner } from '../../../kit/status/banner.js';
import { isOfStaff, useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { waitingIn } from '../../dictations/use-read-back.js';
import { AddItems } from './add-items.js';
import { About } from './about.js';
import { Lanes } from './lanes.js';
import { Losses } from './losses.js';
import { Materials } from './materials.js';
import { PlatformKnowledge } from './platform-knowledge.js';
import { Preservations } from './preservations.js';
import { RatingFacts } from './rating-facts.js';
import { RelatedSummary } from './related-summary.js';
import { ComplainantsRecord } from './record.js';
import { Signals } from './signals.js';
import { Statements } from './statements.js';
import { kindOfSubject } from '../timeline/phase-of.js';
import { useCase } from '../use-case.js';
import s from '../desk.module.css';

/** What one has to know first: what it is about, what both sides say, which papers are here, what is suspicious. */
export function Overview() {
  const { say } = useLanguage();
  const { office, to } = useDesk();
  const { view, disputeId } = useCase();
  const { complaint, desk, stages } = view;
  const hasAny = (kind: string): boolean => stages.some(({ subject }) => kindOfSubject(subject) === kind);
  return (
    <div className={s.stack}>
      {(isOfStaff(office) ? waitingIn(view) : []).map((dictationId) => (
        <Banner
          key={dictationId}
          tone="due"
          title={say(DICTATION_WORDS.waiting)}
          acts={<TextLink href={to(['dictations', disputeId, dictationId])}>{say(DICTATION_WORDS.compare)}</TextLink>}
        />
      ))}
      <About />
      <Lanes />
      {office !== 'administrator' && hasAny('preservation') && <Preservations />}
      {office === 'party' && <AddItems />}
      <Statements />
      {complaint && <Materials materials={desk?.checklist?.filed ?? complaint.materials} />}
      {(office === 'party' || (office === 'case-manager' && (desk?.losses ?? 0) > 0)) && <Losses />}
      {office === 'case-manager' && <PlatformKnowledge />}
      {isOfStaff(office) && <RatingFacts />}
      {isOfStaff(office) && <ComplainantsRecord />}
      {isOfStaff(office) && <Signals />}
      <RelatedSummary />
    </div>
  );
}
