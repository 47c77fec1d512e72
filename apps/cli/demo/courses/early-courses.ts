import { invoiceOf } from '../evidence/matters.js';
import { countered, sued, withdrawn } from './countered.js';
import type { Course } from './course.js';
import { bags, courses, creams, mops, shirts, songs } from './filings.js';
import { asked, cameToday, dictated, notified, rejected, waits } from './intake.js';
import { defaulted } from './panel.js';
import { hidden } from './urgent.js';

const invoice = invoiceOf('广州白云皮具批发行', '蓝月箱包', '链条单肩包 60 只', '¥ 5,400.00');
const goods = invoiceOf('杭州织里服装厂', '风行服饰专营店', '圆领短袖 300 件', '¥ 7,200.00');

/** From the filing to the end of the waiting period. */
export const EARLY: readonly Course[] = [
  {
    name: 'bag-today',
    play: cameToday(
      bags({
        seller: 'xiaotang',
        title: '菱格同款链条包（直播专享）',
        statement: '昨晚八点的直播间里，主播反复说“专柜一模一样”，扣件上就是我们的标。请求下架并停止销售。',
        more: { isRich: true },
      }),
      3,
    ),
  },
  {
    name: 'song-today',
    play: cameToday(
      songs({
        seller: 'yunjin',
        title: '桑蚕丝提花方巾',
        statement: '直播间整晚循环播放我方录音制品《晚风来信》，未取得许可，也没有付过报酬。',
      }),
      3,
    ),
  },
  {
    name: 'shirt-three-days',
    play: waits(
      shirts({
        seller: 'ahao',
        title: '云雀纯棉短袖 三件九十',
        statement: '主播称“尾货清仓”，收到的衣服走线、吊牌都不对，不是我们的货。',
      }),
      3,
    ),
  },
  {
    name: 'cream-overdue',
    play: waits(
      creams({
        seller: 'meixi',
        title: '青蓝防晒乳 60g',
        statement: '包装上的太阳与海浪图案照搬我方登记的美术作品，只换了名字和颜色。',
      }),
      9,
    ),
  },
  {
    name: 'bag-dictated',
    play: dictated(
      bags({
        seller: 'lanyue',
        title: '菱格风手提包',
        statement: '（电话代录）门店顾客拿着这只包来要求保修，我们才知道网上在卖。',
      }),
      3,
    ),
  },
  {
    name: 'course-dictated',
    play: dictated(
      courses({
        seller: 'xuelin',
        title: '儿童水彩课 网盘自动发货',
        statement: '（电话代录）整套课程放在网盘里卖九块九，评价里有两千多条。',
      }),
      20,
    ),
  },
  {
    name: 'cream-curing',
    play: asked(
      {
        ...creams({
          seller: 'xiaotang',
          title: '清岚同款防晒 囤货装',
          statement: '主播手里拿的是仿包装，请核对图案。',
        }),
        without: ['CR4'],
      },
      3,
      '请补交作品与商品图案的逐处对比。',
      false,
    ),
  },
  {
    name: 'shirt-cured',
    play: asked(
      {
        ...shirts({ seller: 'fengxing', title: '云雀情侣款 T 恤', statement: '商品主图直接用了我们的吊牌照片。' }),
        without: ['TM3'],
      },
      5,
      '请补交商标使用情况证明。',
      true,
    ),
  },
  {
    name: 'course-never-cured',
    play: asked(
      { ...courses({ seller: 'ahao', title: '水彩课 U 盘版', statement: '请下架。' }), without: ['CR4', 'G07'] },
      40,
      '仅凭一句话无法审查，请补交公证书或者录屏，以及画面对比。',
      false,
    ),
  },
  {
    name: 'song-rejected',
    play: rejected(
      songs({ seller: 'xingchen', title: '签约主播翻唱切片', statement: '旗下十二名主播翻唱我们的歌共 59 次。' }),
      33,
      '翻唱使用的是词曲，不是录音制品；贵司并非词曲权利人，建议由词曲权利人投诉。',
    ),
  },
  {
    name: 'bag-notified',
    play: notified(
      bags({
        seller: 'lanyue',
        title: '菱恪链条单肩包',
        statement: '“菱恪”与“菱格”一字之差，直播间口播为“菱格同款”。',
      }),
      3,
    ),
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
      'xiaotang',
      2,
    ),
  },
  {
    name: 'shirt-waiting',
    play: countered(
      shirts({ seller: 'fengxing', title: '云雀重磅短袖', statement: '我方未授权该店销售，价格低于成本。' }),
      9,
      {
        seller: 'fengxing',
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
        seller: 'meixi',
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
        seller: 'lanyue',
        statement: '菱形格是皮具常见的车缝工艺，我们包上没有任何“菱格”字样，请看实物。',
        papers: [invoice],
      },
    ),
  },
  {
    name: 'mop-lifted',
    play: countered(mops({ seller: 'baijie', title: '挤水平板拖 第二代', statement: '换了颜色，结构没有变。' }), 44, {
      seller: 'baijie',
      statement: '我们的产品没有“弹性夹持部”，与权利要求1不同，附拆解照片。',
      papers: [{ code: 'photo', says: '拆解照片', file: 'mop-bought' }],
    }),
  },
  {
    name: 'mop-sued',
    play: sued(
      mops({ seller: 'baijie', title: '懒人拖把 旗舰版', statement: '销量最大的一款，要求下架并赔偿。' }),
      30,
      { seller: 'baijie', statement: '对方专利的稳定性有问题，我们已经委托律师提出无效。', papers: [] },
      '（2026）浙0192民初21187号',
    ),
  },
  {
    name: 'shirt-withdrawn',
    play: withdrawn(shirts({ seller: 'fengxing', title: '云雀童装短袖', statement: '该店不在我方授权名单内。' }), 37, {
      seller: 'fengxing',
      statement: '我们是贵司华东经销商的二级分销，附授权书和发票，请再核对名单。',
      papers: [goods],
    }),
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
