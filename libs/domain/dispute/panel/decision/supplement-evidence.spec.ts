import { ana, ben, cai, mia, shop } from '../../../testing/core/actors.js';
import { paper } from '../../../testing/core/commands.js';
import { offers } from '../../../testing/core/menu.js';
import { andThen, given } from '../../../testing/core/story.js';
import { told } from '../../../testing/notification/every-told.js';
import { supplement } from '../../../testing/panel/decision-commands.js';
import { typesSeen } from '../../../testing/panel/decision-after.js';
import { deliberated, first, second, submitted, submitting } from '../../../testing/panel/decision-stories.js';

const lateFile = andThen(submitted, supplement('03-18T12:00', ben, [paper('l2')]));

describe('putting more before a panel', () => {
  it('is for its parties, until it deliberates, and names a file', () => {
    given(...submitting)
      .when(supplement('03-17T12:00', cai, [paper('l2')]))
      .thenRefused('NotYourPart');
    given(...submitting)
      .when(supplement('03-17T12:00', ben, []))
      .thenRefused('NothingNamed');
    given(...deliberated.dispute)
      .when(supplement('03-19T12:00', ben, [paper('l2')]))
      .thenRefused('WrongStage');
    expect([ana, ben, cai, mia, first].map(offers(submitted, 'SupplementEvidence'))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  it('is told to whoever decides and to the other side', () =>
    expect(
      [first, second, ana, mia, shop].map((by) => typesSeen(lateFile, by).includes('EvidenceSupplemented')),
    ).toEqual([true, true, true, true, false]));
});
