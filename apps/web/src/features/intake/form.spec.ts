import { contentOf } from './content-of-draft.js';
import { formOf } from './form.js';
import { wishIn } from './others.js';
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

describe('a draft that another page or program began', () => {
  const items = ['i1', 'i2'].map((ref) => ({
    ref,
    platformId,
    kind: 'room',
    locator: { url: ref },
    respondents: ['r1'],
  }));
  const file = { sha256: 'a'.repeat(64), mediaType: 'video/mp4' };
  const draft = {
    filedAs: 'right-holder',
    right: { kind: 'trademark', name: 'Lark', trademark: { classes: [18], goods: 'bags' } },
    respondents: [{ ref: 'r1', roles: ['merchant'], name: 'Ben', partyId: platformId, position: 'trades-on-platform' }],
    items,
    claims: [
      { kind: 'remove', items: ['i2'] },
      { kind: 'other', text: 'an apology in the room' },
    ],
    statement: 'x',
    evidence: [
      { ref: 'f1', ...file, description: 'room.mp4', part: 'confidential', capturedAt: '2026-03-14T20:00:00+08:00' },
      { ref: 'f2', ...file, description: 'redacted.mp4', derivedFrom: 'f1' },
    ],
    materials: [{ code: 'TM1', evidence: ['f1'], issuedOn: '2026-03-01', items: ['i1'] }],
    urgent: { items: ['i1', 'i2'], capture: { evidence: 'f1', card: 'f2', seconds: 30 } },
  };

  it('is filed with all that it says and the form does not ask', () => expect(formOf(contentOf(draft))).toEqual(draft));

  it('leaves out what is no longer there', () => {
    const content = contentOf(draft);
    const { others: _, ...plain } = content;
    const left = { ...content, items: content.items.slice(0, 1), files: content.files.slice(1) };
    expect(formOf(left)).toMatchObject({
      claims: [{ kind: 'remove' }, { kind: 'other', text: 'an apology in the room' }],
      evidence: [{ ref: 'f2' }],
      materials: [],
      urgent: { items: ['i1'] },
    });
    expect(JSON.stringify(formOf(left))).not.toContain('derivedFrom');
    expect(formOf({ ...left, items: [] })).not.toHaveProperty('urgent');
    expect(formOf(plain)).not.toHaveProperty('urgent');
  });

  it('shows for how much something is wished at once, and by which files', () => {
    const { others = {}, items: all } = contentOf(draft);
    expect(wishIn(others, all)).toEqual({ items: 2, recording: 'f1', card: 'f2' });
    expect(wishIn(others, all.slice(1))).toMatchObject({ items: 1 });
    expect(wishIn({}, all)).toBeUndefined();
  });

  it('takes files and items beside those that are named in words', () =>
    expect(nextOf('i', [{ ref: 'front' }, { ref: 'i1' }])).toBe('i2'));
});
