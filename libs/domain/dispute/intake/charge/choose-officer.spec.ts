import { chooseOfficer, type Assigning, type Team } from './choose-officer.js';

const officer = (accountId: string, load = 0, more: object = {}) => ({
  accountId,
  name: accountId,
  away: false,
  load,
  conflicts: [] as readonly string[],
  ...more,
});
const team = (teamId: string, more: Partial<Team>): Team => ({
  teamId,
  rights: [],
  platformIds: [],
  languages: [],
  memberIds: [],
  ...more,
});
const by = (rule: Assigning['rule'], more: Partial<Assigning> = {}): Assigning => ({
  rule,
  namedId: 'mia',
  officers: [officer('mia', 3), officer('noa', 1), officer('ada', 2)],
  teams: [],
  turn: 0,
  ...more,
});
const about = { right: 'trademark', platformIds: ['shop'], language: 'zh-CN', concerned: ['ana', 'ben'] } as const;

it('gives it to whom the association names, and past her by load while she is away', () => {
  expect(chooseOfficer(about, by('named'))).toBe('mia');
  const away = [officer('mia', 3, { away: true }), officer('noa', 1), officer('ada', 2)];
  expect(chooseOfficer(about, by('named', { officers: away }))).toBe('noa');
});
it('goes round, and passes over who is away', () => {
  expect([0, 1, 2, 3].map((turn) => chooseOfficer(about, by('rotation', { turn })))).toEqual([
    'mia',
    'noa',
    'ada',
    'mia',
  ]);
  const officers = [officer('mia'), officer('noa', 0, { away: true }), officer('ada')];
  expect([0, 1, 2].map((turn) => chooseOfficer(about, by('rotation', { officers, turn })))).toEqual([
    'mia',
    'ada',
    'mia',
  ]);
});
it('gives it to who has least, the first of those who have as little', () => {
  expect(chooseOfficer(about, by('load'))).toBe('noa');
  expect(chooseOfficer(about, by('load', { officers: [officer('mia'), officer('noa')] }))).toBe('mia');
});
it('asks the team that knows the right first by expertise, and whoever is free where nobody of it is', () => {
  const teams = [
    team('shops', { platformIds: ['shop'], languages: ['zh-CN'], memberIds: ['noa'] }),
    team('marks', { rights: ['trademark'], memberIds: ['mia', 'ada'] }),
  ];
  expect(chooseOfficer(about, by('expertise', { teams }))).toBe('ada');
  expect(chooseOfficer(about, by('load', { teams }))).toBe('noa');
  expect(chooseOfficer({ ...about, right: 'patent' }, by('expertise', { teams }))).toBe('noa');
  expect(chooseOfficer({ ...about, right: 'patent', platformIds: ['mall'] }, by('expertise', { teams }))).toBe('noa');
});
it('asks the team of a platform or a language, though somebody else has less', () => {
  const teams = [
    team('shops', { platformIds: ['shop'], memberIds: ['ada'] }),
    team('english', { languages: ['en'], memberIds: ['mia'] }),
  ];
  for (const rule of ['load', 'expertise'] as const) {
    expect(chooseOfficer(about, by(rule, { teams }))).toBe('ada');
    expect(chooseOfficer({ ...about, platformIds: ['mall'], language: 'en' }, by(rule, { teams }))).toBe('mia');
    expect(chooseOfficer({ ...about, platformIds: ['mall'] }, by(rule, { teams }))).toBe('noa');
  }
});
it.each(['named', 'rotation', 'load', 'expertise'] as const)('keeps who declared a conflict out, by %s', (rule) => {
  const officers = [officer('mia', 0, { conflicts: ['ben'] }), officer('noa', 9, { conflicts: ['eve'] })];
  expect(chooseOfficer(about, by(rule, { officers }))).toBe('noa');
  expect(chooseOfficer({ ...about, concerned: ['ben', 'eve'] }, by(rule, { officers }))).toBeUndefined();
  expect(chooseOfficer(about, by(rule, { officers }), (id) => id !== 'noa')).toBeUndefined();
});
