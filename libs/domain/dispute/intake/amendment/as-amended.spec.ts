import { amendComplaint, hat } from '../../../testing/intake/amendments.js';
import { filed, noticed } from '../../../testing/core/scenes.js';
import { andThen } from '../../../testing/core/story.js';
import { asAmended } from './as-amended.js';

const right = { kind: 'trademark', detailsContentId: 'second-mark' } as const;

it('is nothing before a complaint, and then the complaint', () => {
  expect(asAmended([])).toBeUndefined();
  expect(asAmended(filed)).toMatchObject({ statementContentId: 'words', right: { detailsContentId: 'the-mark' } });
});
it('has what was put in its place at once', () => {
  const past = andThen(
    filed,
    amendComplaint('03-01T11:00', {
      right,
      statementContentId: 'more',
      materials: [{ code: 'EXTRA', evidenceIds: [] }],
    }),
  );
  expect(asAmended(past)).toMatchObject({
    statementContentId: 'more',
    right,
    materials: [{ code: 'ID' }, { code: 'CERT-B' }, { code: 'EXTRA' }],
  });
});
it('has a right and a ground that were checked only where it is about them', () => {
  const past = andThen(noticed, amendComplaint('03-04T10:00', { items: [hat], right, groundContentId: 'ground' }));
  const [amendmentId] = past.flatMap((event) => (event.type === 'ComplaintAmended' ? [event.data.amendmentId] : []));
  expect(asAmended(past)).toMatchObject({ statementContentId: 'words', right: { detailsContentId: 'the-mark' } });
  expect(asAmended(past, amendmentId)).toMatchObject({ statementContentId: 'ground', right });
});
