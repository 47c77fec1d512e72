import type { Words } from '../locale.js';

/** For what a tip is processed; whoever gives one need not say who it is. */
export const TIP_PURPOSE = {
  code: 'tip',
  purpose: {
    'zh-CN': '接收并转交或者办结公众反映的线索',
    en: 'Taking what people saw, and handing it on or closing it',
  },
  data: {
    'zh-CN': '您反映的内容和地点、您选择留下的联系方式，以及您上传的图片（不含拍摄地点、时间和设备信息）',
    en: 'What you saw and where, how you can be asked back if you tell it, and pictures without place, time and camera',
  },
  ground: {
    'zh-CN': '应您的请求处理所必需；联系方式系您自愿提供',
    en: 'Needed to see to what you ask for; how you can be asked back you tell of your own will',
  },
  receivers: {
    'zh-CN': '本会案件经办人；转交的平台、权利人或者主管部门仅收到反映的内容和选定的图片，不含联系方式',
    en: 'The association’s case managers; the platform, right holder or authority that it is handed to gets what you saw and chosen pictures, and never how you can be asked back',
  },
  kept: {
    'zh-CN': '最后一次处理后一年（本会规定），届时销毁密钥',
    en: 'A year after the last that was done about it (our own figure); then its key is destroyed',
  },
} as const satisfies Readonly<Record<string, Words | string>>;
