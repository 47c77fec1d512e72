import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { unfiled } from '#domain/dispute/core/unfiled.js';
import type { DocumentLocale } from '#domain/dispute/service/document/events.js';
import { EXPORT_PARTS } from '#domain/dispute/service/export/events.js';
import { instant } from '#domain/kernel/message.js';
import type { BundleFacts, ExhibitFacts } from '#documents/bundle/facts.js';
import { exampleFacts, toBen } from '#documents/testing/example-facts.js';
import { examplePrint } from './make-print.js';

const at = instant('2026-03-02T01:00:00Z');
const moment = { before: unfiled, after: unfiled };
const stored: DisputeEvent = {
  type: 'EvidenceStored',
  data: { evidenceId: 'e1', sha256: 'ab'.repeat(32), size: 40_960, mediaType: 'image/png' },
};
const exhibit = (number: number, more: Partial<ExhibitFacts> = {}): ExhibitFacts => ({
  evidenceId: `e${number}`,
  number: { side: 'complainant', place: 1, series: 'file', ordinal: number },
  ownerId: 'ana',
  description: `截图${number}，联系电话13800138000`,
  sha256: 'ab'.repeat(32),
  mediaType: 'image/png',
  namedAt: at,
  state: 'not-printable',
  files: [],
  path: `exhibits/C${number}.png`,
  ...more,
});

/** A bundle with every part, for specs of what is printed. */
export const exampleBundle = (locale: DocumentLocale, more: Partial<BundleFacts> = {}): BundleFacts => ({
  exportId: '01912d68-783e-7a03-8467-5661c1243ad4',
  locale,
  association: { 'zh-CN': '示范协会', en: 'Demo Association' },
  number: '2026-00001',
  recipient: { kind: 'court' },
  recipientName: '深圳市中级人民法院',
  reason: '起诉',
  askedAt: at,
  parts: EXPORT_PARTS,
  masks: [],
  places: true,
  named: {
    complainantId: 'ana',
    parties: new Map([
      ['ana', { name: '安娜服饰有限公司' }],
      ['ben', { name: '本' }],
      ['cai', { name: '蔡记商行' }],
    ]),
    items: new Map([['bag', '手提包']]),
    platforms: new Map([['shop', '商城']]),
    documents: new Map([['service-1', 'forwarded-notice']]),
  },
  documents: [
    {
      serviceId: 'service-1',
      document: 'forwarded-notice',
      orderedAt: at,
      print: examplePrint('forwarded-notice', toBen, locale),
    },
  ],
  exhibits: [
    exhibit(1),
    exhibit(2, {
      mediaType: 'video/mp4',
      liveStream: {
        wordsContentId: 'w',
        words: { platform: '商城直播', room: '8848' },
        recordedFrom: at,
        recordedUntil: at,
        fromSecond: 3_723,
        toSecond: 3_780,
        productSecond: 3_750,
      },
    }),
  ],
  leftOut: [],
  timeline: [{ event: stored, at, moment, version: 7, chain: 'cd'.repeat(32) }],
  deadlines: exampleFacts.deadline ? [{ subject: 'respondent:ben', deadline: exampleFacts.deadline }] : [],
  ...more,
});
