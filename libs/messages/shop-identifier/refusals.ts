import type { RefusalCode } from '#domain/kernel/refusal.js';
import { IDENTIFIER_KINDS } from '#domain/shop-identifier/kinds.js';
import type { Locale } from '../locale.js';
import { version, type RefusalFacts } from '../refusal-facts.js';
import type { Refusal } from '../refusals.js';
import { IDENTIFIER_KIND_WORDS } from './words.js';

type IdentifierRefusal = Extract<RefusalCode, 'IdentifierNotAgreed' | 'AssessmentMissing' | 'IdentifierKeyMoved'>;

const kindIn = ({ name }: RefusalFacts, locale: Locale): string => {
  const kind = IDENTIFIER_KINDS.find((one) => one === name);
  return kind === undefined
    ? ''
    : locale === 'en'
      ? ` (${IDENTIFIER_KIND_WORDS[kind].en})`
      : `（${IDENTIFIER_KIND_WORDS[kind]['zh-CN']}）`;
};

/** What a refusal about identifiers of shops says, and what to do then. */
export const IDENTIFIER_REFUSALS = {
  IdentifierNotAgreed: {
    title: { 'zh-CN': '协议未约定提供该类标识', en: 'No agreed ground for this kind of identifier' },
    detail: {
      'zh-CN': (facts) =>
        `平台与协会之间生效的协议，目前没有约定可以提供该类标识${kindIn(facts, 'zh-CN')}的依据和条款。请删去该类标识，或者先同意载明其依据的协议版本。`,
      en: (facts) =>
        `No version of the agreement in force names a ground on which this kind of identifier${kindIn(facts, 'en')} may be handed over now. Please leave it out, or agree to a version that names one first.`,
    },
  },
  AssessmentMissing: {
    title: { 'zh-CN': '缺少个人信息保护影响评估', en: 'No impact assessment on file' },
    detail: {
      'zh-CN': (facts) =>
        `协会尚无涵盖该类标识${kindIn(facts, 'zh-CN')}的个人信息保护影响评估，不能接收。请联系协会完成评估后再提供。`,
      en: (facts) =>
        `The association has no assessment of the impact on file that covers this kind of identifier${kindIn(facts, 'en')}, and takes none before. Please ask the association for it.`,
    },
  },
  IdentifierKeyMoved: {
    title: { 'zh-CN': '密钥已更换', en: 'The key was changed' },
    detail: {
      'zh-CN': (facts) =>
        `所用密钥已经更换${version(facts, 'zh-CN')}，此前的标识均已删除。请取得现行密钥，重新计算后提供。`,
      en: (facts) =>
        `The key by which these were hashed is no longer in use${version(facts, 'en')}, and what was handed over under it is deleted. Please fetch the key in use, hash anew and send it again.`,
    },
  },
} as const satisfies Record<IdentifierRefusal, Refusal>;
