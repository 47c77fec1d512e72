import type { Locale, Words } from '../locale.js';

type Declaration = { readonly complaint: Words; readonly counterNotice: Words };

/**
 * The written guarantees of truth (法发〔2020〕32号 arts. 5 and 7) by the version that rulebooks name. A version never
 * changes; a spec compares.
 */
export const DECLARATIONS = {
  '2026-11': {
    complaint: {
      'zh-CN':
        '本方保证：通知内容及所附材料真实、合法、有效，本方有权提出本通知。本方知悉：因通知错误造成平台内经营者损害的，依法承担民事责任；恶意发出错误通知，造成平台内经营者损失的，加倍承担赔偿责任。',
      en: 'We guarantee that this notice and the materials with it are true, lawful and valid, and that we are entitled to give it. We know that whoever harms a merchant by a wrong notice is liable for the harm, and that malicious wrong notice doubles the damages.',
    },
    counterNotice: {
      'zh-CN':
        '本方保证：声明内容及所附材料真实、合法、有效，本方有权就所列标的作出声明。本方知悉：作出虚假声明的，依法承担相应责任，恶意作出虚假声明的，权利人可以请求惩罚性赔偿。',
      en: 'We guarantee that this counter-notice and the materials with it are true, lawful and valid, and that we are entitled to declare on the items named. We know that a false counter-notice makes us liable, and that for a malicious one the right holder may claim punitive damages.',
    },
  },
} as const satisfies Record<string, Declaration>;

/** The guarantee of that version; undefined where this program does not have it. */
export const findDeclaration = (version: string, side: keyof Declaration, locale: Locale): string | undefined =>
  Object.hasOwn(DECLARATIONS, version) ? DECLARATIONS[version as keyof typeof DECLARATIONS][side][locale] : undefined;
