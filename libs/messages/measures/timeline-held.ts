import type { HeldEvent, MeasuresHeld } from '#domain/dispute/measures/held/events.js';
import { formatDeadline } from '../format.js';
import type { Words } from '../locale.js';
import type { Sentences } from '../sentences.js';

/** Why a measure waits for a person. */
export const HELD_BECAUSE = {
  barred: { 'zh-CN': '投诉方受限制投诉的裁定或者认定约束', en: 'the complainant is barred from complaining' },
  'validity-denied': {
    'zh-CN': '登记信息显示该权利的效力已被否定、丧失或者转移',
    en: 'by the register the right was declared invalid, has fallen or is somebody else’s',
  },
  'object-back': {
    'zh-CN': '标的结束期间未作处理，现是否应当有措施尚不明确',
    en: 'nothing was set while the item was gone, and it is not plain whether a measure is due now',
  },
} as const satisfies Record<MeasuresHeld['data']['because'], Words>;

const OUTCOMES = {
  ordered: { 'zh-CN': '决定要求采取措施', en: 'decided to have the measures taken' },
  left: { 'zh-CN': '决定不要求采取措施', en: 'decided not to have the measures taken' },
} as const;

export const heldSentences: Sentences<HeldEvent> = {
  MeasuresHeld: {
    says: [],
    'zh-CN': ({ because, decideDue }) =>
      `未要求平台采取措施，因${HELD_BECAUSE[because]['zh-CN']}；是否采取由案件经办人在${formatDeadline(decideDue, 'zh-CN')}前决定。`,
    en: ({ because, decideDue }) =>
      `The platform was not asked for measures, since ${HELD_BECAUSE[because].en}; a person decides by ${formatDeadline(decideDue, 'en')}.`,
  },
  HeldMeasuresDecided: {
    says: [],
    'zh-CN': ({ outcome }) => `案件经办人对暂缓的措施作出决定：${OUTCOMES[outcome]['zh-CN']}，并说明理由。`,
    en: ({ outcome }) => `The case manager ${OUTCOMES[outcome].en} that had been held, with reasons.`,
  },
};
