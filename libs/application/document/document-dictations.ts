import type { CounterNoticeFacts } from '#documents/filed-facts.js';
import type { DocumentFacts } from '#documents/facts.js';
import type { DictatedNotice } from '#domain/dispute/intake/dictation/events.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import { getStage, type Dispute, type DisputeEvent } from '#domain/dispute/core/state.js';
import { dictationSubject } from '#domain/dispute/core/subject.js';
import { evidenceFacts } from './document-evidence.js';
import type { Known } from '../dispute/names.js';

type Facts = Pick<DocumentFacts, 'dictation' | 'counterNotice' | 'deadline'>;

/** What was written down for the addressee of a document, as it stood when that was ordered. */
export const dictationFacts = (
  { aboutId }: Service,
  known: readonly DisputeEvent[],
  dispute: Dispute,
  text: Known['text'],
): Partial<Facts> => {
  const one = dispute.dictations[aboutId ?? ''];
  const taken = known.flatMap((event) =>
    event.type === 'ComplaintFiled' || event.type === 'CounterNoticeDictated' ? (event.data.dictation ?? []) : [],
  );
  const source = taken.find(({ dictationId }) => dictationId === aboutId)?.source;
  if (!one || source === undefined || aboutId === undefined) return {};
  const { deadline } = getStage(dispute, dictationSubject(aboutId));
  const { version, receivedAt, notice } = one;
  return {
    dictation: { of: notice ? 'counter-notice' : 'complaint', source, receivedAt, version },
    ...(notice && { counterNotice: noticeFacts(notice, receivedAt, text) }),
    ...(deadline && { deadline }),
  };
};

/** Whole, to its own party. */
const noticeFacts = (
  notice: DictatedNotice,
  filedAt: CounterNoticeFacts['filedAt'],
  text: Known['text'],
): CounterNoticeFacts => {
  const { respondentId, grounds, statementContentId, evidence, declaration } = notice;
  const statement = text(statementContentId);
  return {
    respondentId,
    filedAt,
    late: false,
    declaration,
    evidence: evidenceFacts(evidence, [], text),
    ...(grounds && { grounds }),
    ...(statement !== undefined && { statement }),
  };
};
