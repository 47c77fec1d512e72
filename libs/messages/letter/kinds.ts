import type { LETTER_KINDS } from '#domain/letter/letter-texts.js';
import type { Words } from '../locale.js';
import { DOCUMENT_KINDS } from '../service/document-kinds.js';

/** What an association can word itself: the head of all letters, and what is added to each kind. */
export const LETTERS_NAMED = {
  letterhead: { 'zh-CN': '信头', en: 'Letterhead' },
  ...DOCUMENT_KINDS,
} as const satisfies Record<(typeof LETTER_KINDS)[number], Words>;
