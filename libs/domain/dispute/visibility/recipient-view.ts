import { refuse } from '../../kernel/refusal.js';
import type { Dispute } from '../core/state.js';
import { partsOf } from '../core/subject.js';
import type { ExportRecipient } from '../service/export/events.js';
import { KIND_SEEN } from './kind-seen.js';
import type { Viewer, ViewerSort, Visibility } from './viewer.js';

/**
 * What the recipient of a bundle may see, whoever asks for it: a party what it sees itself, a court, an authority or a
 * commission what the tables say of a recipient. Throws Refused NotFound for a party that has no part in the dispute.
 */
export const recipientView = (recipient: ExportRecipient, dispute: Dispute): Visibility => {
  const viewer = recipient.kind === 'party' ? partyOf(recipient.partyId, dispute) : outside(dispute);
  return {
    ...viewer,
    sees: (subject) => {
      const { kind, id = '' } = partsOf(subject);
      return KIND_SEEN[kind][viewer.sort](viewer, dispute, id, subject);
    },
  };
};

type Sorted = Viewer & { readonly sort: ViewerSort };

const outside = ({ pairs }: Dispute): Sorted => ({ roles: [], sort: 'recipient', staff: false, whole: true, pairs });

const partyOf = (party: string, { complainantId, pairs, noticed, respondents, matter }: Dispute): Sorted => {
  if (party === complainantId)
    return { roles: ['complainant'], sort: 'complainant', staff: false, whole: true, party, pairs };
  const own = noticed.filter(({ respondentId }) => respondentId === party);
  const invited = matter !== undefined && respondents.some(({ respondentId }) => respondentId === party);
  if (own.length === 0 && !invited) return refuse('NotFound');
  return {
    roles: ['respondent'],
    sort: 'respondent',
    staff: false,
    whole: false,
    respondentId: party,
    party,
    pairs: own,
  };
};
