import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction, DisputeFile } from '../../core/action.js';
import { canBeAnswered } from '../../response/counter-notice/can-be-answered.js';
import { declared } from '../../response/counter-notice/declared.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { orderServiceOnParty } from '../../service/notice/order-service.js';
import { getStage } from '../../core/state.js';
import { pairSubject, type PairSubject } from '../../core/subject.js';
import type { Instant } from '../../../kernel/message.js';
import type { DictatedNotice } from './events.js';
import { dictationRulesOf, takenDown, type TakenDown } from './taken-down.js';

export type DictateCounterNotice = Command<
  'DictateCounterNotice',
  { readonly dictation: Omit<TakenDown, 'partyId'>; readonly notice: DictatedNotice }
>;

/**
 * A person of the association writes down a respondent's declaration from a call, a letter, a chat or paper. It is
 * forwarded once the respondent has confirmed it.
 */
export const dictateCounterNotice: DisputeAction<DictateCounterNotice> = {
  by: ['case-manager'],
  on: 'pair',
  during: ['awaiting-counter-notice', 'kept', 'closed'],
  subjects: ({ notice: { respondentId, itemIds } }) => itemIds.map((itemId) => pairSubject(respondentId, itemId)),
  precondition: (pair, { dispute, rulebook }) => {
    dictationRulesOf(rulebook);
    if (!canBeAnswered(dispute, pair as PairSubject))
      refuse('WrongStage', { subject: pair, stage: getStage(dispute, pair).stage });
    return true;
  },
  decide: ({ data: { dictation: said, notice }, by, at }, file) => {
    const { respondentId: partyId } = notice;
    const dictation = takenDown({ ...said, partyId }, by, at, file, 'CounterNoticeDictated');
    checkNotice(notice, said.receivedAt, at, file);
    const pairs = notice.itemIds.map((itemId) => pairSubject(partyId, itemId));
    return [
      { type: 'CounterNoticeDictated', data: { dictation, notice } },
      orderServiceOnParty(file, partyId, {
        document: 'confirmation-request',
        pairs,
        aboutId: dictation.dictationId,
        at,
      }),
    ];
  },
};

/** Whether it could be filed as it stands: what could never be, nobody is asked to confirm. */
export const checkNotice = (notice: DictatedNotice, receivedAt: Instant, at: Instant, file: DisputeFile): void => {
  const { version } = file.rulebook.declaration;
  if (notice.itemIds.length === 0) refuse('NothingNamed', { field: 'itemIds' });
  const twice = notice.itemIds.find((itemId, index) => notice.itemIds.indexOf(itemId) !== index);
  if (twice !== undefined) refuse('NamedTwice', { field: 'itemIds', name: twice });
  if (notice.declaration !== version) refuse('DeclarationMissing', { field: 'declaration', version });
  checkEvidence(notice.evidence);
  declared(notice, receivedAt, at, file);
};
