import type { ContactTopic, EndTopic } from '#domain/party/told-contacts.js';
import type { Sentence, Words } from '../locale.js';

/** What a party is told of who may act for it and how it is reached. Nobody's name: others may see the screen. */
export const CONTACT_NOTICES = {
  'authority-proposed': {
    'zh-CN': '一名工作人员依授权委托书提出由一个账号代表贵方。须经另一名工作人员核准，核准前无效。',
    en: 'An officer proposed, on a power of attorney, that an account acts for you. It counts for nothing until another officer approves it.',
  },
  'authority-refused': {
    'zh-CN': '一项由账号代表贵方的提议已被拒绝。',
    en: 'A proposal that an account acts for you was refused.',
  },
  'authority-granted': {
    'zh-CN': '一个账号现可代表贵方。其授权范围及是否待贵方确认，见代理授权列表。',
    en: 'An account may act for you now. How far, and whether you still have to confirm it, stands in the list of authorities.',
  },
  'authority-confirmed': {
    'zh-CN': '一个账号代表贵方的授权已由贵方确认。',
    en: 'The authority of an account to act for you was confirmed on your side.',
  },
  'authority-end-proposed': {
    'zh-CN': '一名工作人员提出终止贵方自有账号的权限。须经另一名工作人员同意。',
    en: 'An officer proposed to end the authority of an account of your own. Another officer has to agree.',
  },
  'authority-ended': { 'zh-CN': '一个账号不再代表贵方。', en: 'An account acts for you no longer.' },
  'transfer-asked': {
    'zh-CN': '有人请求将代表贵方的账号变更为另一人的账号。须经另一名工作人员确认，确认前不生效。',
    en: 'Somebody asked that another person’s account act for you in the place of the present one. It counts for nothing until another officer confirms it.',
  },
  'transfer-dropped': {
    'zh-CN': '变更代表贵方的账号的请求已被拒绝或者撤回。',
    en: 'The request to put another account in the place of the one that acts for you was refused or taken back.',
  },
  'account-transferred': {
    'zh-CN': '代表贵方的账号已变更为另一人的账号，原账号不再代表贵方。',
    en: 'Another person’s account acts for you now in the place of the one before, which acts for you no longer.',
  },
  'contact-changed': {
    'zh-CN': '贵方登记的联系方式有变更。',
    en: 'A contact that is recorded for you has changed.',
  },
  'contact-proof-offered': {
    'zh-CN': '有人提交证件，以证明某一联系方式属于贵方，工作人员将予核对。',
    en: 'Somebody sent documents to show that a contact is yours; a person compares them.',
  },
  'contact-proved': {
    'zh-CN': '工作人员已核对证件，确认一个联系方式属于贵方；通过该联系方式的链接可办理全部事项。',
    en: 'A person compared documents and matched a contact to you; links to it act in everything.',
  },
  'contact-proof-refused': {
    'zh-CN': '为证明某一联系方式属于贵方而提交的证件未获认可，理由见链接页面的“核验身份”。',
    en: 'Documents that were to show that a contact is yours were not accepted; why stands under “Prove who you are” on the page of the link.',
  },
  'contact-proof-ended': {
    'zh-CN': '一个联系方式不再作为贵方经核验的联系方式。',
    en: 'A contact no longer counts as proved to be yours.',
  },
  'legal-aid-news': {
    'zh-CN': '贵方提出的请求有新的进展，请通过此前收到的链接查看。',
    en: 'There is news of something that you asked for; the link that you have shows it.',
  },
} as const satisfies Record<ContactTopic, Words>;

/** What to do then. */
export const IF_NOT_YOURS: Words = {
  'zh-CN': '如非贵方本意，请立即登录查看、终止授权，或者致电协会。',
  en: 'If this is not your doing, please sign in at once, look, end it, or call the association.',
};

export const CONTACT_NOTICE_SUBJECT: Words = {
  'zh-CN': '代理授权或者联系方式变更提示',
  en: 'Who may act for you, or how you are reached, has changed',
};

/** Of the mail that tells it so: who reads over a shoulder learns nothing of what was asked. */
export const ASKED_NEWS_SUBJECT: Words = {
  'zh-CN': '您提出的请求有新的进展',
  en: 'There is news of what you asked for',
};

/** What somebody without an account is told before something of its own ends. */
export const CONTACT_ENDS: Readonly<Record<EndTopic, Sentence<{ readonly day: string }>>> = {
  'terms-end': {
    'zh-CN': ({ day }) =>
      `贵方在协会登记的权利或者许可即将到期，最早的一项于${day}到期。已经续展或者续签的，请向协会提交证明；到期后不能再据以投诉。`,
    en: ({ day }) =>
      `A right or a licence that you have in the register of the association is about to end, the first on ${day}. If it is renewed, send the proof to the association; after its last day no complaint can rest on it.`,
  },
  'papers-end': {
    'zh-CN': ({ day }) =>
      `贵方存于协会资质档案的材料即将到期，最早的一份于${day}到期。已经续期的，请向协会提交新的材料；到期的材料不再作为资质依据。`,
    en: ({ day }) =>
      `A paper of your qualification file at the association is about to end, the first on ${day}. If it is renewed, send the new paper to the association; after its last day nothing is shown by it.`,
  },
  'membership-ends': {
    'zh-CN': ({ day }) => `贵方的会员资格将于${day}到期。需要续期的，请与协会联系；逾期未续的，会员资格自行终止。`,
    en: ({ day }) =>
      `Your membership ends on ${day}. To renew it, please turn to the association; otherwise it ends by itself.`,
  },
  'membership-breach': {
    'zh-CN': ({ day }) =>
      `协会拟认定贵方违反会员管理规则。贵方可以在${day}前（含当日）与协会联系，查看具体内容并提交陈述和证据；逾期未陈述的，协会可以径行决定。`,
    en: ({ day }) =>
      `The association says that you broke its member rules. Until ${day}, that day included, please turn to it to read what is said, and to be heard with your evidence; after that it may decide without having heard you.`,
  },
  'membership-decided': {
    'zh-CN': () => `协会已就贵方是否违反会员管理规则作出决定。请与协会联系，查看结果、理由和后果。`,
    en: () =>
      `The association decided whether you broke its member rules. Please turn to it for the result, the reasons and what follows.`,
  },
  'grade-noticed': {
    'zh-CN': ({ day }) =>
      `协会拟调整贵方的评价等级。贵方可以在${day}前（含当日）与协会联系，查看所依据的事实并提出异议；逾期未提出的，拟定等级可以确认。`,
    en: ({ day }) =>
      `The association proposes another grade for you. Until ${day}, that day included, please turn to it to read the facts on which it rests, and to object; after that it may be confirmed.`,
  },
};

export const CONTACT_END_SUBJECT: Words = { 'zh-CN': '与贵方有关的期限提示', en: 'Something of yours has its day' };
