/** What one paper of the demo says. */
export type Paper = {
  readonly title: string;
  readonly number: string;
  readonly rows: readonly (readonly [string, string])[];
  readonly lines: readonly string[];
  readonly issuer: string;
  readonly stamp: string;
  readonly day: string;
};

const OFFICE = '国家知识产权局';

export const licence = (company: string, code: string): Paper => ({
  title: '营业执照',
  number: `统一社会信用代码 ${code}`,
  rows: [
    ['名称', company],
    ['类型', '有限责任公司（自然人投资或控股）'],
    ['成立日期', '2016年4月12日'],
    ['经营范围', '日用百货、服装鞋帽、箱包的设计与销售；互联网销售。'],
  ],
  lines: ['国家企业信用信息公示系统可查询本企业公示信息。'],
  issuer: '市场监督管理局',
  stamp: '登记专用章',
  day: '2024年1月8日',
});

export const trademark = (company: string, mark: string, number: string, classes: string): Paper => ({
  title: '商标注册证',
  number: `第 ${number} 号`,
  rows: [
    ['商标', mark],
    ['核定使用商品', classes],
    ['注册人', company],
    ['有效期', '2019年6月7日至2029年6月6日'],
  ],
  lines: ['兹证明上列商标已予注册，注册人享有商标专用权。'],
  issuer: OFFICE,
  stamp: '商标注册专用章',
  day: '2019年6月7日',
});

export const work = (company: string, name: string, number: string, kind: string): Paper => ({
  title: '作品登记证书',
  number: `登记号：${number}`,
  rows: [
    ['作品名称', name],
    ['作品类别', kind],
    ['著作权人', company],
    ['创作完成', '2019年3月20日'],
    ['首次发表', '2019年5月1日'],
  ],
  lines: ['根据《作品自愿登记试行办法》，准予登记。'],
  issuer: '版权登记中心',
  stamp: '登记专用章',
  day: '2019年8月16日',
});

export const patent = (company: string, name: string, number: string): Paper => ({
  title: '实用新型专利证书',
  number: `专利号：${number}`,
  rows: [
    ['名称', name],
    ['专利权人', company],
    ['申请日', '2021年3月9日'],
    ['授权公告日', '2021年10月29日'],
  ],
  lines: ['本专利经初步审查，决定授予专利权，并在专利登记簿上予以登记。'],
  issuer: OFFICE,
  stamp: '专利证书专用章',
  day: '2021年10月29日',
});

export const evaluation = (company: string, number: string): Paper => ({
  title: '实用新型专利权评价报告',
  number: `专利号：${number}`,
  rows: [
    ['请求人', company],
    ['检索结论', '未发现破坏新颖性、创造性的现有技术'],
    ['评价结论', '全部权利要求未发现存在不符合授予专利权条件的缺陷'],
  ],
  lines: ['本报告依专利权人请求作出，可以作为审理、处理专利侵权纠纷的证据。'],
  issuer: OFFICE,
  stamp: '专利评价专用章',
  day: '2022年4月15日',
});

export const invoice = (seller: string, buyer: string, goods: string, sum: string): Paper => ({
  title: '电子发票（增值税专用）',
  number: '发票号码：24442000000073311902',
  rows: [
    ['购买方', buyer],
    ['销售方', seller],
    ['货物名称', goods],
    ['价税合计', sum],
  ],
  lines: ['备注：货款已结清，货物随车签收。'],
  issuer: seller.slice(0, 8),
  stamp: '发票专用章',
  day: '2026年5月18日',
});

export const authorisation = (grantor: string, grantee: string, mark: string, terms: string): Paper => ({
  title: '商标使用授权书',
  number: `授权编号 ${mark.slice(0, 2)}-2026-01`,
  rows: [
    ['授权方', grantor],
    ['被授权方', grantee],
    ['授权商标', mark],
    ['授权内容', terms],
  ],
  lines: ['授权方许可被授权方在授权范围内使用上列商标销售正品，不得超出授权内容。'],
  issuer: grantor.slice(0, 8),
  stamp: '合同专用章',
  day: '2026年1月5日',
});

export const notarised = (applicant: string, what: string): Paper => ({
  title: '公证书',
  number: '（2026）深证字第 21174 号',
  rows: [
    ['申请人', applicant],
    ['公证事项', '保全证据'],
    ['保全内容', what],
  ],
  lines: [
    '兹证明申请人的代理人在本公证员面前，使用公证处已清洁的计算机与手机，按所附工作记录的步骤进入直播间，购买并录屏，所附截图与录像与现场情况相符。',
    '所购商品由公证处封存后交申请人保管。',
  ],
  issuer: '公证处',
  stamp: '公证专用章',
  day: '2026年9月18日',
});
