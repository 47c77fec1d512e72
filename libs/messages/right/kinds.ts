import type {
  GeographicalKind,
  NameKind,
  PatentKind,
  SecretKind,
  RightKind,
  WorkKind,
} from '#domain/rulebook/right-kinds.js';
import type { Words } from '../locale.js';

/** The kinds of rights that a complaint may rely on. */
export const RIGHT_KINDS = {
  trademark: { 'zh-CN': '商标权', en: 'Trademark' },
  copyright: { 'zh-CN': '著作权及相关权', en: 'Copyright and neighbouring rights' },
  patent: { 'zh-CN': '专利权', en: 'Patent' },
  'geographical-indication': { 'zh-CN': '地理标志', en: 'Geographical indication' },
  'trade-secret': { 'zh-CN': '商业秘密', en: 'Trade secret' },
  'layout-design': { 'zh-CN': '集成电路布图设计专有权', en: 'Layout design of integrated circuits' },
  'plant-variety': { 'zh-CN': '植物新品种权', en: 'Plant variety' },
  name: { 'zh-CN': '域名、企业名称等商业标识', en: 'Domain or business name' },
} as const satisfies Record<RightKind, Words>;

/** Kinds of works by the Copyright Law of 2020; what the guideline calls 电影作品 is 视听作品 there. */
export const WORK_KINDS = {
  literary: { 'zh-CN': '文字作品', en: 'Literary work' },
  oral: { 'zh-CN': '口述作品', en: 'Oral work' },
  musical: { 'zh-CN': '音乐作品', en: 'Musical work' },
  dramatic: { 'zh-CN': '戏剧作品', en: 'Dramatic work' },
  quyi: { 'zh-CN': '曲艺作品', en: 'Quyi (folk storytelling)' },
  choreographic: { 'zh-CN': '舞蹈作品', en: 'Choreographic work' },
  acrobatic: { 'zh-CN': '杂技艺术作品', en: 'Acrobatic work' },
  'fine-art': { 'zh-CN': '美术作品', en: 'Work of fine art' },
  architectural: { 'zh-CN': '建筑作品', en: 'Architectural work' },
  photographic: { 'zh-CN': '摄影作品', en: 'Photographic work' },
  audiovisual: { 'zh-CN': '视听作品', en: 'Audiovisual work' },
  graphic: { 'zh-CN': '图形作品', en: 'Graphic work' },
  model: { 'zh-CN': '模型作品', en: 'Model' },
  software: { 'zh-CN': '计算机软件', en: 'Computer software' },
  other: { 'zh-CN': '符合作品特征的其他智力成果', en: 'Other intellectual creation that is a work' },
  'neighbouring-performance': { 'zh-CN': '表演', en: 'Performance' },
  'neighbouring-recording': { 'zh-CN': '录音录像制品', en: 'Sound or video recording' },
  'neighbouring-broadcast': { 'zh-CN': '广播、电视', en: 'Broadcast' },
  'neighbouring-layout': { 'zh-CN': '版式设计', en: 'Typographical arrangement' },
} as const satisfies Record<WorkKind, Words>;

export const PATENT_KINDS = {
  invention: { 'zh-CN': '发明专利', en: 'Invention' },
  'utility-model': { 'zh-CN': '实用新型专利', en: 'Utility model' },
  design: { 'zh-CN': '外观设计专利', en: 'Design' },
} as const satisfies Record<PatentKind, Words>;

export const GEOGRAPHICAL_KINDS = {
  'certification-mark': { 'zh-CN': '地理标志证明商标', en: 'Certification mark' },
  'collective-mark': { 'zh-CN': '地理标志集体商标', en: 'Collective mark' },
  product: { 'zh-CN': '地理标志产品', en: 'Protected product of geographical indication' },
} as const satisfies Record<GeographicalKind, Words>;

export const NAME_KINDS = {
  domain: { 'zh-CN': '域名', en: 'Domain' },
  'business-name': { 'zh-CN': '企业名称', en: 'Business name' },
  'account-name': { 'zh-CN': '账号名称', en: 'Name of an account' },
  'web-page': { 'zh-CN': '网页', en: 'Web page' },
  'trade-dress': { 'zh-CN': '商品名称、包装、装潢', en: 'Name, packaging or dress of goods' },
  'personal-name': { 'zh-CN': '姓名、笔名、艺名、网名', en: 'Personal, pen, stage or screen name' },
  'live-room': { 'zh-CN': '直播间布置、页面设计', en: 'Design of a live room or its page' },
  'app-name': { 'zh-CN': '应用程序名称、图标', en: 'Name or icon of an application' },
} as const satisfies Record<NameKind, Words>;

export const SECRET_KINDS = {
  technical: { 'zh-CN': '技术信息', en: 'Technical information' },
  business: { 'zh-CN': '经营信息', en: 'Business information' },
} as const satisfies Record<SecretKind, Words>;
