/** A complaint that waits for the case manager, so that there is something to see after the first start. */
export const demoComplaint = (platformId: string) => ({
  filedAs: 'right-holder',
  right: { kind: 'trademark', name: '云雀', registrationNumber: '12345678', details: '第25类：服装' },
  respondents: [{ ref: 'ben', roles: ['merchant'], name: '本本直播衣橱', mail: 'ben@party.example', account: { platformId, handle: 'benben' } }],
  items: [
    {
      ref: 'jacket',
      platformId,
      kind: 'product',
      locator: { url: 'https://xingbo.example/cards/card-1', externalId: 'card-1' },
      title: '云雀同款羽绒服',
      respondents: ['ben'],
    },
  ],
  claims: [{ kind: 'remove' }, { kind: 'stop' }],
  statement: '直播间销售的羽绒服使用了与我方注册商标相同的标识，并非我方商品。',
  evidence: ['G01', 'G06', 'G07', 'TM1', 'TM3'].map((code, index) => ({
    ref: `e${index + 1}`,
    sha256: String(index + 1).repeat(64),
    mediaType: 'image/png',
    description: `材料 ${code}`,
  })),
  materials: ['G01', 'G06', 'G07', 'TM1', 'TM3'].map((code, index) => ({ code, evidence: [`e${index + 1}`] })),
  declaration: { accepted: true, version: '2026-11' },
});
