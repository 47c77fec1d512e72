import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { PartsPage } from './parts-page.js';
import { ConflictsPart } from './teams/conflicts-part.js';
import { RulePart } from './teams/rule-part.js';
import { TeamsPart } from './teams/teams-part.js';

/** Who gets which disputes. */
export function TeamsPage() {
  return (
    <PartsPage
      title={W.teams}
      parts={[
        { id: 'teams', words: W.teamsTab, content: <TeamsPart /> },
        { id: 'rule', words: W.rule, content: <RulePart /> },
        { id: 'conflicts', words: W.conflicts, offices: ['administrator'], content: <ConflictsPart /> },
      ]}
    />
  );
}
