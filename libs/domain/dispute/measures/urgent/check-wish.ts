import type { Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { stageDeadline } from '../../core/deadlines.js';
import type { DisputeFile } from '../../core/action.js';
import type { ComplaintFiled } from '../../intake/filing/events.js';
import { pairOf } from '../../core/pairs.js';
import type { UrgentGround, UrgentWish } from './events.js';

/** What of a complaint the wish rests on. */
type Wished = Pick<ComplaintFiled['data'], 'items' | 'evidence' | 'right'>;

/** What a complainant asks for who cannot wait: which of its items, and the capture that shows them. */
export type AskedUrgent = Pick<UrgentWish, 'capture'> & { readonly itemIds: readonly string[] };

/**
 * The lane is open over a running room or in a declared festival window, with a capture that is long enough (practice
 * P13). Identity and right come from the register where standing tells of them; else the officer has to confirm them.
 */
export const checkWish = (data: Wished, asked: AskedUrgent, at: Instant, file: DisputeFile): UrgentWish => {
  const rules = file.rulebook.urgent ?? refuse('LaneNotOpen', { field: 'urgent' });
  const { festival, dutyRoster = [], identityVerified, checkedRights = [], caseManagerId } = file.context;
  const named = data.items.filter(({ itemId }) => asked.itemIds.includes(itemId));
  if (named.length === 0) refuse('NothingNamed', { field: 'urgent.itemIds' });
  const unknown = asked.itemIds.find((id) => !named.some(({ itemId }) => itemId === id));
  if (unknown !== undefined) refuse('UnknownReference', { field: 'urgent.itemIds', name: unknown });
  const grounds: readonly UrgentGround[] = [
    ...(data.items.some(({ kind }) => kind === 'room') ? (['running-room'] as const) : []),
    ...(festival ? (['festival'] as const) : []),
  ];
  if (grounds.length === 0) refuse('LaneNotOpen', { field: 'urgent' });
  checkCapture(data, asked, rules.captureSeconds);
  const { rightId } = data.right;
  return {
    urgentId: file.newId(),
    grounds,
    ...(festival && { festivalId: festival.festivalId }),
    pairs: named.flatMap(({ itemId, respondentIds }) =>
      respondentIds.map((respondentId) => pairOf({ respondentId, itemId })),
    ),
    capture: asked.capture,
    checks: {
      identity:
        identityVerified && (identityVerified.until === undefined || at <= identityVerified.until)
          ? 'verified'
          : 'to-be-confirmed',
      right: rightId !== undefined && checkedRights.includes(rightId) ? 'checked' : 'to-be-confirmed',
    },
    officerId: dutyRoster[0] ?? caseManagerId ?? refuse('NoCaseManager'),
    takeDue: stageDeadline(file, 'awaiting-duty', { event: 'ComplaintFiled', at }),
  };
};

const checkCapture = ({ evidence }: Wished, { capture }: AskedUrgent, seconds: number): void => {
  const files = evidence.map(({ evidenceId }) => evidenceId);
  const missing = [capture.evidenceId, capture.cardEvidenceId].find((id) => !files.includes(id));
  if (missing !== undefined) refuse('UnknownReference', { field: 'urgent.capture', name: missing });
  if (capture.seconds < seconds) refuse('CaptureTooShort', { field: 'urgent.capture', least: String(seconds) });
};
