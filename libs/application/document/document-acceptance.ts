import type { DocumentFacts } from '#documents/facts.js';
import type { ComplaintFiled } from '#domain/dispute/intake/filing/events.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';

/** What was accepted: the complaint, or the amendment that the document is about. */
export const acceptanceIn = (known: readonly DisputeEvent[], aboutId: string | undefined) => {
  const accepted = known.flatMap((event) =>
    event.type === 'AmendmentAccepted' && event.data.amendmentId === aboutId ? [event.data] : [],
  );
  return accepted[0] ?? known.find((event) => event.type === 'ComplaintAccepted')?.data;
};

/** What the register said of the right when it was accepted, or else when it was filed. */
export const registerTold = (
  filed: Pick<ComplaintFiled['data'], 'right'>,
  accepted: ReturnType<typeof acceptanceIn>,
): Pick<DocumentFacts, 'register'> => {
  const { register } = filed.right;
  if (accepted?.register) return { register: [...new Set([...accepted.register.flags, ...accepted.register.changes])] };
  return register ? { register: register.flags } : {};
};
