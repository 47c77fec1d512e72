import type { Consultation } from '#domain/consultation/state.js';
import type { Locale } from '#messages/locale.js';
import { given } from '../dispute/given.js';
import type { LegalAidView } from './legal-aid.dto.js';

type Open = (contentId: string | undefined) => string | undefined;

/** What makes a consultation a request for legal aid, with whom it was handed to, as its name stood then. */
export function viewAid(
  { helps, disputeId, byLink, situationContentId, handing }: NonNullable<Consultation['aid']>,
  text: Open,
  locale: Locale,
): LegalAidView {
  const name = text(handing?.nameContentId);
  return given({
    helps: [...helps],
    disputeId,
    byLink,
    situation: text(situationContentId),
    handing:
      handing &&
      given({
        entryId: handing.entryId,
        kind: handing.kind,
        name: name === undefined ? undefined : (JSON.parse(name) as Record<Locale, string>)[locale],
        outcome: handing.outcome,
      }),
  }) as LegalAidView;
}
