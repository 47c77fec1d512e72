import { randomBytes } from 'node:crypto';
import type { Json } from './http.js';

const MATERIALS = ['G01', 'G06', 'G07', 'TM1', 'TM3'];

/** A complaint of the usual size: one respondent, two items, five materials with a file each. */
export const complaintOf = (platformId: string, handle: string): Json => ({
  filedAs: 'right-holder',
  right: {
    kind: 'trademark',
    name: '云雀',
    registrationNumber: '12345678',
    details: '第25类：服装',
    trademark: { classes: [25] },
  },
  respondents: [
    {
      ref: 'r1',
      roles: ['merchant'],
      name: '本本直播衣橱',
      mail: 'ben@party.example',
      account: { platformId, handle },
    },
  ],
  items: ['i1', 'i2'].map((ref) => ({
    ref,
    platformId,
    kind: 'product',
    locator: { url: `https://shop.example/cards/${ref}`, externalId: ref },
    title: '云雀同款羽绒服 秋冬新款',
    respondents: ['r1'],
  })),
  claims: [{ kind: 'remove' }, { kind: 'stop', text: '立即停止销售，并不再以任何账号上架同款商品。' }],
  statement: '被投诉方在其直播间销售的羽绒服使用了与我方注册商标相同的标识，并非我方生产或授权的商品。'.repeat(4),
  evidence: MATERIALS.map((code) => ({
    ref: `e-${code}`,
    sha256: randomBytes(32).toString('hex'),
    mediaType: 'image/png',
    description: `材料 ${code}：直播间画面与商品页面的截图`,
  })),
  materials: MATERIALS.map((code) => ({ code, evidence: [`e-${code}`] })),
  declaration: { accepted: true, version: '2026-11' },
});
