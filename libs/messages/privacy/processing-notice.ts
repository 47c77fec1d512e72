import { GROUNDS, RIGHTS } from '#domain/privacy/clauses.js';
import type { Words } from '../locale.js';
import { articleName, clauseName } from '../rulebook/clauses.js';
import { DEPOSIT_PURPOSE } from './deposit-purpose.js';
import { CONSULTATION_PURPOSE } from './consultation-purpose.js';
import { MEMBERSHIP_PURPOSE } from './membership-purpose.js';
import { TIP_PURPOSE } from './tip-purpose.js';
import { TRAINING_PURPOSE } from './training-purpose.js';
import { WATCHING_PURPOSE } from './watching-purpose.js';
import { LATER_PURPOSES } from './later-purposes.js';
import { SCREENING_PURPOSE } from './screening-purpose.js';

type ArticleOf = (right: keyof typeof RIGHTS) => string;

/** One purpose for which data of people are processed, as everybody can read it before giving any. */
export type Purpose = {
  readonly code: string;
  readonly purpose: Words;
  readonly data: Words;
  readonly ground: Words;
  readonly receivers: Words;
  readonly kept: Words;
};

/** A version in force from a legal day; what was published stays, a change is a version beside it. */
export type ProcessingNotice = {
  readonly version: string;
  readonly from: string;
  readonly purposes: readonly Purpose[];
  readonly rights: Words;
};

const FIRST: ProcessingNotice = {
  version: '2026-11-28',
  from: '2026-11-28',
  purposes: [
    {
      code: 'dispute',
      purpose: {
        'zh-CN': '处理知识产权投诉、声明、调解和专家评审',
        en: 'Handling complaints, counter-notices, mediation and panels',
      },
      data: {
        'zh-CN': '姓名或名称、联系方式、身份和授权材料、陈述、证据、会谈中的发言',
        en: 'Name, contacts, papers of identity and authority, statements, evidence, what is said in talks',
      },
      ground: {
        'zh-CN': '订立、履行程序所必需或者您的同意；平台移交的，依协议',
        en: 'Needed for the procedure that you take part in, or your consent; of a hand-over by a platform, its agreement',
      },
      receivers: {
        'zh-CN': '对方当事人、案件经办人、调解员、专家和所涉平台，各自只见其应见的部分',
        en: 'The other side, the case manager, mediators, experts and the platform concerned, each only its part',
      },
      kept: {
        'zh-CN': '程序终结后三年（本会规定），人民法院正在审理或者被保全的除外；期满销毁密钥',
        en: 'Three years after the end of the dispute (our own figure), longer while a court has it or two people hold it; then its keys are destroyed',
      },
    },
    {
      code: 'account',
      purpose: { 'zh-CN': '登录和通知', en: 'Signing in, and telling you what happens' },
      data: {
        'zh-CN': '登录名、姓名、电子邮箱、语言、会话的网络地址和设备',
        en: 'Login, name, mail address, language, network address and device of sessions',
      },
      ground: { 'zh-CN': '提供服务所必需', en: 'Needed for the service' },
      receivers: { 'zh-CN': '本会管理员', en: 'Administrators of the association' },
      kept: {
        'zh-CN': '至您要求删除；网络地址和设备一百八十日',
        en: 'Until you ask for erasure; network addresses and devices 180 days',
      },
    },
    {
      code: 'security',
      purpose: { 'zh-CN': '发现和查明攻击', en: 'Finding attacks and misuse' },
      data: {
        'zh-CN': '登录、拒绝、查阅的时间、网络地址和设备',
        en: 'Time, network address and device of sign-ins, refusals and readings',
      },
      ground: {
        'zh-CN': '法定义务',
        en: 'A legal duty',
      },
      receivers: { 'zh-CN': '本会管理员', en: 'Administrators of the association' },
      kept: { 'zh-CN': '网络地址和设备一百八十日', en: 'Network addresses and devices 180 days' },
    },
    {
      code: 'rating',
      purpose: { 'zh-CN': '诚信评价', en: 'The integrity rating' },
      data: { 'zh-CN': '您所参加的争议的结果', en: 'How disputes that you took part in ended' },
      ground: {
        'zh-CN': '本会规则；公开需您单独同意',
        en: 'The rules of the association; publication needs your separate consent',
      },
      receivers: { 'zh-CN': '您本人；经同意公开的，公众', en: 'You; the public where you agreed to publication' },
      kept: { 'zh-CN': '与争议档案相同', en: 'As the file of the dispute' },
    },
  ],
  rights: {
    'zh-CN':
      '您可以查阅、复制、更正和删除您的信息，撤回同意，要求解释；本会在十五日内答复。尚在进行的争议、保存期限未满、人民法院正在审理或者被保全的，说明理由并限制使用。',
    en: 'You can see, copy, correct and have erased what is kept about you, withdraw consent, and ask for an explanation; you are answered within 15 days. What a running dispute, a period, a court or a hold stands against is named with its reason and used for nothing else.',
  },
};

