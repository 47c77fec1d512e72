import { invoiceOf } from '../evidence/matters.js';
import { countered, sued, withdrawn } from './countered.js';
import type { Course } from './course.js';
import { bags, creams, mops, shirts, songs } from './filings.js';
import { defaulted } from './panel.js';
import { hidden } from './urgent.js';

const invoice = invoiceOf('广州白云皮具批发行', '蓝月箱包', '链条单肩包 60 只', '¥ 5,400.00');
const goods = invoiceOf('杭州织里服装厂', '风行服饰专营店', '圆领短袖 300 件', '¥ 7,200.00');

/** What was answered and came back, was withdrawn or went to court; what could not wait, and who stayed silent. */
export const ANSWERED: readonly Course[] = [
  {
    name: 'shirt-waiting',
    play: countered(
      shirts({ seller: 'fengxing', title: '云雀重磅短袖', statement: '我方未授权该店销售，价格低于成本。' }),
      9,
      {
        statement: '衣服是从工厂直接拿的尾单，有发票，也有厂里出具的说明。我们不知道厂家有没有授权。',
        papers: [goods],
      },
    ),
  },
  {
    name: 'cream-waiting',
    play: countered(
      creams({ seller: 'meixi', title: '清蓝物理防晒 小金管', statement: '又换了一个名字，图案还是一样。' }),
      12,
      {
        statement: '包装是我们委托设计公司做的，有设计合同和过程稿，没有看过对方的产品。',
        papers: [{ code: 'draft', says: '设计过程稿', file: 'scarf-photo' }],
      },
    ),
  },
  {
    name: 'bag-lifted',
    play: countered(
      bags({ seller: 'lanyue', title: '菱形格手提包', statement: '使用菱形格图案，容易让人误认。' }),
      47,
      {
        statement: '菱形格是皮具常见的车缝工艺，我们包上没有任何“菱格”字样，请看实物。',
        papers: [invoice],
      },
    ),
  },
  {
    name: 'mop-lifted',
    play: countered(mops({ seller: 'baijie', title: '挤水平板拖 第二代', statement: '换了颜色，结构没有变。' }), 44, {
      statement: '我们的产品没有“弹性夹持部”，与权利要求1不同，附拆解照片。',
      papers: [{ code: 'photo', says: '拆解照片', file: 'mop-bought' }],
    }),
  },
  {
    name: 'mop-sued',
    play: sued(
      mops({ seller: 'baijie', title: '懒人拖把 旗舰版', statement: '销量最大的一款，要求下架并赔偿。' }),
      30,
      { statement: '对方专利的稳定性有问题，我们已经委托律师提出无效。', papers: [] },
      '（2026）浙0192民初21187号',
    ),
  },
  {
    name: 'shirt-withdrawn',
    play: withdrawn(shirts({ seller: 'fengxing', title: '云雀童装短袖', statement: '该店不在我方授权名单内。' }), 37, {
      statement: '我们是贵司华东经销商的二级分销，附授权书和发票，请再核对名单。',
      papers: [goods],
    }),
  },
  {
    name: 'bag-urgent',
    play: hidden(
      {
        ...bags({
          seller: 'xiaotang',
          title: '双肩链条包 今晚秒杀',
          statement: '直播正在进行，商品卡已挂上，请紧急处理。',
        }),
        items: [
          { ref: 'room', of: 'xiaotang', title: '小棠晚八点（直播中）', kind: 'room' },
          { ref: 'item', of: 'xiaotang', title: '双肩链条包 今晚秒杀' },
        ],
        item: 'item',
      },
      2,
    ),
  },
  {
    name: 'song-silent',
    play: defaulted(
      songs({
        seller: 'ahao',
        title: '夜市专场回放',
        statement: '多场直播使用同一首歌作背景，要求停止使用并支付报酬。',
      }),
      24,
    ),
  },
];
