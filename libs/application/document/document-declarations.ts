import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Service } from '#domain/dispute/service/notice/events.js';
import { pairSubject } from '#domain/dispute/core/subject.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { CounterNoticeCured } from '#domain/dispute/response/counter-notice/events.js';
import { forwardedCure } from '#domain/dispute/visibility/forwarded-part.js';
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
  cures: readonly Cured[] = [],
): CounterNoticeFacts => ({
  respondentId,
  filedAt,
  late,
  ...(grounds && { grounds }),
  declaration,
  evidence: evidenceFacts([...evidence, ...cures.flatMap((cure) => cure.evidence)], [], text),
  ...words(
    'statement',
    [statementContentId, ...cures.flatMap((cure) => cure.statementContentId ?? [])]
      .flatMap((id) => text(id) ?? [])
      .join('\n\n') || undefined,
  ),
});

type Cured = CounterNoticeCured['data'];

/** What came to a declaration later, as the other side gets it. */
export const curesOf = (known: readonly DisputeEvent[], counterNoticeId: string | undefined): readonly Cured[] =>
  known.flatMap((event) =>
    event.type === 'CounterNoticeCured' && event.data.counterNoticeId === counterNoticeId
      ? [forwardedCure(event.data)]
      : [],
  );
