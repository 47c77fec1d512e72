import { castOf, type Cast } from './person.js';

/** A member, and the account that acts for it. `handle`: as the demo platform knows it. */
export type DemoParty = { readonly cast: Cast; readonly name: string; readonly handle?: string };

type PartyRow = readonly [login: string, party: string, zh: string, en: string, officeZh: string, officeEn: string];

const party =
  (group: Cast['group']) =>
  ([login, name, zh, en, officeZh, officeEn]: PartyRow): DemoParty => ({
    name,
    cast: castOf(group, 'party.example')([login, zh, en, `${name} · ${officeZh}`, officeEn, 'party']),
    ...(group === 'seller' && { handle: login }),
  });

export const RIGHT_HOLDERS: readonly DemoParty[] = (
  [
    ['lingge', '菱格皮具有限公司', '卢思琪', 'Lu Siqi', '法务', 'Right holder: Lingge bags, trademark'],
    ['yunque', '杭州云雀服饰有限公司', '程远', 'Cheng Yuan', '品牌保护', 'Right holder: Yunque clothing, trademark'],
    ['qinglan', '清岚日化（广州）有限公司', '白薇', 'Bai Wei', '法务', 'Right holder: Qinglan sun cream, pack artwork'],
    ['hengjing', '恒净家居用品有限公司', '贺东', 'He Dong', '专利主管', 'Right holder: Hengjing mops, utility model'],
    ['yinhe', '银河音像制品有限公司', '苏然', 'Su Ran', '版权部', 'Right holder: Yinhe records, recordings'],
    ['tongxin', '童心美育文化有限公司', '夏禾', 'Xia He', '课程负责人', 'Right holder: Tongxin art courses, copyright'],
  ] as const
).map(party('right-holder'));

/** Merchants, live marketers and agencies. */
export const SELLERS: readonly DemoParty[] = (
  [
    ['lanyue', '蓝月箱包', '蓝小月', 'Lan Xiaoyue', '店主', 'Merchant: Lanyue Bags'],
    ['xiaotang', '小棠好物直播间', '唐小棠', 'Tang Xiaotang', '主播', 'Live marketer: Xiaotang'],
    ['xingchen', '星辰文化传媒（MCN）', '辛晨', 'Xin Chen', '经纪总监', 'Service agency: Xingchen'],
    ['yunjin', '云锦丝坊', '金云', 'Jin Yun', '店主', 'Merchant: Yunjin Silk'],
    ['fengxing', '风行服饰专营店', '冯行', 'Feng Xing', '运营', 'Merchant: Fengxing clothing'],
    ['baijie', '百洁家居旗舰店', '洪洁', 'Hong Jie', '店长', 'Merchant: Baijie household'],
    ['meixi', '美汐美妆集合店', '梅西雅', 'Mei Xiya', '运营', 'Merchant: Meixi cosmetics'],
    ['xuelin', '学林图书专营店', '林学海', 'Lin Xuehai', '店主', 'Merchant: Xuelin books'],
    ['ahao', '阿豪夜市直播间', '何家豪', 'He Jiahao', '主播', 'Live marketer: Ahao at night'],
    ['qianfan', '千帆电商服务有限公司', '钱帆', 'Qian Fan', '客服主管', 'Service agency: Qianfan'],
  ] as const
).map(party('seller'));

/** Lawyers who act for several by a power of attorney. */
export const AGENTS: readonly { readonly cast: Cast; readonly actsFor: readonly string[] }[] = (
  [
    [['lingge', 'yunque'], 'wanglvshi', '王立', 'Wang Li', '律师 · 代理菱格、云雀', 'Lawyer for Lingge and Yunque'],
    [
      ['lanyue', 'fengxing'],
      'zhenglvshi',
      '郑可',
      'Zheng Ke',
      '律师 · 代理蓝月、风行',
      'Lawyer for Lanyue and Fengxing',
    ],
  ] as const
).map(([actsFor, ...row]) => ({ actsFor, cast: castOf('agent', 'party.example')([...row, 'party']) }));
