import { deadlineAfter } from '../../calendar/deadline.js';
import { periodOf } from '../../delegation/terms.js';
import type { Command } from '../../message.js';
import type { PanelMode } from '../../panel-rules.js';
import type { DisputeAction } from '../action.js';
import { andWhatFollows } from '../closing/and-what-follows.js';
import { evolve } from '../evolve.js';
import { chooseTracks } from '../filing/choose-tracks.js';
import { enterDelegated } from './enter-delegated.js';
import type { DelegatedComplaintAccepted } from './events.js';
import { getDelegation } from './state.js';

export type AcceptDelegated = Command<
  'AcceptDelegated',
  {
    /** How the panel is found, where the agreement leads to one; one expert for a clear case. */
    readonly mode?: PanelMode;
    readonly size?: number;
    /** What the platform is bound by, in words, for the panel's competence. */
    readonly agreementContentId: string;
  }
>;

/** A person of the association takes a complaint that a platform handed over; it enters at the stage that was agreed. Nothing is served again. */
export const acceptDelegated: DisputeAction<AcceptDelegated> = {
  by: ['case-manager'],
  on: 'dispute',
  during: ['delegation-answer'],
  subjects: () => ['dispute'],
  decide: ({ data, by, at }, file) => {
    const { entry, limits, agreementVersion } = getDelegation(file.dispute);
    const limit = entry !== 'panel' ? 'talks' : data.size === 1 ? 'clear-opinion' : 'panel';
    const resultDue = deadlineAfter({
      anchor: { event: 'DelegatedComplaintAccepted', at },
      period: periodOf(limits[limit]),
      clause: `Delegation agreement ${agreementVersion}: ${limit}`,
      rulebook: file.rulebook,
      calendar: file.calendar,
    });
    const accepted: DelegatedComplaintAccepted = {
      type: 'DelegatedComplaintAccepted',
      data: { tracks: chooseTracks(file, []), officerId: by.id, acceptedAt: at, resultDue },
    };
    const entered = enterDelegated(data, at, { ...file, dispute: evolve(file.dispute, accepted) });
    return andWhatFollows([accepted, ...entered], file, { at });
  },
};
