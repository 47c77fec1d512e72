import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import { pairSubject } from '#domain/dispute/core/subject.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Text } from './about-facts.js';
import type { CounterNoticeFacts } from '#documents/filed-facts.js';
import { evidenceFacts } from './document-evidence.js';
import { words } from './document-words.js';

/** Documents that tell the whole of their pairs, declarations among it. */
export const WHOLE: readonly DocumentKind[] = ['preservation-papers', 'publication-file', 'referral-report'];

export const isDeclaredFor = ({ respondentId, itemIds }: Declared, { document, pairs }: Service): boolean =>
  WHOLE.includes(document) && itemIds.some((itemId) => pairs.includes(pairSubject(respondentId, itemId)));

type Declared = Extract<DisputeEvent, { type: 'CounterNoticeFiled' }>['data'];

export const counterNoticeFacts = (
  { respondentId, filedAt, late, grounds, statementContentId, evidence, declaration }: Declared,
  text: Text,
): CounterNoticeFacts => ({
  respondentId,
  filedAt,
  late,
  ...(grounds && { grounds }),
  declaration,
  evidence: evidenceFacts(evidence, [], text),
  ...words('statement', text(statementContentId)),
});
