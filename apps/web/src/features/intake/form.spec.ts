import { contentOf } from './content-of-draft.js';
import { formOf } from './form.js';
import { EMPTY, itemOf, NO_RIGHT, nextOf, respondentOf, type Content } from './content.js';

const platformId = '01a21a47-052c-77fc-b675-fac33a49868e';
const whole: Content = {
  ...EMPTY,
  right: {
    ...NO_RIGHT,
    kind: 'trademark',
    name: '云雀 Lark',
    registrationNumber: '34567890',
    own: { classes: '18, 25' },
  },
  respondents: [{ ...respondentOf('r1'), name: 'Ben', platformId, handle: 'ben', noOperator: true }],
  items: [{ ...itemOf('i1', ['r1']), platformId, url: 'https://shop.example/1', externalId: '1', title: 'Bag' }],
  circumstances: ['counterfeit'],
  files: [
    { ref: 'f1', name: 'certificate.png', sha256: 'a'.repeat(64), mediaType: 'image/png', codes: ['TM1', 'G01'] },
  ],
  statement: 'The bags bear our mark.',
};

it('is filed as it was typed, without what was left empty', () =>
  expect(formOf(whole, { version: '2026-11' })).toEqual({
    filedAs: 'right-holder',
    right: { kind: 'trademark', name: '云雀 Lark', registrationNumber: '34567890', trademark: { classes: [18, 25] } },
    respondents: [
      { ref: 'r1', roles: ['merchant'], name: 'Ben', position: 'no-operator', account: { platformId, handle: 'ben' } },
    ],
    items: [
      {
        ref: 'i1',
        platformId,
        kind: 'product',
        locator: { url: 'https://shop.example/1', externalId: '1' },
        title: 'Bag',
        respondents: ['r1'],
      },
    ],
    claims: [{ kind: 'remove' }],
    statement: 'The bags bear our mark.',
    circumstances: ['counterfeit'],
    evidence: [{ ref: 'f1', sha256: 'a'.repeat(64), mediaType: 'image/png', description: 'certificate.png' }],
    materials: [
      { code: 'TM1', evidence: ['f1'] },
      { code: 'G01', evidence: ['f1'] },
    ],
    declaration: { accepted: true, version: '2026-11' },
  }));

it.each([
  ['whole', whole],
  ['begun', { ...EMPTY, statement: 'x' }],
  ['from the register', { ...whole, rightId: platformId, right: NO_RIGHT }],
  [
    'of a patent',
    {
      ...whole,
      right: { ...NO_RIGHT, kind: 'patent', name: 'p', own: { kind: 'design', claims: '', pendingInvalidation: true } },
    },
  ],
])('is gone on with on another device as it was left: %s', (_, content) =>
  expect(contentOf(formOf(content))).toEqual(content),
);

it.each([[{}], [{ right: 7, respondents: 'x', items: [null], evidence: [[]], claims: {} }]])(
  'reads what another program left in a draft without failing',
  (form) =>
    expect(contentOf(form)).toMatchObject({
      filedAs: 'right-holder',
      respondents: [{ ref: 'r1' }],
      items: [{ ref: 'i1' }],
      files: [],
    }),
);

it('names what is added by the next number', () =>
  expect([nextOf('i', []), nextOf('i', [{ ref: 'i2' }, { ref: 'i9' }])]).toEqual(['i1', 'i10']));
