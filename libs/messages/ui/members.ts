import type { Words } from '../locale.js';

/** The public register of members. */
export const REGISTER_WORDS = {
  title: { 'zh-CN': '会员名册', en: 'Members' },
  lead: {
    'zh-CN': '仅列示同意公开的会员。名册中没有的，不等于不是会员。会员资格不代表其商品不侵权。',
    en: 'Only members that agreed to it stand here; who does not may still be one. Membership says nothing about whether goods infringe.',
  },
  name: { 'zh-CN': '名称', en: 'Name' },
  roles: { 'zh-CN': '身份', en: 'Roles' },
  standing: { 'zh-CN': '状态', en: 'Standing' },
  until: { 'zh-CN': '会员资格至', en: 'Until' },
  letters: { 'zh-CN': '承诺书', en: 'Commitment letter' },
  notShown: { 'zh-CN': '未公开', en: 'Not shown' },
  none: { 'zh-CN': '名册中尚无会员', en: 'The register is empty' },
  noneHelp: { 'zh-CN': '还没有会员同意公开。', en: 'No member has agreed to be shown yet.' },
  rules: { 'zh-CN': '会员管理规则', en: 'Member rules' },
} as const satisfies Record<string, Words>;
