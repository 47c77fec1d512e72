import { ADMINISTRATION_WORDS as W } from '#messages/ui/desk-administration.js';
import { PartsPage } from './parts-page.js';
import { ConflictsPart } from './teams/conflicts-part.js';
import { ReassignmentsPart } from './teams/reassignments-part.js';
import { RulePart } from './teams/rule-part.js';
import { TeamsPart } from './teams/teams-part.js';
import { WorkloadPart } from './teams/workload-part.js';

const ADMINISTRATOR = ['administrator'] as const;

/** Who gets which disputes, and how much each has. */
export function TeamsPage() {
  return (
    <PartsPage
      title={W.teams}
      parts={[
        { id: 'teams', words: W.teamsTab, content: <TeamsPart /> },
        { id: 'workload', words: W.workload, offices: ['case-manager'], content: <WorkloadPart /> },
        { id: 'rule', words: W.rule, content: <RulePart /> },
        { id: 'reassignments', words: W.reassignments, offices: ADMINISTRATOR, content: <ReassignmentsPart /> },
        { id: 'conflicts', words: W.conflicts, offices: ADMINISTRATOR, content: <ConflictsPart /> },
      ]}
    />
  );
}
