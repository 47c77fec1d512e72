import { ana, ben, cai, mia, shop } from '../../testing/core/actors.js';
import { fileCounterNotice, paper } from '../../testing/core/commands.js';
import { offers } from '../../testing/core/menu.js';
import { noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, given, sent } from '../../testing/core/story.js';
import { told } from '../../testing/notification/every-told.js';
import {
  askForTranslation,
  certificate,
  checkTranslation,
  deliverTranslation,
  fileTranslation,
  agency,
} from '../../testing/service/translation-commands.js';
import {
  answered,
  asked,
  delivered,
  files,
  seen,
  stands,
  translationOf,
} from '../../testing/service/translation-scenes.js';
import { governingText } from '../service/translation/standing.js';

it('governs nothing while a machine made it and nobody looked, nor in another language than the procedure’s', () => {
  const machine = sent(
    andThen(answered, fileTranslation('03-06T10:00', ben, certificate, { translator: { kind: 'machine' } })),
  );
  expect(stands(machine)).toEqual(['delivered', 'original']);
  expect(stands(andThen(machine, checkTranslation('03-06T12:00', mia)))).toEqual(['checked', 'translation']);
  const english = andThen(answered, fileTranslation('03-06T10:00', ana, certificate, { from: 'zh', into: 'en' }));
  expect(stands(english)).toEqual(['delivered', 'original']);
  expect(governingText(translationOf(delivered), { language: 'en' })).toBe('original');
});
it('leaves its original and all numbers as they are', () => {
  const [before, after] = [disputeAfter(answered), disputeAfter(delivered)];
  expect(after.exhibits['e1']).toEqual(before.exhibits['e1']);
  expect(after.exhibitNumbers).toEqual(before.exhibitNumbers);
});
it('is never more visible than its original', () => {
  // the complainant's is everybody's, a respondent's the complainant's alone
  for (const by of [ana, ben, cai, mia, shop]) expect(files(delivered, by)).toContain('translated');
  const own = sent(andThen(answered, fileTranslation('03-06T10:00', ben, { kind: 'exhibit', id: 'b1' })));
  expect([ana, ben, cai].map((by) => files(own, by).includes('translated'))).toEqual([true, true, false]);
  expect(seen(own, cai)).toBeUndefined();
  given(...answered)
    .when(askForTranslation('03-06T10:00', cai, { kind: 'exhibit', id: 'b1' }))
    .thenRefused('UnknownReference', { field: 'of.id' });
});
it('is confidential with its original, and then nobody’s but its filer’s to make', () => {
  const past = andThen(
    noticed,
    told(fileCounterNotice('03-05T10:00', 'ben', ['bag']), {
      evidence: [{ ...paper('b1'), part: 'confidential' as const }],
    }),
  );
  given(...past)
    .when(fileTranslation('03-06T10:00', mia, { kind: 'exhibit', id: 'b1' }))
    .thenRefused('NotYourPart');
  const own = andThen(past, fileTranslation('03-06T10:00', ben, { kind: 'exhibit', id: 'b1' }));
  expect(disputeAfter(own).exhibits['translated']?.part).toBe('confidential');
  expect([ana, ben, cai, mia].map((by) => files(own, by).includes('translated'))).toEqual([false, true, false, true]);
});
it('is delivered by whoever was asked, with a name unless a machine made it', () => {
  for (const by of [ben, mia])
    given(...asked)
      .when(deliverTranslation('03-06T11:00', by))
      .thenRefused('NotYourPart');
  given(...asked)
    .when(deliverTranslation('03-06T11:00', ana, 'translated', { kind: 'person' }))
    .thenRefused('EntryMissing', { field: 'translator.name' });
  given(...asked)
    .when(deliverTranslation('03-06T11:00', ana, 'translated', { ...agency, kind: 'machine' }))
    .thenRefused('EntryUnwanted', { field: 'translator.qualification' });
  given(...delivered)
    .when(deliverTranslation('03-06T12:00', ana))
    .thenRefused('NotYourPart');
  expect([ana, ben, mia].map(offers(asked, 'DeliverTranslation'))).toEqual([true, false, false]);
});
