import type { Words } from '../locale.js';

/** For what is processed that concerns a member. */
export const MEMBERSHIP_PURPOSE = {
  code: 'membership',
  purpose: {
    'zh-CN': '办理入会、续期和退会，听取会员对违规指称的陈述并作出决定',
    en: 'Admitting, renewing and ending memberships, hearing members about an alleged breach and deciding on it',
  },
  data: {
    'zh-CN': '入会身份、接受的规则版本、签署的承诺书、不予接纳的理由、违规指称、陈述和决定',
    en: 'Roles, the rules accepted, the letters signed, why an application was refused, allegations, statements and decisions',
  },
  ground: {
    'zh-CN': '为履行会员自愿接受的会员管理规则所必需；对外公开以会员的单独同意为限',
    en: 'Needed under the rules that a member accepts; what others are shown rests on a separate consent for each',
  },
  receivers: {
    'zh-CN': '会员本人和本会工作人员；会员同意的，为查询的平台和社会公众',
    en: 'The member and the association’s staff; where the member agreed, platforms that ask and everybody',
  },
  kept: {
    'zh-CN': '至会员的身份信息被删除；届时销毁密钥',
    en: 'Until what says who the member is is erased; then the key is destroyed',
  },
} as const satisfies Readonly<Record<string, Words | string>>;
