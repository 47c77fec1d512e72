import type { DocumentFacts } from '#documents/facts.js';
import type { AcceptedFacts } from '#documents/accepted-facts.js';
import type { Dispute, DisputeEvent } from '#domain/dispute/core/state.js';
import { itemsOf } from '#domain/dispute/core/subject.js';
import type { ComplaintAccepted, ComplaintFiled } from '#domain/dispute/intake/filing/events.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { Text } from './about-facts.js';

type Accepted = Partial<ComplaintAccepted['data']>;

/** What was accepted: the complaint, or the amendment or second round that the document is about. */
export const acceptanceIn = (known: readonly DisputeEvent[], aboutId: string | undefined): Accepted | undefined =>
  known.flatMap((event): readonly Accepted[] => {
    if (event.type === 'AmendmentAccepted') return event.data.amendmentId === aboutId ? [event.data] : [];
    return event.type === 'RoundAdmitted' && event.data.roundId === aboutId ? [event.data] : [];
  })[0] ?? known.find((event) => event.type === 'ComplaintAccepted')?.data;

type Asked = { readonly known: readonly DisputeEvent[]; readonly service: Service; readonly text: Text };

/**
 * What a letter tells of the acceptance: papers without which no measure is asked for, and to the complainant alone
 * with which items the complaint does not go on, and why.
 */
export const acceptanceFacts = ({ known, service, text }: Asked): AcceptedFacts => {
  const { withoutMeasure, declined = [] } = acceptanceIn(known, service.aboutId) ?? {};
  return {
    ...(withoutMeasure && { withoutMeasure }),
    ...(service.document === 'acceptance' &&
      declined.length > 0 && {
        declined: declined.map((one) => ({ itemIds: itemsOf(one.pairs), reason: text(one.reasonContentId) ?? '' })),
      }),
  };
};

/** Items that a letter names, though the complaint does not go on with them. */
export const itemsDeclined = (dispute: Dispute, known: readonly DisputeEvent[], { aboutId, document }: Service) =>
  document === 'acceptance'
    ? itemsOf((acceptanceIn(known, aboutId)?.declined ?? []).flatMap(({ pairs }) => pairs)).filter((itemId) =>
        dispute.items.some((item) => item.itemId === itemId),
      )
    : [];

/** What the register said of the right when it was accepted, or else when it was filed. */
export const registerTold = (
  filed: Pick<ComplaintFiled['data'], 'right'>,
  accepted: ReturnType<typeof acceptanceIn>,
): Pick<DocumentFacts, 'register'> => {
  const { register } = filed.right;
  if (accepted?.register) return { register: [...new Set([...accepted.register.flags, ...accepted.register.changes])] };
  return register ? { register: register.flags } : {};
};
