import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { AbsencesPart } from './duty/absences-part.js';
import { RosterPart } from './duty/roster-part.js';
import { PartsPage } from './parts-page.js';

/** Who answers when, who swaps with whom, and who is away. */
export function DutyPage() {
  return (
    <PartsPage
      title={W.duty}
      parts={[
        { id: 'roster', words: W.roster, content: <RosterPart /> },
        { id: 'swaps', words: W.swaps, content: <RosterPart isSwaps /> },
        { id: 'absences', words: W.absences, content: <AbsencesPart /> },
      ]}
    />
  );
}
