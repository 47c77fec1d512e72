import type { Command } from '../../../kernel/message.js';
import { refuse } from '../../../kernel/refusal.js';
import type { DisputeAction } from '../../core/action.js';
import { getStage } from '../../core/state.js';
import { pairParts, pairSubject, type PairSubject } from '../../core/subject.js';
import { checkEvidence } from '../../service/evidence/check-evidence.js';
import { checkDeclared } from './check-declared.js';
import { checkListed } from '../../service/evidence/check-listed.js';
import { forwardedAgain } from './forwarded.js';
import { lackingOf } from './elements.js';
import type { CounterNoticeCured } from './events.js';
import { isUnfinished } from '../../core/unfinished-notices.js';

export type CureCounterNotice = Command<'CureCounterNotice', Omit<CounterNoticeCured['data'], 'missing' | 'curedAt'>>;

/**
 * Sends what a declaration lacked. It keeps the day on which it was filed; what comes after the time for it counts too,
 * as long as nobody rejected the declaration, since the law sets no limit for one (practice P4). The complainant gets
 * what came.
 */
export const cureCounterNotice: DisputeAction<CureCounterNotice> = {
  by: ['respondent'],
  power: 'answers',
  on: 'pair',
  during: ['counter-notice-arrival', 'waiting-period', 'inquiry', 'kept'],
  subjects: ({ respondentId, itemIds }) => itemIds.map((itemId) => pairSubject(respondentId, itemId)),
  scope: 'answer',
  precondition: (subject, { dispute }) => {
    const { respondentId, itemId } = pairParts(subject as PairSubject);
    const named = Object.values(dispute.counterNotices).filter(
      (notice) => notice.respondentId === respondentId && notice.itemIds.includes(itemId),
    );
    if (!named.some((notice) => isUnfinished(dispute, notice)))
      refuse('WrongStage', { subject, stage: getStage(dispute, subject).stage });
    return true;
  },
  decide: ({ data, at }, file) => {
    const { counterNoticeId, respondentId, itemIds, evidence, materials = [], statementContentId } = data;
    const pairs = checkDeclared(file.dispute, counterNoticeId, respondentId, itemIds);
    if (evidence.length === 0 && statementContentId === undefined) refuse('NothingNamed', { field: 'evidence' });
    checkEvidence(evidence);
    checkListed(materials, evidence, file.rulebook.counterMaterials ?? []);
    const notice = file.dispute.counterNotices[counterNoticeId] ?? refuse('NoSuchSubject');
    const { missing = [] } = notice;
    const filed = Object.values(file.dispute.exhibits).filter((one) => one.counterNoticeId === counterNoticeId);
    const now = {
      ...notice,
      evidence: [...filed, ...evidence],
      materials: [...(notice.materials ?? []), ...materials],
      ...(data.grounds && { grounds: data.grounds }),
    };
    const { elements } = lackingOf(now, file.dispute, file.rulebook, notice.held !== undefined);
    const still = missing.filter((code) => elements.includes(code));
    const cured: CounterNoticeCured = {
      type: 'CounterNoticeCured',
      data: { ...data, ...(still.length > 0 && { missing: still }), curedAt: at },
    };
    return [cured, ...forwardedAgain(pairs, counterNoticeId, at, file)];
  },
};
