import { instant, type Command, type Instant } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import type { DisputeAction } from '../core/action.js';
import { EVERY_OPENED_STAGE } from '../core/filed-stages.js';
import type { ExportAsked } from '../service/export/events.js';
import { recipientView } from '../visibility/recipient-view.js';
import { serviceSubject } from '../core/subject.js';
import { seesExhibit } from '../visibility/sees-exhibit.js';
import { asksForExports, isExportOf } from '../visibility/sees-export.js';
import { visibilityOf } from '../visibility/visibility.js';

export type AskForExport = Command<'AskForExport', Omit<ExportAsked['data'], 'endsAt'>>;

/** So many days a bundle can be fetched; then its bytes go, and it is asked for anew. */
const DAYS = 30;
const DAY = 24 * 60 * 60 * 1_000;
/** So many are made at one time; whoever wants more waits for one. */
const AT_ONCE = 3;

/** Staff for anybody, a party for itself: a bundle of what its recipient may see, and of no more. What a party gets it alone reads. */
export const askForExport: DisputeAction<AskForExport> = {
  by: ['complainant', 'respondent', 'case-manager'],
  power: 'reads',
  on: 'dispute',
  during: EVERY_OPENED_STAGE,
  subjects: () => ['dispute'],
  precondition: (_, { dispute, context, actor }) => asksForExports(visibilityOf(actor, { dispute, context })),
  decide: ({ data, by, at }, { dispute, context }) => {
    const { recipient, parts, leftOut, only, officialRequestId } = data;
    if (!isExportOf(recipient, visibilityOf(by, { dispute, context }))) refuse('NotYourPart');
    const seen = recipientView(recipient, dispute);
    if (parts.length === 0) refuse('NothingNamed');
    const ids = leftOut.map(({ evidenceId }) => evidenceId);
    if (new Set(ids).size < ids.length) refuse('NamedTwice');
    // what the recipient may not see is not in it anyway, and is as if it were not
    if (!ids.every((id) => seesExhibit(seen, dispute, id))) refuse('UnknownReference');
    const chosen = [
      ...(only?.evidenceIds ?? []).filter((id) => !seesExhibit(seen, dispute, id)),
      ...(only?.serviceIds ?? []).filter((id) => !dispute.services[id] || !seen.sees(serviceSubject(id))),
    ];
    if (chosen.length > 0) refuse('UnknownReference', { name: chosen[0] ?? '' });
    // those for an authority are counted apart, so that nobody can tell from a refusal that there are some
    const making = Object.values(dispute.exports).filter(
      (one) => one.made === undefined && (one.officialRequestId === undefined) === (officialRequestId === undefined),
    );
    if (making.length >= AT_ONCE) refuse('TooMany');
    return [{ type: 'ExportAsked', data: { ...data, endsAt: later(at) } }];
  },
};

const later = (at: Instant): Instant => instant(Date.parse(at) + DAYS * DAY);
