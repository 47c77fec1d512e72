import type { Actor } from '../../kernel/message.js';
import type { AskForExport } from '../../dispute/files/ask-for-export.js';
import { EXPORT_PARTS } from '../../dispute/service/export/events.js';
import { engine, mia } from '../core/actors.js';
import { shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

type Asked = Partial<AskForExport['data']>;

/** Asks for a bundle; for a court where nothing else is said. */
export const askForExport =
  (at: string, asked: Asked = {}, by: Actor = mia): Step =>
  () => ({
    type: 'AskForExport',
    data: {
      exportId: 'export-1',
      recipient: { kind: 'court' },
      recipientContentId: 'name',
      reasonContentId: 'why',
      parts: EXPORT_PARTS,
      leftOut: [],
      masks: [],
      locale: 'zh-CN',
      ...asked,
    },
    by,
    at: shanghai(at),
  });

export const madeExport = {
  sha256: 'ab'.repeat(32),
  size: 409_600,
  pdfSha256: 'cd'.repeat(32),
  pages: 212,
  exhibits: 3,
  template: '1',
  partyIds: ['ana', 'ben'],
  authorIds: ['ana'],
} as const;

export const recordExport =
  (at: string, exportId = 'export-1', by: Actor = engine): Step =>
  () => ({ type: 'RecordExport', data: { exportId, ...madeExport }, by, at: shanghai(at) });
