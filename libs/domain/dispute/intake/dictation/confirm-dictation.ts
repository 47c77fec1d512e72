import type { Actor, Command, Instant } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import { houseDeadline } from '../../core/deadlines.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { checkScope } from '../../core/authority.js';
import { checkPower } from '../../core/power.js';
import { declared } from '../../response/counter-notice/declared.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { openPairs, pairOf } from '../../core/pairs.js';
import { orderPreservation } from '../../measures/preservation/order-preservation.js';
import { checkSecond } from '../../core/check-second.js';
import { checkInTime } from '../../core/in-time.js';
import { partyOf } from '../../core/decision-context.js';
import type { DisputeEvent } from '../../core/state.js';
import { dictationSubject, type Subject } from '../../core/subject.js';
import type { Confirmation, Dictated } from './events.js';
import { getDictated } from '../../core/dictations.js';

export type ConfirmDictation = Command<
  'ConfirmDictation',
  {
    readonly dictationId: string;
    /** What its party was shown. */ readonly version: number;
    readonly confirmation: Confirmation;
    /** Who wrote down the contact that the code came back from, where nobody has proved that it is the party's. */
    readonly contactBy?: string;
  }
>;

/**
 * Its party says that what was written down is what it means. From here on it counts as filed when it came in: a
 * complaint goes to the check of its materials, a counter-notice to the complainant. Paper is compared by another
 * person than the one who typed (practice P17); so is a code that came back from a contact which who types, or who
 * confirms, wrote down itself: it could be anybody's phone.
 */
export const confirmDictation: DisputeAction<ConfirmDictation> = {
  by: ['complainant', 'respondent', 'case-manager'],
  power: 'answers',
  on: 'dictation',
  during: ['party-confirmation'],
  subjects: ({ dictationId }) => [dictationSubject(dictationId)],
  decide: ({ data: { dictationId, version, confirmation, contactBy }, by, at }, file) => {
    const one = getDictated(file.dispute, dictationId);
    const subject = dictationSubject(dictationId);
    checkInTime(subject, at, file);
    if (version !== one.version) refuse('Corrected', { subject, version: String(one.version) });
    checkWho(confirmation, { ...one, subject }, by, at, file);
    if (confirmation.by === 'code') checkContact(contactBy, { ...one, subject }, by, file);
    const checkDue = one.notice === undefined && {
      checkDue: houseDeadline(file, 'check-materials', { event: 'DictationConfirmed', at }),
    };
    const confirmed: DisputeEvent = {
      type: 'DictationConfirmed',
      data: { dictationId, version, confirmation, recordedBy: by.id, ...checkDue },
    };
    if (one.notice)
      return [confirmed, ...declared({ ...one.notice, counterNoticeId: dictationId }, one.receivedAt, at, file)];
    const pairs = openPairs(file.dispute).map(pairOf);
    return [
      confirmed,
      orderServiceOnParty(file, one.partyId, { document: 'receipt', pairs, at }),
      ...orderPreservation(file.dispute, at, file),
    ];
  },
};

/**
 * Whoever signed in for the party needs no code; nobody else confirms for it without one, or without its signed paper.
 */
const checkWho = (
  confirmation: Confirmation,
  { partyId, notice, subject }: Dictated & { readonly subject: Subject },
  by: Actor,
  at: Instant,
  { dispute, context }: DisputeFile,
): void => {
  const itself = partyOf(by, context) === partyId;
  if (itself) checkScope(notice === undefined ? 'complain' : 'answer', at, context);
  if (itself && notice === undefined) checkPower(undefined, context); // a complaint is no answer
  if (confirmation.by === 'party' && !itself) refuse('NotYourPart', { subject: 'dispute' });
  if (confirmation.by !== 'signed-paper') return;
  if (!context.duties.includes('case-manager')) refuse('NotYourPart', { subject: 'dispute' });
  if (confirmation.evidence.length === 0) refuse('NothingNamed', { field: 'evidence' });
  checkSecond(subject, { dispute, context, actor: by });
};

/** Throws Refused SecondPersonNeeded for a code that proves no more than what the one who confirms says itself. */
export const checkContact = (
  contactBy: string | undefined,
  { partyId, takenBy, subject }: Pick<Dictated, 'partyId' | 'takenBy'> & { readonly subject: Subject },
  by: Actor,
  { dispute, context }: Pick<DisputeFile, 'dispute' | 'context'>,
): void => {
  if (contactBy === undefined || partyOf(by, context) === partyId) return;
  if (contactBy === by.id || contactBy === takenBy) checkSecond(subject, { dispute, context, actor: by });
};
