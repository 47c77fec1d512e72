import type { Command } from '../../../kernel/message.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction } from '../../core/action.js';
import { speakerOf } from '../../talks/mediation/party-of-mediation.js';
import type { Stage } from '../../core/stage.js';
import { panelSubject } from '../../core/subject.js';

/** Until its members have begun to deliberate the ground of a panel can be questioned. */
export const QUESTIONABLE: readonly Stage[] = [
  'panel-consent',
  'draw-commitment',
  'draw-list',
  'draw-nonces',
  'draw-public-value',
  'draw-reveal',
  'expert-list',
  'striking',
  'nominating',
  'panel-appointment',
  'panel-constituted',
  'file-reading',
  'file-completion',
  'submissions',
  'issue-listing',
  'deliberation',
  'panel-replacement',
];

export type ObjectToCompetence = Command<
  'ObjectToCompetence',
  { readonly panelId: string; readonly reasonContentId: string }
>;

/** A party says that nothing lets this panel decide about it; that is decided before anything else goes on. */
export const objectToCompetence: DisputeAction<ObjectToCompetence> = {
  by: ['participant'],
  power: 'answers',
  on: 'panel',
  during: QUESTIONABLE,
  subjects: ({ panelId }) => [panelSubject(panelId)],
  decide: ({ data: { panelId, reasonContentId }, by, at }, file) => {
    const due = houseDeadline(file, 'decide-competence', { event: 'CompetenceObjected', at });
    return [
      {
        type: 'CompetenceObjected',
        data: { panelId, partyId: speakerOf(by, file), objectedAt: at, reasonContentId, due },
      },
    ];
  },
};
