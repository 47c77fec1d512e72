import type { DismissalReason, Judgement, ListedBy, SenderKind } from '#domain/screening/events.js';
import type { Words } from '../locale.js';

export const SPELLING_WORDS = {
  plain: { 'zh-CN': '原样', en: 'as it is' },
  spaced: { 'zh-CN': '夹入空格或者符号', en: 'with spaces or signs inside' },
  traditional: { 'zh-CN': '繁体', en: 'traditional' },
  lookalike: { 'zh-CN': '形近字或者拆字', en: 'by lookalikes' },
  pinyin: { 'zh-CN': '拼音', en: 'in pinyin' },
  homophone: { 'zh-CN': '同音字', en: 'by sound' },
} as const satisfies Readonly<Record<string, Words>>;

export const FIELD_WORDS = {
  title: { 'zh-CN': '标题', en: 'Title' },
  keyword: { 'zh-CN': '关键词', en: 'Keyword' },
  script: { 'zh-CN': '直播话术', en: 'Script of a room' },
  nickname: { 'zh-CN': '昵称', en: 'Nickname' },
  'shop-name': { 'zh-CN': '店铺名', en: 'Name of a shop' },
  picture: { 'zh-CN': '图片', en: 'Picture' },
} as const satisfies Readonly<Record<string, Words>>;

export const JUDGEMENT_WORDS: Readonly<Record<Judgement, Words>> = {
  confirmed: { 'zh-CN': '确认', en: 'Confirmed' },
  dismissed: { 'zh-CN': '排除', en: 'Dismissed' },
};

export const DISMISSAL_WORDS: Readonly<Record<DismissalReason, Words>> = {
  authorised: { 'zh-CN': '有授权', en: 'There is an authorisation' },
  genuine: { 'zh-CN': '正品或者自有品牌', en: 'Genuine, or a brand of its own' },
  'other-meaning': { 'zh-CN': '词在此处另有含义', en: 'The word means something else here' },
  'no-offer': { 'zh-CN': '是警示、拒绝或者报道，不是招揽', en: 'A warning, refusal or report, no offer' },
  'other-name': { 'zh-CN': '是另一名称，不会混淆', en: 'Another name, not confused' },
  other: { 'zh-CN': '其他原因', en: 'Another reason' },
};

export const LISTED_BY_WORDS: Readonly<Record<ListedBy, Words>> = {
  sender: { 'zh-CN': '自己的商品', en: 'Own listings' },
  others: { 'zh-CN': '他人的商品', en: 'Listings of others' },
};

export const SENDER_WORDS: Readonly<Record<SenderKind, Words>> = {
  platform: { 'zh-CN': '平台', en: 'Platform' },
  party: { 'zh-CN': '当事人', en: 'Party' },
  association: { 'zh-CN': '本会', en: 'The association' },
};
