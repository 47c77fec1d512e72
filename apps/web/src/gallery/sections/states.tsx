import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { KIT_WORDS } from '#messages/ui/kit.js';
import { Button } from '../../kit/actions/button.js';
import { Banner, Wall } from '../../kit/status/banner.js';
import { Deadline } from '../../kit/status/deadline.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { ProgressBar } from '../../kit/status/progress-bar.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { Spinner } from '../../kit/status/spinner.js';
import { Badge, Count, Status } from '../../kit/status/status.js';
import { useLanguage } from '../../shared/language/language.js';
import { Row, Specimen } from '../specimen.js';

/** What the legal clock of the examples says. */
export const NOW = '2026-11-27T07:00:00.000Z';

export function StateSection() {
  const { say } = useLanguage();
  const steps = [say(W.step1), say(W.step2), say(W.step3)];
  const counted = { now: NOW, steps, source: say(W.article) };
  return (
    <>
      <Specimen of="Status, Badge, Count">
        <Row>
          <Status tone="due" word={say(W.dueToday)} />
          <Status tone="overdue" word={say(W.late)} />
          <Status tone="held" word={say(W.held)} />
          <Status tone="lifted" word={say(W.lifted)} />
          <Status tone="confidential" word={say(W.secret)} />
          <Status tone="now" word={say(W.running)} />
          <Status tone="neutral" word={say(W.draft)} />
          <Badge word={say(W.trademark)} />
          <Count count={17} of={say(W.mine)} />
          <Count count={1_204} of={say(W.docket)} />
        </Row>
      </Specimen>
      <Specimen of="Deadline">
        <Deadline name={say(W.answer)} dueAt="2026-11-27T16:00:00.000Z" {...counted} />
        <Deadline name={say(W.dueToday)} dueAt="2026-11-26T20:10:30.000Z" now={NOW} isUrgent />
        <Deadline name={say(W.platform)} dueAt="2026-11-26T01:00:00.000Z" now={NOW} />
        <Deadline dueAt="2026-12-18T16:00:00.000Z" now={NOW} workingDaysLeft={15} isProvisional />
      </Specimen>
      <Specimen of="Banner">
        <Banner tone="due" title={say(W.periodRuns)}>
          <p>{say(W.periodWhy)}</p>
        </Banner>
        <Banner tone="overdue" title={say(W.platformLate)} acts={<Button size="small">{say(W.remind)}</Button>} />
        <Banner tone="lifted" title={say(W.recorded)} />
        <Banner tone="now" title={say(W.inDays)}>
          <p>{say(W.inDaysText)}</p>
        </Banner>
      </Specimen>
      <Specimen of="Wall">
        <Wall title={say(W.wall)}>
          <p>{say(W.wallMore)}</p>
        </Wall>
      </Specimen>
      <Specimen of="Skeleton, Spinner, ProgressBar">
        <Skeleton lines={4} />
        <Row>
          <Spinner label={say(W.running)} />
        </Row>
        <ProgressBar label={say(W.sending)} share={0.64} />
      </Specimen>
      <Specimen of="EmptyState">
        <EmptyState title={say(W.noneFits)} act={<Button>{say(KIT_WORDS.reset)}</Button>}>
          <p>{say(W.noneFitsHelp)}</p>
        </EmptyState>
      </Specimen>
    </>
  );
}
