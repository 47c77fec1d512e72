import { ana, ben, mia, shop } from '../../testing/core/actors.js';
import { offers } from '../../testing/core/menu.js';
import { given, andThen } from '../../testing/core/story.js';
import {
  checkTranslation,
  contestTranslation,
  deliverTranslation,
} from '../../testing/service/translation-commands.js';
import { asked, delivered } from '../../testing/service/translation-scenes.js';

it('is contested by the others and checked by the association, when its file is here', () => {
  given(...delivered)
    .when(contestTranslation('03-07T10:00', ana))
    .thenRefused('NotYourPart');
  expect([ana, ben, mia, shop].map(offers(delivered, 'ContestTranslation'))).toEqual([false, true, false, false]);
  expect([ana, ben, mia].map(offers(delivered, 'CheckTranslation'))).toEqual([false, false, true]);
  given(...andThen(asked, deliverTranslation('03-06T11:00', ana)))
    .when(checkTranslation('03-07T10:00', mia))
    .thenRefused('BytesMissing');
});
