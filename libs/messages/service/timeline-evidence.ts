import type { EvidenceEvent } from '#domain/dispute/service/evidence/events.js';
import { formatSize } from '../format.js';
import type { Sentences } from '../sentences.js';

export const evidenceSentences: Sentences<EvidenceEvent> = {
  EvidenceStored: {
    'zh-CN': ({ size, mediaType, sha256 }) =>
      `收到证据文件（${mediaType}，${formatSize(size)}），校验值与提交时所载一致（SHA-256 ${sha256.slice(0, 12)}…）。`,
    en: ({ size, mediaType, sha256 }) =>
      `A file of evidence was received (${mediaType}, ${formatSize(size)}); it is the one that was named (SHA-256 ${sha256.slice(0, 12)}…).`,
  },
};
