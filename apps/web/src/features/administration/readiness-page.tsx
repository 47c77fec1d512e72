import { READINESS_WORDS as W } from '#messages/ui/desk-readiness.js';
import { PartsPage } from './parts-page.js';
import { ChecksPart } from './readiness/checks-part.js';
import { StaffingPart } from './readiness/staffing-part.js';

/** What the association has of what it needs, and who is missing. */
export function ReadinessPage() {
  return (
    <PartsPage
      title={W.title}
      parts={[
        { id: 'checks', words: W.checks, content: <ChecksPart /> },
        { id: 'staffing', words: W.staffing, content: <StaffingPart /> },
      ]}
    />
  );
}
