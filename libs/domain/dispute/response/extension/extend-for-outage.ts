import { deadlineAfter, inputOf } from '../../../calendar/deadline.js';
import type { Command, Instant } from '../../../kernel/message.js';
import { houseExtension } from '../../../rulebook/step-of.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { foundInTime } from '../counter-notice/found-in-time.js';
import { unansweredItems } from '../counter-notice/unanswered-items.js';
import { getNegotiation } from '../../core/negotiations.js';
import { orderServiceOnEach } from '../../service/notice/order-own.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { pairOf } from '../../core/pairs.js';
import { complainantOf } from '../../core/parties.js';
import { getStage, type DisputeEvent } from '../../core/state.js';
import { pairSubject, partsOf, type Subject } from '../../core/subject.js';
import { windowOf } from '../../core/windows.js';
import { checkOutage, movable, touchedBy, workingDaysOf, type Outage } from './outage.js';

export type ExtendForOutage = Command<'ExtendForOutage', Outage>;

/**
 * The system was out: every window of the house that ran then ends as many working days later as the outage touched,
 * one at least. A default that fell into it never was. What the law sets runs on: arrival by a substitute channel
 * counts for it (practice P9). An outage of the whole association is carried into every dispute by the engine.
 */
export const extendForOutage: DisputeAction<ExtendForOutage> = {
  by: ['case-manager', 'engine'],
  on: 'dispute',
  during: ['intake', 'curing', 'mediation', 'awaiting-counter-notice', 'next-step', 'compliance', 'panel'],
  subjects: () => ['dispute'],
  needs: ['service-consents'],
  precondition: (_, { dispute }) => movable(dispute).length > 0,
  decide: ({ data: outage, at }, file) => {
    checkOutage(outage, at);
    const events = touchedBy(file.dispute, outage).flatMap((subject) => extended(subject, outage, at, file));
    return events;
  },
};

const extended = (subject: Subject, outage: Outage, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { dispute, calendar } = file;
  const { stage, deadline, reason } = getStage(dispute, subject);
  if (!deadline) return [];
  const input = inputOf(deadline.derivation);
  const addedCount = workingDaysOf(outage, calendar);
  const extension = {
    clause: houseExtension(file.rulebook).clause,
    addedCount,
    unit: 'working-days',
    reason: 'outage',
  } as const;
  const due = deadlineAfter({ ...input, calendar, extensions: [...(input.extensions ?? []), extension] });
  const event: DisputeEvent = {
    type: 'DeadlineExtended',
    data: { subject, basis: 'outage', outageId: outage.outageId, due },
  };
  const { kind, id, respondentId, round } = partsOf(subject);
  const document = 'window-extended' as const;
  if (kind === 'negotiation')
    return stage === 'closed' && at > due.dueAt ? [] : [event, ...negotiationGoesOn(id ?? '', at, file)];
  const about = { document, aboutId: id ?? '', at };
  if (kind === 'mediation')
    return [event, ...orderServiceOnEach(file, dispute.mediations[id ?? '']?.parties ?? [], about)];
  if (kind === 'undertaking') {
    const { byId = '', toId = '' } = dispute.undertakings[id ?? ''] ?? {};
    return [event, ...orderServiceOnEach(file, [byId, toId], about)];
  }
  if (kind === 'dictation') return [event, ...tellWhoIsToConfirm(id ?? '', at, file)];
  if (respondentId === undefined)
    return [
      event,
      orderServiceOnParty(file, complainantOf(dispute), { document, pairs: dispute.pairs.map(pairOf), at }),
    ];
  const window = { respondentId, ...(round !== undefined && { round }) };
  const unanswered = unansweredItems(dispute, window);
  const inTime = foundInTime(dispute, window, due);
  if (stage === 'closed' && reason !== 'defaulted') return inTime;
  // what came in time by then is no default, whenever that is found out; for the rest it may still be one, from then on
  if (stage === 'closed' && inTime.length === 0 && (unanswered.length === 0 || at > due.dueAt)) return [];
  const itemIds = [...new Set([...unanswered, ...inTime.flatMap(({ data }) => data.itemIds)])];
  const told = {
    document,
    pairs: dispute.noticed.filter((pair) => windowOf(dispute, pair) === subject).map(pairOf),
    at,
  };
  const reversed: readonly DisputeEvent[] =
    stage === 'closed' ? [{ type: 'DefaultReversed', data: { respondentId, itemIds, cause: 'outage' } }] : [];
  return [
    ...reversed,
    event,
    ...inTime,
    orderServiceOnParty(file, respondentId, told),
    orderServiceOnParty(file, complainantOf(dispute), told),
  ];
};

/** Both sides are told; where it had lapsed and they had a room, that opens again with all that was said in it. */
const negotiationGoesOn = (negotiationId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const { respondentId, pairs, roomId, lapsed } = getNegotiation(file.dispute, negotiationId);
  const complainantId = complainantOf(file.dispute);
  const order = { document: 'window-extended' as const, pairs, aboutId: negotiationId, at };
  const room = {
    roomId: roomId ?? '',
    kind: 'negotiation' as const,
    members: { partyIds: [complainantId, respondentId], personIds: [] },
    aboutId: negotiationId,
  };
  return [
    ...(lapsed === 'negotiation' && roomId !== undefined ? [{ type: 'RoomOpened' as const, data: room }] : []),
    ...[complainantId, respondentId].map((partyId) => orderServiceOnParty(file, partyId, order)),
  ];
};

/** What was written down for a party is no matter of the other side before it is confirmed. */
const tellWhoIsToConfirm = (dictationId: string, at: Instant, file: DisputeFile): readonly DisputeEvent[] => {
  const one = file.dispute.dictations[dictationId];
  if (!one) return [];
  const { partyId, notice } = one;
  const pairs = notice ? notice.itemIds.map((itemId) => pairSubject(partyId, itemId)) : file.dispute.pairs.map(pairOf);
  return [orderServiceOnParty(file, partyId, { document: 'window-extended', pairs, aboutId: dictationId, at })];
};