/** With the article on which it rests. */
const grounded = (code: string, ground: Words): Words => {
  const clause = GROUNDS[code];
  if (clause === undefined) return ground;
  return {
    'zh-CN': `${ground['zh-CN']}（${clauseName(clause, 'zh-CN')}）`,
    en: `${ground.en} (${clauseName(clause, 'en')})`,
  };
};
const zh: ArticleOf = (right) => articleName(RIGHTS[right], 'zh-CN');
const en: ArticleOf = (right) => articleName(RIGHTS[right], 'en');

const SECOND: ProcessingNotice = {
  version: '2026-11-29',
  from: '2026-11-29',
  purposes: FIRST.purposes.map((one) => ({ ...one, ground: grounded(one.code, one.ground) })),
  rights: {
    'zh-CN': `依据《个人信息保护法》，您可以查阅、复制您的信息（${zh('copy')}），请求更正、补充（${zh('correction')}）和删除（${zh('erasure')}），要求解释处理规则（${zh('explanation')}），撤回同意（${zh('withdrawal')}）；自然人死亡的，其近亲属可以依法行使相关权利（${zh('relatives')}）。本会在十五日内答复；需要延期的，一次，不超过十五日，并告知理由。不予办理的，说明理由，您可以向人民法院起诉（${zh('suit')}）。尚在进行的争议、保存期限未满、人民法院正在审理或者被保全的，暂不删除；您请求删除后因审理或者被保全而留存的，以及期满后仍须留存的，除存储和采取安全保护措施外停止处理。`,
    en: `Under the Personal Information Protection Law you can see and copy what is kept about you (${en('copy')}), have it corrected and completed (${en('correction')}) and erased (${en('erasure')}), have the rules of processing explained (${en('explanation')}), and withdraw consent (${en('withdrawal')}); after somebody’s death close relatives can exercise such rights as the law says (${en('relatives')}). You are answered within 15 days, or, once and with a reason, 15 days later. What is refused is refused with a reason, and you can sue (${en('suit')}). What a running dispute, a period, a court or a hold stands against is not erased yet; what a court or a hold keeps after you asked for erasure, and what is still kept after its period, is stored, secured and used for nothing else.`,
  },
};

/** With consultations, which came then. */
const THIRD: ProcessingNotice = {
  ...SECOND,
  version: '2026-11-30',
  from: '2026-11-30',
  purposes: [...SECOND.purposes, CONSULTATION_PURPOSE],
};

/** With screenings, deposits, memberships, training, warnings, the watch list and what else came then. */
const FOURTH: ProcessingNotice = {
  ...THIRD,
  version: '2026-12-01',
  from: '2026-12-01',
  purposes: [
    ...THIRD.purposes,
    SCREENING_PURPOSE,
    DEPOSIT_PURPOSE,
    MEMBERSHIP_PURPOSE,
    TRAINING_PURPOSE,
    WATCHING_PURPOSE,
    ...LATER_PURPOSES,
  ],
};

/** With tips, which until then were kept without an end. */
const FIFTH: ProcessingNotice = {
  ...FOURTH,
  version: '2026-12-02',
  from: '2026-12-02',
  purposes: [...FOURTH.purposes, TIP_PURPOSE],
};

export const PROCESSING_NOTICES: readonly ProcessingNotice[] = [FIRST, SECOND, THIRD, FOURTH, FIFTH];
