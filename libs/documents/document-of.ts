import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import type { Locale } from '#messages/locale.js';
import type { Document } from './document.js';
import type { DocumentFacts } from './facts.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import { formatDay } from '#messages/format.js';
import { withAdded } from './added.js';
import { scopeOf } from './scope.js';
import { filled, tongueOf } from './template.js';
import { TEMPLATES } from './templates.js';

/** The document of this kind for its addressee, in one language. The same facts always give the same document. */
export const documentOf = (kind: DocumentKind, facts: DocumentFacts, locale: Locale): Document => {
  const tongue = tongueOf(locale);
  const body = TEMPLATES[kind](scopeOf(facts), tongue);
  const { paragraphs, sections, closing } = filled(body);
  const governs = tongue.say(
    '本文书以中文文本为准。',
    'The Chinese text of this document governs; this is a translation.',
  );
  const document: Document = {
    document: kind,
    number: facts.number,
    locale,
    title: DOCUMENT_KINDS[kind][locale],
    addressee: facts.addressee.name,
    paragraphs,
    sections,
    closing: [...closing, governs, body.signed ?? facts.association[locale], tongue.instant(facts.issuedAt)],
    reference: facts.reference,
  };
  const day = formatDay(localDateAt(facts.issuedAt), locale);
  return facts.added
    ? withAdded(document, facts.added, { association: facts.association[locale], day }, locale)
    : document;
};
