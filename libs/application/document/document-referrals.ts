import type { DocumentFacts } from '#documents/facts.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Known } from '../dispute/names.js';

type Referral = NonNullable<DocumentFacts['referral']>;

/** The authority that a document is about: where the matter went or came from, and its latest answer. */
export const referralFacts = (
  { aboutId }: Service,
  known: readonly DisputeEvent[],
  text: Known['text'],
): { readonly referral?: Referral } => {
  const about = known.filter((event) => 'referralId' in event.data && event.data.referralId === aboutId);
  const referral = about.reduce<Referral | undefined>((one, event) => {
    switch (event.type) {
      case 'ReferredOut': {
        const { authority, reason, reasonContentId, sentAt: at } = event.data;
        return {
          kind: authority.kind,
          at,
          reason,
          ...told('name', text(authority.nameContentId)),
          ...told('text', text(reasonContentId)),
        };
      }
      case 'ReferredIn': {
        const { authority, numberContentId, referredAt: at } = event.data;
        return {
          kind: authority.kind,
          at,
          ...told('name', text(authority.nameContentId)),
          ...told('number', text(numberContentId)),
        };
      }
      case 'ReferralAnswered': {
        const { outcome, answeredAt: at, numberContentId, textContentId } = event.data;
        return (
          one && { ...one, outcome, at, ...told('number', text(numberContentId)), ...told('text', text(textContentId)) }
        );
      }
      default:
        return one;
    }
  }, undefined);
  return referral ? { referral } : {};
};

const told = <K extends string>(name: K, value: string | undefined): { readonly [N in K]?: string } =>
  (value === undefined ? {} : { [name]: value }) as { readonly [N in K]?: string };
