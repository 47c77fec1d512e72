import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { checkMaterials } from '../filing/check-filing.js';
import { withPersonalParts } from '../filing/personal-parts.js';
import { checkNotBarred } from '../../core/barred.js';
import { pairOf } from '../../core/pairs.js';
import { getStage } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import { checkAmendment } from './check-amendment.js';
import type { ComplaintAmended, RespondentJoined } from './events.js';
import type { AmendComplaint } from './amendment.js';

/**
 * Changes a filed complaint. Before acceptance freely; after it what is new is checked by a person and then noticed
 * afresh, for the pairs that it concerns alone. What has been answered is no longer moved: a new right against that is
 * a new complaint.
 */
export const amendComplaint: DisputeAction<AmendComplaint> = {
  by: ['complainant'],
  on: 'dispute',
  during: ['intake', 'curing', 'awaiting-counter-notice', 'next-step', 'panel'],
  subjects: () => ['dispute'],
  scope: 'complain',
  needs: ['limits'],
  decide: ({ data, at }, file) => {
    checkAmendment(data, file);
    checkMaterials(data.materials, data.evidence, file.rulebook);
    const amendmentId = file.newId();
    const { stage } = getStage(file.dispute, 'dispute');
    const accepted = stage !== 'intake' && stage !== 'curing';
    const pairs = newPairs(data);
    const renews = accepted ? renewedBy(data, file) : [];
    // words may still be put right; what asks for more may not
    const relied = { right: data.right?.kind ?? file.dispute.right, filedAs: file.dispute.filedAs };
    checkNotBarred(relied, [...pairs, ...renews], file.context, at);
    const amended: ComplaintAmended = {
      type: 'ComplaintAmended',
      data: {
        amendmentId,
        amendedAt: at,
        items: data.items,
        pairs,
        corrections: data.corrections.map(({ itemId, locatorContentId }) => ({ itemId, locatorContentId })),
        ...(data.right && { right: data.right }),
        ...(data.groundContentId !== undefined && { groundContentId: data.groundContentId }),
        renews,
        ...(data.statementContentId !== undefined && { statementContentId: data.statementContentId }),
        ...(data.newFactsContentId !== undefined && { newFactsContentId: data.newFactsContentId }),
        ...(data.reasonContentId !== undefined && { reasonContentId: data.reasonContentId }),
        materials: data.materials,
        evidence: withPersonalParts(data.evidence, data.materials, file.rulebook),
        ...(accepted &&
          pairs.length + renews.length > 0 && {
            checkDue: houseDeadline(file, 'check-materials', { event: 'ComplaintAmended', at }),
          }),
      },
    };
    return [...joinedBy(data, file, amendmentId, at), amended];
  },
};

const newPairs = ({ items, joins }: AmendComplaint['data']): readonly PairSubject[] => [
  ...joins.flatMap(({ respondentId, itemIds }) => itemIds.map((itemId) => pairSubject(respondentId, itemId))),
  ...items.flatMap(({ itemId, respondentIds }) =>
    respondentIds.map((respondentId) => pairSubject(respondentId, itemId)),
  ),
];

/** Without pairs named, a new right or ground is relied on for all that are still unanswered. */
const renewedBy = (
  { right, groundContentId, renews }: AmendComplaint['data'],
  { dispute }: DisputeFile,
): readonly PairSubject[] => {
  if (!right && groundContentId === undefined) return [];
  if (renews.length > 0) return renews;
  return dispute.noticed.map(pairOf).filter((pair) => getStage(dispute, pair).stage === 'awaiting-counter-notice');
};

const joinedBy = (
  { respondents, joins }: AmendComplaint['data'],
  { dispute }: DisputeFile,
  amendmentId: string,
  joinedAt: RespondentJoined['data']['joinedAt'],
): readonly RespondentJoined[] => {
  const known = [...dispute.respondents, ...respondents];
  const joining = new Set([
    ...respondents.map(({ respondentId }) => respondentId),
    ...joins.map(({ respondentId }) => respondentId),
  ]);
  return known
    .filter(({ respondentId }) => joining.has(respondentId))
    .map((respondent) => ({
      type: 'RespondentJoined',
      data: {
        amendmentId,
        respondent,
        itemIds: joins.flatMap(({ respondentId, itemIds }) =>
          respondentId === respondent.respondentId ? itemIds : [],
        ),
        joinedAt,
      },
    }));
};
