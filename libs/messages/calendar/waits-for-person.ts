import type { Words } from '../locale.js';

/** Why something waits although its time, as it was counted, is over. */
export const WAITS_FOR_PERSON: Words = {
  'zh-CN':
    '该期限的末日在官方放假安排公布的范围之外，暂不发生期满的法律后果；协会工作人员确认末日或者官方安排公布后重新计算，现有措施在此之前保持不变。',
  en: 'No official calendar covers the last day of this time yet, so nothing follows from its end by itself. A person of the association says which day is the last, or it is counted again when the official notice is out; until then things stay as they are.',
};
