import { ana, ben, cai, mia, shop } from '../../testing/core/actors.js';
import { fileCounterNotice, paper } from '../../testing/core/commands.js';
import { recorded } from '../../testing/core/expected.js';
import { offers } from '../../testing/core/menu.js';
import { noticed } from '../../testing/core/scenes.js';
import { andThen, disputeAfter, fileOf, given, sent } from '../../testing/core/story.js';
import { told } from '../../testing/notification/every-told.js';
import { first, issuesListed } from '../../testing/panel/decision-stories.js';
import {
  agency,
  askForTranslation,
  certificate,
  checkTranslation,
  contestTranslation,
  deliverTranslation,
  fileTranslation,
  newestTranslation,
} from '../../testing/service/translation-commands.js';
import type { Actor } from '../../kernel/message.js';
import type { DisputeEvent } from '../core/state.js';
import { governingText, statusOf } from '../service/translation/standing.js';
import { exhibitsSeen, seesExhibit } from '../visibility/sees-exhibit.js';
import { translationSeen } from '../visibility/sees-translation.js';
import { visibilityOf } from '../visibility/visibility.js';

type Past = readonly DisputeEvent[];
const answered = andThen(noticed, told(fileCounterNotice('03-05T10:00', 'ben', ['bag']), { evidence: [paper('b1')] }));
const asked = andThen(answered, askForTranslation('03-06T10:00', ben));
const delivered = sent(andThen(asked, deliverTranslation('03-06T11:00', ana)));

const translationOf = (past: Past) => {
  const dispute = disputeAfter(past);
  const translation = dispute.translations[newestTranslation(dispute)];
  if (!translation) throw new Error('there is no translation');
  return translation;
};
const stands = (past: Past) => [statusOf(translationOf(past)), governingText(translationOf(past), {})];
const viewed = (past: Past, by: Actor) => {
  const dispute = disputeAfter(past);
  return { dispute, visibility: visibilityOf(by, fileOf(dispute, by)) };
};
const seen = (past: Past, by: Actor) => {
  const { dispute, visibility } = viewed(past, by);
  return translationSeen(newestTranslation(dispute), visibility, dispute);
};
const files = (past: Past, by: Actor) => {
  const { dispute, visibility } = viewed(past, by);
  return exhibitsSeen(visibility, dispute).map(({ evidenceId }) => evidenceId);
};

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
