import { createHash } from 'node:crypto';
import type { MembershipRole } from '#domain/membership/terms.js';
import type { Locale, Words } from '#messages/locale.js';

/**
 * The commitment letter of appendix 2 of the guideline (知识产权保护承诺书), by role; the Chinese text prevails. Another
 * wording is another version, and a version that was signed stays here for ever.
 */
export type CommitmentLetter = {
  readonly version: string;
  readonly role: MembershipRole;
  readonly title: Words;
  readonly opening: Words;
  readonly points: readonly Words[];
};

const TITLE: Words = {
  'zh-CN': '知识产权保护承诺书',
  en: 'Commitment to the protection of intellectual property',
};
const OPENING: Words = {
  'zh-CN':
    '为了切实履行知识产权保护义务，保障平台交易安全、文明、有序进行，承诺人遵守《商标法》、《专利法》及《中华人民共和国电子商务法》等相关法律法规的规定，并遵守如下内容：',
  en: 'To fulfil the duty to protect intellectual property and to keep trade on platforms safe, civil and orderly, the signatory observes the Trademark Law, the Patent Law, the E-Commerce Law of the People’s Republic of China and the other laws and regulations that apply, and observes the following:',
};
const SOLD_NOWHERE: Words = {
  'zh-CN': '不在平台内展示、宣传、销售侵犯他人知识产权的商品。',
  en: 'It shows, advertises and sells no goods on a platform that infringe the intellectual property of others.',
};
const HELPS: Words = {
  'zh-CN': '积极配合平台内部设立的投诉机构、知识产权行政管理部门以及司法机关的询问、勘察、取证等工作。',
  en: 'It helps the bodies for complaints within platforms, the authorities for intellectual property and the judicial authorities with their questions, inspections and taking of evidence.',
};
const BREACH: Words = {
  'zh-CN': '如违背本承诺，愿意遵照平台内部的知识产权保护处理机制以及所接受的会员管理规则进行处理。',
  en: 'Should it break this commitment, it accepts what the platform’s own procedure for the protection of intellectual property and the member rules that it accepted provide.',
};
/** What each checks before, in the place of the letter’s first point. */
const CHECKS: Readonly<Record<MembershipRole, Words>> = {
  merchant: {
    'zh-CN':
      '在销售商品前按照相关规定对销售的整个过程涉及的知识产权内容进行自行检查，确保展示的商品内容和证明资料的合法性。',
    en: 'Before it sells goods it checks by itself, as the rules provide, all intellectual property that the whole course of the sale touches, and makes sure that what is shown of the goods and the papers that prove it are lawful.',
  },
  'live-marketer': {
    'zh-CN': '在直播推介商品前，对商品和直播内容涉及的知识产权进行自行检查，先授权后使用。',
    en: 'Before it presents goods live it checks by itself the intellectual property in the goods and in what is shown, and uses nothing before it is licensed.',
  },
  'service-agency': {
    'zh-CN': '在与商家、直播营销人员合作前，对商品的合法来源、品质和相关权利证明进行审核。',
    en: 'Before it works with merchants and live marketers it examines the lawful source and quality of the goods and the proofs of the rights in them.',
  },
  'right-holder': {
    'zh-CN': '投诉时提供真实、合法、准确的身份及权属证明材料，不恶意提供虚假材料、发出错误通知。',
    en: 'When it complains it gives true, lawful and accurate papers of who it is and what it owns, and gives no false papers and no wrong notices in bad faith.',
  },
  platform: {
    'zh-CN': '在商家入驻前核对其资质证明，及时受理投诉举报，并将所采取的必要措施和处理结果告知有关各方。',
    en: 'It checks the papers of merchants before they open, takes complaints and tips up in time, and tells those concerned which measures it took and what came of them.',
  },
};

const VERSION = '2026-11';

/** The letter of a role as it is signed today. */
export const commitmentLetter = (role: MembershipRole): CommitmentLetter => ({
  version: VERSION,
  role,
  title: TITLE,
  opening: OPENING,
  points: [CHECKS[role], ...(role === 'merchant' || role === 'live-marketer' ? [SOLD_NOWHERE] : []), HELPS, BREACH],
});

/** As it is read and hashed in one language. */
export const textOfCommitment = ({ title, opening, points }: CommitmentLetter, locale: Locale): string =>
  [title[locale], opening[locale], ...points.map((point, at) => `${at + 1}. ${point[locale]}`)].join('\n');

export const hashOfCommitment = (letter: CommitmentLetter, locale: Locale): string =>
  createHash('sha256').update(textOfCommitment(letter, locale)).digest('hex');
