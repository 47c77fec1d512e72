import { instant } from '../kernel/message.js';
import { unlessRefused } from '../kernel/refusal.js';
import { ana } from '../testing/core/actors.js';
import type { QualificationCommand } from './commands.js';
import { decideQualification } from './decide.js';
import { emptyFile } from './state.js';

const [before, at] = [instant('2026-11-29T01:00:00Z'), instant('2026-11-29T02:00:00Z')];
const proof = { proofId: 'p1', kind: 'authorisation', contentId: 'c1', papers: ['aa'] };

it.each([
  ['reads alone', { power: 'reads' }, false, false],
  ['had it until an hour ago', { until: before }, false, false],
  ['has it in part', { scope: ['report'] }, true, false],
  ['has it in everything', { until: at }, true, true],
] as const)(
  'lets who %s for the shop file no proofs, or let nobody ask, beyond that',
  (_, authority, files, allows) => {
    const context = { duties: [], mayActFor: ['ana'], authority };
    const may = (told: object) =>
      unlessRefused(() => {
        const command = { ...told, by: ana, at } as QualificationCommand;
        return decideQualification(command, { file: emptyFile, partyId: 'ana', papers: ['aa'], context }).length > 0;
      });
    expect(may({ type: 'FileProof', data: proof })).toBe(files);
    expect(may({ type: 'AllowAskers', data: { platformIds: ['shop'] } })).toBe(allows);
  },
);
