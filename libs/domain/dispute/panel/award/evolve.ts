import { withStaffExhibits } from '../../service/evidence/exhibit.js';
import { closePairs } from '../../measures/close-pairs.js';
import type { EvolveOf } from '../../core/state.js';
import type { AwardEvent } from './events.js';

export const evolveAward: EvolveOf<AwardEvent> = {
  AwardRecorded: (dispute, data) => {
    const {
      awardId,
      registration,
      detailsContentId,
      madeOn,
      agreementEvidenceId,
      awardEvidenceId,
      items,
      boundPlatformIds,
      recordedBy,
      recordedAt,
    } = data;
    const award = {
      registration,
      detailsContentId,
      madeOn,
      agreementEvidenceId,
      awardEvidenceId,
      items,
      boundPlatformIds,
      recordedBy,
      recordedAt,
    };
    const recorded = withStaffExhibits({ ...dispute, awards: { ...dispute.awards, [awardId]: award } }, data.evidence);
    return closePairs(
      recorded,
      items.map(({ pair }) => pair),
      'decided',
    );
  },
};
