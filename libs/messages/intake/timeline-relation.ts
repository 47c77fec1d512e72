import type { RelationEvent } from '#domain/dispute/intake/relation/events.js';
import { RELATION_NAMES } from './relations.js';
import type { Sentences } from '../sentences.js';

export const relationSentences: Sentences<RelationEvent> = {
  DisputesRelated: {
    'zh-CN': ({ relation }) => `协会登记了本案与另一案件的关系：${RELATION_NAMES[relation]['zh-CN']}。`,
    en: ({ relation }) =>
      `The association recorded how this dispute stands to another: ${RELATION_NAMES[relation].en}.`,
  },
};
