import { instant } from '../kernel/message.js';
import { unlessRefused } from '../kernel/refusal.js';
import { ana } from '../testing/core/actors.js';
import { calendar } from '../testing/core/calendar.js';
import type { GrievanceCommand } from './commands.js';
import { allowedGrievanceActions, decideGrievance } from './decide.js';
import { evolveGrievance, unmade } from './state.js';

const [before, at] = [instant('2026-03-02T01:00:00Z'), instant('2026-03-02T02:00:00Z')];
const told = { disputeId: 'd', number: 'GR-1', by: { kind: 'party', id: 'ana' }, aboutId: 'mia' };
const how = { office: 'case-manager', ground: 'delay', reasonsContentId: 'why', keptBack: false };
const filing = { type: 'FileGrievance', data: { ...told, ...how }, by: ana, at } as GrievanceCommand;
const file = { named: 'ab', sha256: 'ab', size: 1, mediaType: 'image/png' };
const sending = { type: 'StoreGrievanceEvidence', data: file, by: ana, at } as GrievanceCommand;

it.each([
  ['reads alone', { power: 'reads' }, false],
  ['had it until an hour ago', { until: before }, false],
  ['answers from a contact that is not proved', { power: 'answers' }, true],
  ['has it in part', { scope: ['report'] }, true],
] as const)('is not made in the party’s name by who reads alone, nor after the end: who %s', (_, authority, may) => {
  const context = { mayActFor: ['ana'], authority };
  const filed = decideGrievance(filing, { grievance: unmade, calendar, context: { mayActFor: ['ana'] } });
  const grievance = filed.reduce(evolveGrievance, unmade);
  expect(unlessRefused(() => decideGrievance(filing, { grievance: unmade, calendar, context }).length > 0)).toBe(may);
  expect(unlessRefused(() => decideGrievance(sending, { grievance, calendar, context }).length > 0)).toBe(may);
  const menu = allowedGrievanceActions(ana, { grievance: { ...grievance, stage: 'handling' }, calendar, context }, at);
  expect(menu.includes('StoreGrievanceEvidence')).toBe(may);
});
