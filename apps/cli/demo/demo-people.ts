/** For an installation on one machine that anybody may try. */
export const DEMO_PASSWORD = 'parley-demo-2026';
export const HANDLE = 'xingbo';

/** The merchants are those of the demo platform's own shop, known to it by these handles. */
export const DEMO_PARTIES: readonly {
  readonly key: string;
  readonly name: string;
  readonly mail: string;
  readonly handle?: string;
}[] = [
  { key: 'lingge', name: '菱格皮具有限公司', mail: 'lingge@party.example' },
  { key: 'lanyue', name: '蓝月箱包', mail: 'lanyue@party.example', handle: 'lanyue' },
  { key: 'xiaotang', name: '小棠好物直播间', mail: 'xiaotang@party.example', handle: 'xiaotang' },
  { key: 'xingchen', name: '星辰文化传媒（MCN）', mail: 'xingchen@party.example', handle: 'xingchen' },
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
  {
    role: 'administrator',
    login: 'admin',
    name: '管理员',
    mail: 'admin@association.example',
    roles: ['administrator'],
  },
  {
    role: 'right holder',
    login: 'lingge',
    name: '菱格皮具',
    mail: 'lingge@party.example',
    roles: ['party'],
    party: 'lingge',
  },
  { role: 'merchant', login: 'lanyue', name: '蓝月', mail: 'lanyue@party.example', roles: ['party'], party: 'lanyue' },
  {
    role: 'live marketer',
    login: 'xiaotang',
    name: '小棠',
    mail: 'xiaotang@party.example',
    roles: ['party'],
    party: 'xiaotang',
  },
  {
    role: 'service agency',
    login: 'xingchen',
    name: '星辰',
    mail: 'xingchen@party.example',
    roles: ['party'],
    party: 'xingchen',
  },
];
