import { disputeDecider } from '../../decider.js';
import { unfiled } from '../../core/unfiled.js';
import { ana, ben, clock, eve, mia, shop } from '../../../testing/core/actors.js';
import { complaint, fileComplaint } from '../../../testing/core/commands.js';
import { rulebook } from '../../../testing/core/rulebook.js';
import { due, ordered, recorded } from '../../../testing/core/expected.js';
import { offered } from '../../../testing/core/menu.js';
import { filed } from '../../../testing/core/scenes.js';
import { asked, disputeAfter, fileOf, given } from '../../../testing/core/story.js';

it('opens the dispute under its rulebook, with a receipt and a person who checks the materials', () =>
  given()
    .when(fileComplaint())
    .then(
      recorded('ComplaintFiled', {
        complainantId: 'ana',
        caseManagerId: 'mia',
        rulebook: { id: 'story', version: '1', hash: 'h' },
        checkDue: due('03-05T00:00'),
      }),
      ordered('receipt', 'ana', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
    ));

it('puts each pair of respondent and item at a stage of its own', () =>
  expect(Object.keys(disputeAfter(filed).stages)).toEqual([
    'dispute',
    'respondent:ben',
    'respondent:cai',
    'pair:ben:bag',
    'pair:cai:bag',
    'pair:ben:cap',
    'service:new-1',
  ]));

it('makes whoever files it the complainant', () =>
  given()
    .when(asked(fileComplaint(), eve))
    .then(
      recorded('ComplaintFiled', { complainantId: 'eve' }),
      ordered('receipt', 'eve', 'pair:ben:bag', 'pair:cai:bag', 'pair:ben:cap'),
    ));

it.each([
  ['a person who acts for nobody', mia],
  ['a platform', shop],
])('is not found by %s', (_, actor) => given().when(asked(fileComplaint(), actor)).thenRefused('NotFound'));
it('is no part of the clock', () => given().when(asked(fileComplaint(), clock)).thenRefused('NotYourPart'));
it('is offered to parties, and to staff where the rulebook lets them write down what a party says', () => {
  const { dictation: _, ...older } = rulebook;
  expect([ana, mia, shop].map((by) => offered([], by, 'FileComplaint').length)).toEqual([1, 1, 0]);
  expect([ana, mia].map((by) => offered([], by, 'FileComplaint', { rulebook: older }).length)).toEqual([1, 0]);
  expect(offered(filed, ana, 'FileComplaint')).toEqual([]);
});
it('is refused twice', () =>
  given(...filed)
    .when(fileComplaint())
    .thenRefused('WrongStage'));
it('is not found where somebody else has filed', () =>
  given(...filed)
    .when(asked(fileComplaint(), eve))
    .thenRefused('NotFound'));
it('is refused while the association has nobody who could take it', () => {
  const file = fileOf(unfiled, ana);
  const context = { position: 0, mayActFor: file.context.mayActFor, duties: [] };
  expect(() => disputeDecider.decide(fileComplaint(), { ...file, context })).toThrow(
    expect.objectContaining({ code: 'NoCaseManager' }),
  );
});
it('is refused against oneself', () => given().when(asked(fileComplaint(), ben)).thenRefused('SelfComplaint'));

const [bag, cap] = complaint.items;
const [paper] = complaint.evidence;
if (!bag || !cap || !paper) throw new Error('no bag');
const five = ['1', '2', '3', '4', '5'];

it.each([
  ['without the declaration of truth', { declaration: '' }, 'DeclarationMissing'],
  [
    'for a right that the rulebook does not cover',
    { right: { kind: 'patent', detailsContentId: 'x' } },
    'RightNotCovered',
  ],
  ['without items', { items: [] }, 'NothingNamed'],
  ['without anything asked for', { claims: [] }, 'NothingNamed'],
  ['with an item of nobody', { items: [{ ...bag, respondentIds: [] }] }, 'NothingNamed'],
  ['with too many items', { items: five.map((itemId) => ({ ...bag, itemId })) }, 'TooMany'],
  [
    'with too many respondents',
    { respondents: five.map((respondentId) => ({ respondentId, roles: [], detailsContentId: 'x' })) },
    'TooMany',
  ],
  ['with too many pairs', { items: ['1', '2', '3', '4'].map((itemId) => ({ ...bag, itemId })) }, 'TooMany'],
  ['with an item named twice', { items: [bag, cap, bag] }, 'NamedTwice'],
  [
    "with an item's respondent named twice",
    { items: [{ ...bag, respondentIds: ['ben', 'cai', 'ben'] }] },
    'NamedTwice',
  ],
  [
    'with a respondent named twice',
    { respondents: [...complaint.respondents, ...complaint.respondents.slice(0, 1)] },
    'NamedTwice',
  ],
  ['with evidence named twice', { evidence: [paper, paper] }, 'NamedTwice'],
  [
    'with a material named twice',
    { materials: [...complaint.materials, ...complaint.materials.slice(0, 1)] },
    'NamedTwice',
  ],
  ['with an unknown material', { materials: [{ code: 'NONE', evidenceIds: ['e1'] }] }, 'UnknownReference'],
  ['with a material of unknown evidence', { materials: [{ code: 'ID', evidenceIds: ['e9'] }] }, 'UnknownReference'],
  ['with an unknown respondent', { items: [{ ...bag, respondentIds: ['dan'] }] }, 'UnknownReference'],
  ['with a respondent of no item', { items: [cap] }, 'UnknownReference'],
] as const)('is refused %s', (_, changes, code) => given().when(fileComplaint(changes)).thenRefused(code));
