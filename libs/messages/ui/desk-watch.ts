import type { Words } from '../locale.js';

type Reach = 'account' | 'platform' | 'none';

export const DESK_WATCH = {
  what: {
    'zh-CN':
      '对被投诉的商品及其关联店铺在一定期间内重点监测：出现同一编号、同一标题或者该店铺的新上架信息，告知权利人和所在平台。不下架，不认定侵权；店铺可以提出异议。',
    en: 'Goods that were complained of, and shops that belong together with one, watched for a time: a new listing with the same number or title, or of that shop, is told to the right holder and to its platform. Nothing is taken down or found by it; the shop may object.',
  },
  whatTold: {
    'zh-CN':
      '以下商品和上架信息在一定期间内重点监测：新的上架信息告知权利人和所在平台。不下架，不认定侵权；被监测的店铺可以提出异议。',
    en: 'Goods and listings that are watched for a time: new ones are told to the right holder and to the platform. Nothing is taken down or found by it; whoever is watched may object.',
  },
  none: { 'zh-CN': '没有重点监测的商品', en: 'Nothing is watched' },
  noneStaff: {
    'zh-CN': '请在上方选定案件和商品，列入监测。',
    en: 'Name goods of a dispute above to watch them.',
  },
  noneHelp: { 'zh-CN': '与您有关的监测会出现在这里。', en: 'What concerns you appears here.' },
  place: { 'zh-CN': '列入监测', en: 'Watch goods' },
  dispute: { 'zh-CN': '查找案件（案号或者当事人）', en: 'Find the dispute by its number or a party' },
  item: { 'zh-CN': '商品', en: 'Goods' },
  until: { 'zh-CN': '截止日', en: 'Until' },
  missing: { 'zh-CN': '请填写。', en: 'Please fill this in.' },
  shop: { 'zh-CN': '店铺', en: 'Shop' },
  listings: { 'zh-CN': '重点监测的上架信息', en: 'Watched listings' },
  sharedGround: { 'zh-CN': '与其他店铺存在相同的标识', en: 'Identifiers that other shops have, too' },
  reach: { 'zh-CN': '告知店铺', en: 'How the shop hears of it' },
  tellShop: { 'zh-CN': '请告知该店铺可以提出异议', en: 'Please tell the shop that it may object' },
  tellShopHow: {
    'zh-CN':
      '该店铺在协会没有账号，收不到我们的通知。请告知：其上架信息在上述期限内受到监测，不影响销售，不是侵权认定；有异议的，可以与协会联系，核实身份后由协会开通账号，在“重点监测”中提出。',
    en: 'Nobody here acts for it, so nothing reaches it from us. Please tell it that its listings are watched until that day, that this hinders no sale and finds nothing, and that it may object: it gets in touch with the association, shows who it is, is given an account, and says so under “Watch list”.',
  },
  kinds: { 'zh-CN': '相同的标识种类', en: 'Kinds of identifier' },
  ground: { 'zh-CN': '列入原因', en: 'Why' },
  placedAt: { 'zh-CN': '列入时间', en: 'Since' },
  inDispute: { 'zh-CN': '所涉争议', en: 'Dispute' },
  watched: { 'zh-CN': '监测中', en: 'Watched' },
  over: { 'zh-CN': '已结束', en: 'Over' },
  ended: { 'zh-CN': '结束原因', en: 'Why it ended' },
  listing: { 'zh-CN': '新的上架信息', en: 'New listing' },
  objection: { 'zh-CN': '异议', en: 'Objection' },
  answer: { 'zh-CN': '答复', en: 'Answer' },
  object: { 'zh-CN': '提出异议', en: 'Object' },
  objectText: { 'zh-CN': '异议理由', en: 'Why they should not be watched' },
  again: {
    'zh-CN': '再次列入的理由（此前因异议成立结束监测的，须由另一经办人填写）',
    en: 'Why again: needed where an objection had ended it, of another officer than placed it then',
  },
  whose: { 'zh-CN': '答复谁的异议', en: 'Whose objection' },
  nameless: { 'zh-CN': '名称已删除', en: 'Name erased' },
  outcome: { 'zh-CN': '结论', en: 'Outcome' },
  reason: { 'zh-CN': '理由', en: 'Reasons' },
  answerIt: { 'zh-CN': '答复异议', en: 'Answer the objection' },
  end: { 'zh-CN': '提前结束', en: 'Take off the list' },
  endWhy: { 'zh-CN': '结束原因', en: 'Why' },
} as const satisfies Record<string, Words>;

/** By whom a watched shop hears that it may object; for the staff, before and after they decide. */
export const SHOP_REACH_WORDS: Readonly<Record<Reach, Words>> = {
  account: {
    'zh-CN': '店铺在协会有账号，可在“重点监测”中看到并提出异议。',
    en: 'It has an account here, and sees and objects under “Watch list”.',
  },
  platform: {
    'zh-CN': '店铺在协会没有账号：由其平台的工作人员告知可以怎样提出异议，系统会通知他们。',
    en: 'It has no account here: its platform’s people are asked to tell it how it may object.',
  },
  none: {
    'zh-CN': '店铺及其平台在协会都没有账号，没有人会收到通知：列入的，请您另行告知店铺可以怎样提出异议。',
    en: 'Neither it nor its platform has an account here, and nobody is told: if you watch it, tell it yourself how it may object.',
  },
};
