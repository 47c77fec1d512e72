import { evaluation, invoice, licence, notarised, patent, trademark, work, type Paper } from './papers.js';

/** A picture by its name, or a paper to be printed. */
export type Exhibit = {
  readonly code: string;
  readonly says: string;
  readonly file: string | Paper;
  /** It counts only while it is fresh: issued ten weeks ago. */
  readonly isFresh?: true;
};

/** What a right holder has, and sends with each complaint that rests on it. */
export type Matter = {
  readonly right: Readonly<Record<string, unknown>>;
  readonly validUntil?: string;
  /** Kept in the register of rights, checked once. */
  readonly registered: readonly Exhibit[];
  readonly sent: readonly Exhibit[];
};

const paper = (code: string, says: string, file: Paper): Exhibit => ({ code, says, file });
const shown = (code: string, says: string, file: string): Exhibit => ({ code, says, file });
const LINGGE = '菱格皮具有限公司';
const YUNQUE = '杭州云雀服饰有限公司';
const QINGLAN = '清岚日化（广州）有限公司';
const HENGJING = '恒净家居用品有限公司';
const YINHE = '银河音像制品有限公司';
const TONGXIN = '童心美育文化有限公司';

/** By the right holder’s login. */
export const MATTERS: Readonly<Record<string, Matter>> = {
  lingge: {
    right: { kind: 'trademark', name: '菱格', registrationNumber: '12345678', trademark: { classes: [18] } },
    validUntil: '2034-06-06',
    registered: [
      paper('G01', '营业执照', licence(LINGGE, '91440300MA5F0LG88X')),
      paper('TM1', '商标注册证', trademark(LINGGE, '菱格', '12345678', '第18类：钱包；手提包；旅行箱')),
    ],
    sent: [
      shown('G06', '直播间截图：主播展示商品与商品卡', 'bag-room'),
      shown('G06', '直播录屏（20:14:35 起 8 秒），可见扣件上的标识', 'bag-film'),
      paper('G07', '公证书：直播间购买过程', notarised(LINGGE, '直播间内链条单肩包的展示、下单与收货过程')),
      shown('G07', '公证购买的实物', 'bag-received'),
      shown('TM3', '正品与被投诉商品对比', 'bag-compared'),
    ],
  },
  yunque: {
    right: { kind: 'trademark', name: '云雀 LARK', registrationNumber: '23456789', trademark: { classes: [25] } },
    validUntil: '2032-03-13',
    registered: [
      paper('G01', '营业执照', licence(YUNQUE, '91330100MA27YQ551K')),
      paper('TM1', '商标注册证', trademark(YUNQUE, '云雀 LARK', '23456789', '第25类：服装；T恤衫；帽')),
    ],
    sent: [
      shown('G06', '直播间截图：“尾货清仓”，商品卡价 29.90 元', 'shirt-room'),
      paper('G07', '公证书：购买与拆封过程', notarised(YUNQUE, '直播间内“云雀纯棉短袖”的下单、收货与拆封')),
      shown('G07', '拆封所见：走线、吊牌与直播所示不同', 'shirt-received'),
      shown('TM3', '正品样衣', 'shirt-genuine'),
    ],
  },
  qinglan: {
    right: {
      kind: 'copyright',
      name: '清岚防晒霜包装图案',
      registrationNumber: '国作登字-2019-F-00857731',
      copyright: { work: 'fine-art', author: '白薇', completedOn: '2019-03-20', publishedOn: '2019-05-01' },
    },
    registered: [
      paper('G01', '营业执照', licence(QINGLAN, '91440101MA59QL203C')),
      paper('CR1a', '作品登记证书', work(QINGLAN, '清岚防晒霜包装图案', '国作登字-2019-F-00857731', '美术作品')),
      shown('CR2', '2019 年上市包装实物', 'cream-pack'),
      shown('CR3', '包装图案原图', 'cream-pack'),
    ],
    sent: [
      shown('G06', '网店商品主图', 'cream-compared'),
      paper('G07', '公证书：网店购买过程', notarised(QINGLAN, '网店“青蓝防晒乳”的页面与购买过程')),
      shown('CR4', '作品与商品图案对比', 'cream-compared'),
    ],
  },
  hengjing: {
    right: {
      kind: 'patent',
      name: '一种可挤水平板拖把',
      registrationNumber: 'ZL 2021 2 0483315.7',
      patent: { kind: 'utility-model', claims: '1、3', pendingInvalidation: false },
    },
    validUntil: '2031-03-08',
    registered: [
      paper('G01', '营业执照', licence(HENGJING, '91330206MA2HJ7790B')),
      paper('PT1', '专利证书', patent(HENGJING, '一种可挤水平板拖把', 'ZL 2021 2 0483315.7')),
      {
        ...paper('PT2', '专利登记簿副本', patent(HENGJING, '一种可挤水平板拖把（登记簿副本）', 'ZL 2021 2 0483315.7')),
        isFresh: true,
      },
      paper('PT3a', '专利权评价报告', evaluation(HENGJING, 'ZL 2021 2 0483315.7')),
    ],
    sent: [
      shown('G06', '购买的拖把', 'mop-bought'),
      paper('G07', '公证书：旗舰店购买过程', notarised(HENGJING, '旗舰店“懒人平板拖”的购买与收货')),
      shown('PT4', '技术特征逐项对比图', 'mop-compared'),
    ],
  },
  yinhe: {
    right: {
      kind: 'copyright',
      name: '录音制品《晚风来信》',
      registrationNumber: '国作登字-2020-I-00113920',
      copyright: { work: 'neighbouring-recording', completedOn: '2019-03-20', publishedOn: '2019-05-01' },
    },
    registered: [
      paper('G01', '营业执照', licence(YINHE, '91110105MA01YH664T')),
      paper('CR1a', '录音制品登记证书', work(YINHE, '《晚风来信》', '国作登字-2020-I-00113920', '录音制品')),
      paper('CR2', '首次发行合同摘页', invoice(YINHE, '听潮音乐平台', '《晚风来信》数字发行', '¥ 12,000.00')),
      paper('CR3', '录音制品样本封存清单', work(YINHE, '《晚风来信》样本', '国作登字-2020-I-00113920', '录音制品')),
    ],
    sent: [
      shown('G06', '直播间截图：背景播放《晚风来信》', 'music-room'),
      paper('G07', '公证书：直播录屏与声纹比对', notarised(YINHE, '直播间 19:46:20 至 19:49:05 的背景音乐')),
      paper('CR4', '声纹比对报告摘页', notarised(YINHE, '直播背景音乐与登记录音制品声纹一致')),
    ],
  },
  tongxin: {
    right: {
      kind: 'copyright',
      name: '《儿童水彩 24 课》视频课程',
      registrationNumber: '国作登字-2021-I-00264418',
      copyright: { work: 'audiovisual', author: '夏禾', completedOn: '2019-03-20', publishedOn: '2019-05-01' },
    },
    registered: [
      paper('G01', '营业执照', licence(TONGXIN, '91310105MA1TX0932P')),
      paper('CR1a', '作品登记证书', work(TONGXIN, '《儿童水彩 24 课》', '国作登字-2021-I-00264418', '视听作品')),
      shown('CR2', '第 7 课原稿', 'course-genuine'),
      shown('CR3', '课程样片截图', 'course-genuine'),
    ],
    sent: [
      shown('G06', '网店订单：9.90 元网盘链接', 'course-page'),
      paper('G07', '公证书：下载与内容核对', notarised(TONGXIN, '网盘内 24 节课程的下载及与登记作品的核对')),
      shown('CR4', '课程画面对比', 'course-genuine'),
    ],
  },
};

/** What a merchant answers with. */
export const invoiceOf = (seller: string, buyer: string, goods: string, sum: string): Exhibit =>
  paper('invoice', `进货发票：${goods}`, invoice(seller, buyer, goods, sum));
