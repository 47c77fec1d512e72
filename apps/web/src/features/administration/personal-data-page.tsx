import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { PartsPage } from './parts-page.js';
import { BreachesPart } from './personal-data/breaches-part.js';
import { HoldsPart } from './personal-data/holds-part.js';
import { ReadingsPart } from './personal-data/readings-part.js';
import { RequestsPart } from './personal-data/requests-part.js';
import { RestrictedPart } from './personal-data/restricted-part.js';

/** What people ask about their data, what must be kept, and who read what. */
export function PersonalDataPage() {
  return (
    <PartsPage
      title={W.personalData}
      parts={[
        { id: 'requests', words: W.dataRequests, content: <RequestsPart /> },
        { id: 'holds', words: W.holds, content: <HoldsPart /> },
        { id: 'breaches', words: W.breaches, content: <BreachesPart /> },
        { id: 'restricted', words: W.restricted, content: <RestrictedPart /> },
        { id: 'readings', words: W.readings, content: <ReadingsPart /> },
      ]}
    />
  );
}
