import type { CounterNoticeRules } from '#domain/rulebook/materials.js';
import type { FilesFollow } from '#domain/rulebook/file-rules.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { house, workingDays } from '../terms.js';

/** A text that names a file by its hash is in time; the bytes may follow for so long. No law names a time. */
export const filesFollow: FilesFollow = { hours: 48, ...house('9(2)') };

/**
 * The law asks for a counter-notice with its elements and sets no time for what is missing (E-Commerce Law 43;
 * 信息网络传播权保护条例 arts. 16 and 17). Both times are the association's own, and short: goods stand still meanwhile,
 * or are back.
 */
export const counterNotices: CounterNoticeRules = {
  cure: { within: workingDays(3), ...house('5(5)') },
  undo: { within: workingDays(3), ...house('5(6)') },
};

/**
 * By when a person looks at a counter-notice that still lacks something when that time is over, and at items of which
 * one was rejected and no other came.
 */
export const counterNoticeHouse = {
  'check-counter-notice': { within: workingDays(2), ...house('5(5)') },
  'see-to-unanswered': { within: workingDays(5), ...house('5(7)') },
} as const satisfies Partial<Rulebook['house']>;
