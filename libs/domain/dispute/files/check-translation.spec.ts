import { ana, ben, mia } from '../../testing/core/actors.js';
import { andThen, sent } from '../../testing/core/story.js';
import {
  checkTranslation,
  contestTranslation,
  deliverTranslation,
} from '../../testing/service/translation-commands.js';
import { asked, delivered, stands, translationOf } from '../../testing/service/translation-scenes.js';

it('is asked for, delivered, contested, delivered anew and checked, and the Chinese text governs when it is sound', () => {
  expect(stands(asked)).toEqual(['asked', 'original']);
  expect(stands(delivered)).toEqual(['delivered', 'translation']);
  const contested = andThen(delivered, contestTranslation('03-07T10:00', ben));
  expect(stands(contested)).toEqual(['contested', 'original']);
  expect(stands(andThen(contested, checkTranslation('03-07T11:00', mia)))).toEqual(['checked', 'translation']);
  const faulty = andThen(contested, checkTranslation('03-07T11:00', mia, 'faulty'));
  expect(stands(faulty)).toEqual(['contested', 'original']);
  const anew = sent(andThen(faulty, deliverTranslation('03-08T10:00', ana, 'second')));
  expect(stands(anew)).toEqual(['delivered', 'translation']);
  expect(translationOf(anew).versions.map(({ version, evidenceId }) => [version, evidenceId])).toEqual([
    [1, 'translated'],
    [2, 'second'],
  ]);
});
