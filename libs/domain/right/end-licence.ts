import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { RECORDED_STAGES, type RightAction } from './action.js';
import type { LicenceEnded } from './events.js';

export type EndLicence = Command<'EndLicence', LicenceEnded['data']>;

/** A licence is over after a day, which may be one to come. */
export const endLicence: RightAction<EndLicence> = {
  by: ['holder', 'case-manager'],
  during: RECORDED_STAGES,
  decide: ({ data: { licenceId, endedOn, reasonContentId } }, { right: { licences } }) => {
    const licence = licences[licenceId] ?? refuse('UnknownReference', { field: 'licenceId', name: licenceId });
    if (licence.endedOn !== undefined && licence.endedOn <= endedOn) return [];
    return [
      { type: 'LicenceEnded', data: { licenceId, endedOn, ...(reasonContentId !== undefined && { reasonContentId }) } },
    ];
  },
};
