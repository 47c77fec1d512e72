import type { ComplaintFiled } from '../filing/events.js';
import type { DisputeEvent } from '../../core/state.js';

type Complaint = ComplaintFiled['data'];

/**
 * The complaint's own words as they now stand: as filed, with what was put in their place at once. A new right or
 * ground that had to be checked stands only in what is about that amendment. Undefined where nothing was filed.
 */
export const asAmended = (events: readonly DisputeEvent[], amendmentId?: string): Complaint | undefined =>
  events.reduce<Complaint | undefined>((complaint, event) => {
    if (event.type === 'ComplaintFiled') return event.data;
    if (event.type !== 'ComplaintAmended' || !complaint) return complaint;
    const { right, groundContentId, statementContentId, evidence, materials, checkDue } = event.data;
    const [own, atOnce] = [event.data.amendmentId === amendmentId, checkDue === undefined];
    const statement = (own ? groundContentId : undefined) ?? statementContentId;
    return {
      ...complaint,
      evidence: [...complaint.evidence, ...evidence],
      materials: [...complaint.materials, ...materials],
      ...(right && (own || atOnce) && { right }),
      ...(statement !== undefined && { statementContentId: statement }),
    };
  }, undefined);
