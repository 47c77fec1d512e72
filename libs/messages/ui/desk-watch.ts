import type { Words } from '../locale.js';

export const DESK_WATCH = {
  what: {
    'zh-CN':
      '对被投诉的商品及其关联店铺在一定期间内重点监测：出现同一编号、同一标题或者该店铺的新上架信息，告知权利人和所在平台。不下架，不认定侵权；店铺可以提出异议。',
    en: 'Goods that were complained of, and shops that belong together with one, watched for a time: a new listing with the same number or title, or of that shop, is told to the right holder and to its platform. Nothing is taken down or found by it; the shop may object.',
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
  kinds: { 'zh-CN': '与另一店铺相同的标识种类', en: 'Kinds of identifier shared with another shop' },
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
  outcome: { 'zh-CN': '结论', en: 'Outcome' },
  reason: { 'zh-CN': '理由', en: 'Reasons' },
  answerIt: { 'zh-CN': '答复异议', en: 'Answer the objection' },
  end: { 'zh-CN': '提前结束', en: 'Take off the list' },
  endWhy: { 'zh-CN': '结束原因', en: 'Why' },
} as const satisfies Record<string, Words>;
