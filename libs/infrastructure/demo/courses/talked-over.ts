import type { Course } from './course.js';
import { bags, courses, creams, mops, shirts, songs } from './filings.js';
import { asksForMediation, mediated } from './mediated.js';
import { agreed, talking } from './negotiated.js';

/** What parties settle among themselves, or with a mediator. */
export const TALKED_OVER: readonly Course[] = [
  {
    name: 'shirt-talking',
    play: talking(
      shirts({ seller: 'fengxing', title: '云雀联名卫衣', statement: '联名系列从未授权线上专营店。' }),
      6,
      80_000,
    ),
  },
  {
    name: 'bag-due-today',
    play: agreed(bags({ seller: 'lanyue', title: '菱恪腋下包', statement: '同一店铺的另一款。' }), 14, {
      asked: 60_000,
      agreed: 25_000,
      dueIn: 0,
    }),
  },
  {
    name: 'course-overdue',
    play: agreed(courses({ seller: 'xuelin', title: '24 课 高清版', statement: '请求下架、书面道歉并赔偿。' }), 22, {
      asked: 50_000,
      agreed: 12_000,
      dueIn: -5,
    }),
  },
  {
    name: 'cream-performed',
    play: agreed(
      creams({ seller: 'meixi', title: '青蓝防晒 家庭装', statement: '图案相同，请求下架。' }),
      35,
      { asked: 40_000, agreed: 18_000, dueIn: -20 },
      'performed',
    ),
  },
  {
    name: 'course-mediation-asked',
    play: mediated(
      courses({ seller: 'xuelin', title: '水彩课 年卡', statement: '改成会员年卡继续卖。' }),
      10,
      '课程是用户自己上传的，我们只是提供网盘。',
      { mediator: 'luhe', days: 3, reached: 'asked', yuan: 0 },
    ),
  },
  {
    name: 'song-mediated',
    play: mediated(
      songs({ seller: 'yunjin', title: '云锦晚场回放', statement: '要求支付使用费。' }),
      20,
      '音乐是直播软件自带的曲库，我们以为已经授权。',
      { mediator: 'qinyue', days: 12, reached: 'sessions', yuan: 800 },
    ),
  },
  {
    name: 'mop-signed',
    play: mediated(
      mops({ seller: 'baijie', title: '平板拖 替换装', statement: '替换装专用于侵权产品。' }),
      24,
      '替换布是通用件，不是专用品。',
      { mediator: 'shenzhongping', days: 16, reached: 'signed', yuan: 40_000 },
    ),
  },
  {
    name: 'cream-sealed',
    play: mediated(
      creams({ seller: 'xiaotang', title: '防晒乳 直播囤货', statement: '与美汐同一供货商。' }),
      34,
      '供应商给的样品和证书，我们已经停播了。',
      { mediator: 'guyan', days: 28, reached: 'sealed', yuan: 30_000 },
    ),
  },
  {
    name: 'account-mediated',
    play: asksForMediation(
      {
        matter: 'account-ownership',
        role: 'service-agency',
        statement: '账号是机构注册的，但人设、粉丝都是我一条条视频做出来的，合同到期后要求归还账号。',
      },
      { one: 'xiaotang', other: 'xingchen', mediator: 'qinyue' },
      { days: 9, reached: 'chosen', yuan: 0 },
    ),
  },
  {
    name: 'contract-mediated',
    play: asksForMediation(
      {
        matter: 'cooperation-contract',
        role: 'service-agency',
        statement: '代运营期间使用了侵权素材，罚款应当由谁承担，请求调解。',
      },
      { one: 'baijie', other: 'qianfan', mediator: 'luhe' },
      { days: 26, reached: 'failed', yuan: 0 },
    ),
  },
];
