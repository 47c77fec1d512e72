import { OPERATION_WORDS as W } from '#messages/ui/desk-operation.js';
import { FailingPart } from './operation/failing-part.js';
import { OverviewPart } from './operation/overview-part.js';
import { ReadersPart } from './operation/readers-part.js';
import { PartsPage } from './parts-page.js';

/** Whether readers, clocks, effects and queues keep up, from our own data. */
export function OperationPage() {
  return (
    <PartsPage
      title={W.title}
      parts={[
        { id: 'overview', words: W.overview, content: <OverviewPart /> },
        { id: 'failing', words: W.failing, content: <FailingPart /> },
        { id: 'readers', words: W.readers, content: <ReadersPart /> },
      ]}
    />
  );
}
