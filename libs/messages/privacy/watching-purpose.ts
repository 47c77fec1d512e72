import type { Words } from '../locale.js';

/** For what early warnings and the watch list are kept, in which a shop may be a person. */
export const WATCHING_PURPOSE = {
  code: 'watching',
  purpose: {
    'zh-CN': '节前预警，以及对被投诉商品及其关联店铺在一定期间内的重点监测',
    en: 'Early warnings before festivals, and watching goods that were complained of, and shops that belong together with one, for a time',
  },
  data: {
    'zh-CN':
      '按日统计的投诉、措施、经确认的筛查发现和线索数量；被监测商品的编号和标题的加密哈希、新上架信息，以及店铺的异议；平台依协议提供的店铺标识（法定代表人、经营人员、联系方式、收款账户、仓库或者退货地址、登录设备）的双重加密哈希',
    en: 'Numbers by day of complaints, measures, confirmed findings and tips; of watched goods keyed hashes of number and title, new listings, and what the shop says against it; of identifiers that platforms hand over by agreement (legal representative, person, contact, payment account, warehouse or return address, device) hashes by two keys',
  },
  ground: {
    'zh-CN': '为履行行业协会预防和自律职责所必需',
    en: 'Needed for prevention and self-regulation of the trade',
  },
  receivers: {
    'zh-CN': '本会案件经办人；由其转告的店铺、权利人和平台，各自只见与其有关的部分',
    en: 'Case managers of the association; the shop, right holder and platform to whom they send it on, each its own part',
  },
  kept: {
    'zh-CN':
      '监测最长一百八十天；有关文字与所涉争议的文字一并删除；店铺标识在平台撤回、协议依据届满、密钥更换或者主体信息删除时删除，被监测店铺的有关文字在监测结束后一百八十天删除',
    en: 'Goods are watched for 180 days at most; words are erased with those of the dispute that they belong to; identifiers when their platform takes them back, their agreed ground ends, the key is changed or their subject is erased; words of a watched shop 180 days after its last day',
  },
} as const satisfies Readonly<Record<string, Words | string>>;
