import type { SettlementEvent } from '#domain/dispute/talks/settlement/events.js';
import { pairNames } from '../names.js';
import type { Sentences } from '../sentences.js';

export const settlementSentences: Sentences<SettlementEvent> = {
  SettlementReached: {
    'zh-CN': ({ pairs, undertakings }, names) =>
      `双方就${pairNames(pairs, names, 'zh-CN')}达成和解${undertakings.length > 0 ? `，约定${undertakings.length}项履行事项` : ''}。`,
    en: ({ pairs, undertakings }, names) =>
      `The two sides settled about ${pairNames(pairs, names, 'en')}${undertakings.length > 0 ? `, with ${undertakings.length} thing(s) to be performed` : ''}.`,
  },
  PerformanceAwaited: {
    'zh-CN': () => '争议已全部了结，等待履行约定事项。',
    en: () => 'Nothing is left in dispute; what was agreed is still to be performed.',
  },
};
