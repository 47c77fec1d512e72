import { localDateAt } from '../calendar/local-date.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import { STANDING_STAGES, type RightAction } from './action.js';
import { checkPapers } from './check-papers.js';
import type { LicenceGranted } from './events.js';
import { holderOn } from './in-force.js';
import { isSeenBy } from './seen-by.js';

export type GrantLicence = Command<'GrantLicence', Omit<LicenceGranted['data'], 'seen'>>;

/**
 * The holder lets a party use the right: exclusive, sole or ordinary, and says whether it may complain in its own name.
 */
export const grantLicence: RightAction<GrantLicence> = {
  by: ['holder', 'case-manager'],
  during: STANDING_STAGES,
  decide: ({ data, by, at }, file) => {
    const { licenceId, licenseeId, kind, ownName, scopeContentId, validFrom, validUntil } = data;
    if (licenseeId === holderOn(file.right, localDateAt(at)))
      refuse('NamedTwice', { field: 'licenseeId', name: licenseeId });
    if (validFrom && validUntil && validUntil < validFrom) refuse('InstantImplausible', { field: 'validUntil' });
    const told = {
      ...(scopeContentId !== undefined && { scopeContentId }),
      ...(validFrom && { validFrom }),
      ...(validUntil && { validUntil }),
    };
    const licence = { licenceId, licenseeId, kind, ownName, ...told };
    return [
      {
        type: 'LicenceGranted',
        data: { ...licence, seen: isSeenBy(by, file, at), ...checkPapers(data, file.rulebook) },
      },
    ];
  },
};
