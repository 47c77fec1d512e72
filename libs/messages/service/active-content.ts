import type { ActiveContent, ActiveContentState } from '#domain/dispute/service/evidence/active-content.js';
import type { Words } from '../locale.js';

/** What a PDF can do beside being read. */
export const ACTIVE_CONTENT_WORDS = {
  javascript: { 'zh-CN': '脚本', en: 'scripts' },
  launch: { 'zh-CN': '启动程序或者打开文件', en: 'starting programs or opening files' },
  form: { 'zh-CN': '发送或者导入表单数据', en: 'sending or fetching data of forms' },
  'go-to-file': { 'zh-CN': '跳转到其他文件', en: 'going to other files' },
  automatic: { 'zh-CN': '打开或者翻页时自动执行的动作', en: 'acting by itself when it is opened or turned over' },
  'embedded-file': { 'zh-CN': '内嵌文件', en: 'files within' },
  xfa: { 'zh-CN': 'XFA动态表单', en: 'an XFA form' },
  multimedia: { 'zh-CN': '音视频或者三维内容', en: 'sound, film or 3D' },
  'external-content': { 'zh-CN': '从外部读取的内容', en: 'content that is fetched from elsewhere' },
  hidden: { 'zh-CN': '不在文件结构中的隐藏内容', en: 'content hidden from its structure' },
} as const satisfies Readonly<Record<ActiveContent, Words>>;

export const ACTIVE_CONTENT_STATE_WORDS = {
  waiting: {
    'zh-CN': '正在检查该PDF是否含有脚本等可执行内容。',
    en: 'Whether this PDF can do anything beside being read is being looked at.',
  },
  none: { 'zh-CN': '未发现可执行内容。', en: 'It can do nothing beside being read.' },
  present: {
    'zh-CN':
      '该PDF含有可执行内容，查看时提供的是去除后的副本，页面和文字不变。原件保持不变，须经特别申请方可打开，并留有记录；打开原件可能危害您的设备。',
    en: 'This PDF can do things beside being read. What you are given is a copy without them, with the same pages and text. The original is unchanged; it is given when asked for expressly, on record, and may harm the device that opens it.',
  },
  unknown: {
    'zh-CN':
      '该PDF未能检查（已损坏、加密、过大或者处理超时），可能含有脚本等可执行内容，仅作为附件提供。请勿在未隔离的设备上打开。',
    en: 'This PDF could not be checked: it is damaged, locked, too large, or took too long. It may hold scripts or programs, and is given as an attachment alone. Do not open it on a device that is not set apart.',
  },
} as const satisfies Readonly<Record<ActiveContentState, Words>>;

export const SIGNED_COPY: Words = {
  'zh-CN': '文件带有电子签名；副本无法用于验证签名，验证须使用原件。',
  en: 'It carries a signature, which only the original can prove.',
};
