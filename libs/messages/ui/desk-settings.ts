import type { Words } from '../locale.js';

/** What administrators set for the whole association: declared festivals, who may register, as what it mediates. */
export const SETTINGS_WORDS = {
  association: { 'zh-CN': '注册、地址和调解组织', en: 'Registration, address and mediation body' },
  festivals: { 'zh-CN': '大促期间', en: 'Festival windows' },
  festivalsHelp: {
    'zh-CN':
      '大促期间，没有正在进行的直播也可提出紧急请求，由值班人员处理。集中投诉提示、节前预警，以及平台委托中约定的大促期间每日上限，均以此为准。',
    en: 'Within a window what cannot wait may be asked for without a running room, of whoever is on duty. Signals of bursts, early warnings and the caps that delegations have for festivals go by them too.',
  },
  noFestivals: { 'zh-CN': '没有设定大促期间', en: 'No festival window is declared' },
  noFestivalsHelp: {
    'zh-CN': '请在大促开始前设定起止时间，并排好值班。',
    en: 'Declare when one begins and ends before it does, and put people on duty for it.',
  },
  festival: { 'zh-CN': '名称', en: 'Festival' },
  coming: { 'zh-CN': '未开始', en: 'To come' },
  running: { 'zh-CN': '进行中', en: 'Running' },
  past: { 'zh-CN': '已结束', en: 'Over' },
  withdrawn: { 'zh-CN': '已撤销', en: 'Taken back' },
  mayRegister: { 'zh-CN': '可自助注册的主体', en: 'Who may register' },
  nobodyMay: { 'zh-CN': '未开放自助注册', en: 'Nobody' },
  address: { 'zh-CN': '页面地址', en: 'Address of the pages' },
  mediationBody: { 'zh-CN': '调解组织身份', en: 'Mediation body' },
  mediationBodyHelp: {
    'zh-CN': '据此确定可否申请司法确认以及由何地法院管辖。重新登记时须完整填写，以最后一次登记为准。',
    en: 'By this a judicial confirmation is offered, and its court found. Stating it anew replaces all of it: say everything again.',
  },
  legalBasis: { 'zh-CN': '法律依据', en: 'By which law' },
  place: { 'zh-CN': '所在地', en: 'Where it sits' },
  sessionLink: { 'zh-CN': '线上会谈网址', en: 'Address of sessions online' },
  notStated: { 'zh-CN': '尚未登记', en: 'Not stated' },
} as const satisfies Record<string, Words>;
