import type { DocumentLocale } from '../../dispute/service/document/events.js';
import type { DocumentKind } from '../../dispute/service/notice/document-kinds.js';
import type { Actor } from '../../kernel/message.js';
import { engine } from '../core/actors.js';
import { serviceOf, shanghai } from '../core/commands.js';
import type { Step } from '../core/story.js';

export const askForDocument =
  (at: string, document: DocumentKind, to: string, by: Actor, locale: DocumentLocale = 'zh-CN'): Step =>
  (dispute) => ({
    type: 'AskForDocument',
    data: { serviceId: serviceOf(dispute, document, to), locale },
    by,
    at: shanghai(at),
  });

export const made = {
  sha256: 'ab'.repeat(32),
  size: 40_960,
  factsHash: 'cd'.repeat(32),
  template: '1',
  partyIds: ['ana', 'ben'],
} as const;

export const recordDocument =
  (at: string, document: DocumentKind, to: string, locale: DocumentLocale = 'zh-CN', by: Actor = engine): Step =>
  (dispute) => ({
    type: 'RecordDocument',
    data: { serviceId: serviceOf(dispute, document, to), locale, ...made },
    by,
    at: shanghai(at),
  });
