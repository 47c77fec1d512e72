/** For an installation on one machine that anybody may try. */
export const DEMO_PASSWORD = 'parley-demo-2026';
export const HANDLE = 'xingbo';

export const DEMO_PARTIES: readonly { readonly key: string; readonly name: string; readonly mail: string; readonly handle?: string }[] = [
  { key: 'yunque', name: '云雀服饰有限公司', mail: 'yunque@party.example' },
  { key: 'ben', name: '本本直播衣橱', mail: 'ben@party.example', handle: 'benben' },
  { key: 'cai', name: '蔡蔡直播间', mail: 'cai@party.example', handle: 'caicai' },
  { key: 'dong', name: '东东文化传媒（MCN）', mail: 'dong@party.example', handle: 'dongdong' },
];

type DemoAccount = {
  readonly role: string;
  readonly login: string;
  readonly name: string;
  readonly mail: string;
  readonly roles: readonly string[];
  readonly party?: string;
};

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  { role: 'case manager', login: 'maja', name: '马嘉', mail: 'maja@association.example', roles: ['case-manager'] },
  { role: 'administrator', login: 'admin', name: '管理员', mail: 'admin@association.example', roles: ['administrator'] },
  { role: 'right holder', login: 'yunque', name: '云雀服饰', mail: 'yunque@party.example', roles: ['party'], party: 'yunque' },
  { role: 'merchant', login: 'ben', name: '本本', mail: 'ben@party.example', roles: ['party'], party: 'ben' },
  { role: 'live marketer', login: 'cai', name: '蔡蔡', mail: 'cai@party.example', roles: ['party'], party: 'cai' },
  { role: 'service agency', login: 'dong', name: '东东', mail: 'dong@party.example', roles: ['party'], party: 'dong' },
];
