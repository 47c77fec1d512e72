import { createHash } from 'node:crypto';

/** What is sent for a paper of the demo complaint. */
export const demoPaper = (code: string): Buffer => Buffer.from(`演示材料 ${code}：此处应为真实材料。`);

/** A complaint that waits for the case manager, so that there is something to see after the first start. */
export const demoComplaint = (platformId: string, shopUrl: string) => ({
  filedAs: 'right-holder',
  right: {
    kind: 'trademark',
    name: '菱格',
    registrationNumber: '12345678',
    details: '第18类：箱包',
    trademark: { classes: [18] },
  },
  respondents: [
    {
      ref: 'lanyue',
      roles: ['merchant'],
      name: '蓝月箱包',
      mail: 'lanyue@party.example',
      account: { platformId, handle: 'lanyue' },
    },
    {
      ref: 'xiaotang',
      roles: ['live-marketer'],
      name: '小棠好物直播间',
      mail: 'xiaotang@party.example',
      account: { platformId, handle: 'xiaotang' },
    },
  ],
  items: [
    {
      ref: 'bag',
      platformId,
      kind: 'product',
      locator: { url: `${shopUrl}/listings/card-2001`, externalId: 'card-2001' },
      title: '菱格链条单肩包',
      respondents: ['lanyue'],
    },
    {
      ref: 'replay',
      platformId,
      kind: 'replay',
      locator: { url: `${shopUrl}/listings/replay-3001`, externalId: 'replay-3001', detail: '00:12:30–00:15:10' },
      title: '小棠昨晚的回放',
      respondents: ['xiaotang'],
    },
  ],
  claims: [{ kind: 'remove' }, { kind: 'stop' }],
  statement: '直播间销售的单肩包使用了与我方注册商标相同的标识，并非我方商品。',
  evidence: ['G01', 'G06', 'G07', 'TM1', 'TM3'].map((code, index) => ({
    ref: `e${index + 1}`,
    sha256: createHash('sha256').update(demoPaper(code)).digest('hex'),
    mediaType: 'text/plain',
    description: `材料 ${code}`,
  })),
  materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'].map((code, index) => ({ code, evidence: [`e${index + 1}`] })),
  declaration: { accepted: true, version: '2026-11' },
});
