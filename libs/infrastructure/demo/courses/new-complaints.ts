import type { Course } from './course.js';
import { bags, courses, creams, shirts, songs } from './filings.js';
import { asked, cameToday, dictated, notified, rejected, waits } from './intake.js';

/** What is filed, mended, refused, or waits for an answer. */
export const NEW_COMPLAINTS: readonly Course[] = [
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
];
