import type { Words } from '../locale.js';

/** Files for whoever wants to reckon for itself; and how accessible these pages are. */
export const OPEN_DATA_WORDS = {
  title: { 'zh-CN': '开放数据', en: 'Open data' },
  lead: {
    'zh-CN': '公示结论、公开等级和行业统计，供任何人下载和再利用。不含网页上不公开的内容，也不含个人会员的等级。',
    en: 'Published decisions, public grades and statistics for anybody to take and use. Nothing is in them that these pages do not show, and no grade of a natural person.',
  },
  licence: { 'zh-CN': '许可', en: 'Licence' },
  licenceNote: {
    'zh-CN': '可以自由使用，须注明来源为本协会。',
    en: 'Free to use; name the association as the source.',
  },
  decisions: { 'zh-CN': '公示结论（按月）', en: 'Published decisions, by month' },
  grades: { 'zh-CN': '公开等级', en: 'Public grades' },
  statistics: { 'zh-CN': '行业统计', en: 'Statistics of the sector' },
  schema: { 'zh-CN': '数据格式版本', en: 'Schema' },
  columns: { 'zh-CN': '字段', en: 'Columns' },
  files: { 'zh-CN': '文件', en: 'Files' },
  noFiles: { 'zh-CN': '还没有数据。', en: 'There is no data yet.' },
  checksum: {
    'zh-CN': '下载后浏览器计算 SHA-256，并与服务器声明的值（Repr-Digest）比较。',
    en: 'Once taken, its SHA-256 is computed here and compared with the one the server declares (Repr-Digest).',
  },
  same: { 'zh-CN': '校验一致', en: 'Checksum holds' },
  differs: { 'zh-CN': '校验不一致，请重新下载', en: 'The checksum differs: please take it again' },
} as const satisfies Record<string, Words>;

export const ACCESSIBILITY_WORDS = {
  title: { 'zh-CN': '无障碍声明', en: 'Accessibility statement' },
  lead: {
    'zh-CN': '本声明说明本系统网页的无障碍程度，如实列出已做到的、未做到的和未经检验的。',
    en: 'How accessible the pages of this system are: what was reached, what was not, and what nobody has tried.',
  },
  aim: { 'zh-CN': '目标', en: 'Aim' },
  aimText: {
    'zh-CN': '《网页内容无障碍指南》（WCAG）2.2 的 A 级和 AA 级。',
    en: 'Levels A and AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
  },
  status: { 'zh-CN': '现状', en: 'How far it is' },
  statusText: {
    'zh-CN':
      '部分符合。网页经 axe 自动检查（中英文、浅色深色、320 至 1280 像素），没有发现问题；自动检查只能发现一部分障碍。',
    en: 'Partly conformant. Pages are checked by axe without findings, in both languages, light and dark, from 320 to 1280 pixels; such checks find a part of all barriers.',
  },
  works: { 'zh-CN': '已经做到', en: 'What works' },
  works1: {
    'zh-CN': '可以只用键盘操作；标题、区域、表格和表单控件有名称；出错时说明在哪里、怎样改正。',
    en: 'All by keyboard; headings, regions, tables and fields have names; a fault says where it is and what helps.',
  },
  works2: {
    'zh-CN': '颜色之外还有文字或者图标；文字与背景的对比度由测试保证；图表都可以读作表格或者列表。',
    en: 'Colour never speaks alone; contrast is held by a test; charts can be read as tables or lists.',
  },
  works3: {
    'zh-CN': '可以放大至400%；尊重减少动态效果和高对比度设置；可以打印。',
    en: 'Zoom up to 400 %; less motion and forced colours are respected; pages print.',
  },
  lacks: { 'zh-CN': '尚未做到', en: 'What does not' },
  lacks1: {
    'zh-CN': '当事人上传的图片、录像和扫描件没有替代文本和字幕；可以请协会协助阅读。',
    en: 'Pictures, films and scans that parties put in have neither descriptions nor captions; ask the association for help with them.',
  },
  lacks2: {
    'zh-CN': '系统生成的 PDF 文书符合 PDF/A，但没有无障碍标签（PDF/UA）；同一内容可以在网页上阅读。',
    en: 'PDFs that the system makes are PDF/A without tags for accessibility (PDF/UA); the same can be read as a page.',
  },
  lacks3: {
    'zh-CN': '未经残障人士试用，也未经第三方评估；未在所有读屏软件上试用。',
    en: 'No people with disabilities have tried it and no third party has assessed it; nor was it tried with every screen reader.',
  },
  ask: { 'zh-CN': '遇到障碍', en: 'If you meet a barrier' },
  askText: {
    'zh-CN': '请告知协会，说明网页地址和所用的辅助技术；协会也可以通过电话、书面或者当面办理同样的事项。',
    en: 'Tell the association the address of the page and what you use; everything can also be done by telephone, on paper or in person.',
  },
  made: {
    'zh-CN': '本声明依据系统自身的测试于2026年11月29日作出。',
    en: 'Made on 29 November 2026 from the system’s own tests.',
  },
} as const satisfies Record<string, Words>;
