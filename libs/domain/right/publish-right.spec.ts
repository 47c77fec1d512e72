import { ben, cai, eve, mia } from '../testing/core/actors.js';
import { day, given, none, recorded, rightAfter } from '../testing/right/right-given.js';
import type { RightEvent } from './events.js';
import { lookupForm, lookupWordsOf } from './lookup.js';

const terms = [{ by: 'goods', term: 'ab' }] as const;
const publish = (more: object = {}) => ({ type: 'PublishRight', data: { contentId: 'c9', terms, ...more } }) as const;
const unpublish = (more: object = {}) => ({ type: 'UnpublishRight', data: more }) as const;
const published: RightEvent = {
  type: 'RightPublished',
  data: { contentId: 'c9', terms, publishedOn: day('2026-03-02') },
};
const licensed = (more: object = {}): RightEvent => ({
  type: 'LicenceGranted',
  data: { licenceId: 'l1', licenseeId: 'cai', kind: 'exclusive', ownName: true, seen: false, ...none, ...more },
});
const publishedLicence: RightEvent = {
  type: 'RightPublished',
  data: { licenceId: 'l1', licenseeAgreed: true, contentId: 'c8', terms, publishedOn: day('2026-03-02') },
};

it('is its holder’s alone, and by default nothing is published', () => {
  expect(rightAfter(recorded).publications).toEqual({});
  expect(given(recorded).when(publish())).toEqual([published]);
  expect(given(recorded).when(publish(), mia)).toBe('NotYourPart');
  expect(given(recorded).when(publish(), eve)).toBe('NotFound');
  expect(given().when(publish())).toBe('WrongStage');
});

it('of a licence needs that its licensee agrees, and that it stands', () => {
  const asked = publish({ licenceId: 'l1', contentId: 'c8' });
  expect(given(recorded, licensed()).when(asked)).toBe('NothingNamed');
  expect(given(recorded).when(asked)).toBe('UnknownReference');
  const agreed = publish({ licenceId: 'l1', contentId: 'c8', licenseeAgrees: true });
  expect(given(recorded, licensed()).when(agreed)).toEqual([publishedLicence]);
  expect(given(recorded, licensed({ validUntil: day('2026-03-01') })).when(agreed)).toBe('RightNotInForce');
});

it('is taken back by its holder, of a licence by its licensee, and by the staff', () => {
  const after = given(recorded, licensed(), published, publishedLicence);
  const whole = { type: 'RightUnpublished', data: { unpublishedOn: '2026-03-02' } };
  const one = { type: 'RightUnpublished', data: { licenceId: 'l1', unpublishedOn: '2026-03-02' } };
  expect(after.when(unpublish())).toEqual([whole]);
  expect(after.when(unpublish(), mia)).toEqual([whole]);
  expect(after.when(unpublish(), cai)).toBe('NotYourPart');
  expect(after.when(unpublish({ licenceId: 'l1' }), cai)).toEqual([one]);
  expect(after.when(unpublish({ licenceId: 'l1' }), ben)).toBe('NotFound');
  expect(given(recorded).when(unpublish())).toEqual([]);
  const left = rightAfter(recorded, licensed(), published, publishedLicence, one as RightEvent);
  expect(Object.keys(left.publications)).toEqual(['right']);
});

it.each([
  ['goes to another', { toHolderId: 'ben', effectiveOn: day('2026-03-01'), seen: true, ...none }, 'RightTransferred'],
  ['is refused', { reasons: [] }, 'RightRefused'],
] as const)('ends when the right %s', (_, data, type) => {
  expect(rightAfter(recorded, published, { type, data } as RightEvent).publications).toEqual({});
});

it('is found by every word of it in one form, each once', () => {
  expect(lookupForm('goods', ' Ｔ恤 衫')).toBe('t恤衫');
  expect(lookupForm('number', '8765-4321／A')).toBe('87654321a');
  const words = {
    name: '青鸾',
    registrationNumber: '87 65',
    goods: ['毛巾', '毛 巾'],
    shops: [],
    pictures: ['Logo.PNG'],
  };
  expect(lookupWordsOf(words)).toEqual([
    { by: 'name', word: '青鸾' },
    { by: 'goods', word: '毛巾' },
    { by: 'number', word: '8765' },
    { by: 'picture', word: 'logo.png' },
  ]);
});
