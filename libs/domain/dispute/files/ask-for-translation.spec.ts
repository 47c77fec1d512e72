import { ana, ben, cai, mia } from '../../testing/core/actors.js';
import { recorded } from '../../testing/core/expected.js';
import { andThen, given, sent } from '../../testing/core/story.js';
import { first, issuesListed } from '../../testing/panel/decision-stories.js';
import {
  askForTranslation,
  certificate,
  contestTranslation,
  fileTranslation,
} from '../../testing/service/translation-commands.js';
import { answered, asked, delivered, seen, viewed } from '../../testing/service/translation-scenes.js';
import { seesExhibit } from '../visibility/sees-exhibit.js';

it('tells one respondent nothing of another', () => {
  expect(seen(asked, cai)).toBeUndefined();
  expect(seen(delivered, cai)).not.toHaveProperty('asked');
  const contested = andThen(delivered, contestTranslation('03-07T10:00', ben));
  expect(seen(contested, cai)?.versions[0]?.said).toEqual([]);
  const theirs = sent(andThen(answered, fileTranslation('03-06T10:00', ben)));
  expect([ana, ben, cai, mia].map((by) => seen(theirs, by) !== undefined)).toEqual([true, true, false, true]);
  const { dispute, visibility } = viewed(theirs, cai);
  expect(seesExhibit(visibility, dispute, 'translated')).toBe(false);
});
it('is asked of whom the original comes from, once for each language', () => {
  given(...answered)
    .when(askForTranslation('03-06T10:00', first))
    .thenRefused('NotFound');
  given(...issuesListed)
    .when(askForTranslation('03-19T10:00', first))
    .then(recorded('TranslationAsked', { askedBy: 'panel', askedOf: 'ana' }));
  given(...answered)
    .when(askForTranslation('03-06T10:00', ana))
    .thenRefused('NotYourPart');
  given(...asked)
    .when(askForTranslation('03-06T11:00', ben))
    .thenRefused('NamedTwice', { field: 'into' });
  given(...answered)
    .when(askForTranslation('03-06T10:00', ben, certificate, { into: 'en' }))
    .thenRefused('EntryUnwanted', { field: 'into' });
});
