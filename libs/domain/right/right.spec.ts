import { readdirSync, readFileSync } from 'node:fs';
import { canonicalJson } from '../kernel/canonical-json.js';
import { ana, ben, cai, eve, mia, noa, contextOf } from '../testing/core/actors.js';
import { at, checked, day, given, none, papers, recorded, rightAfter, rulebook } from '../testing/right/right-given.js';

import { RIGHT_ACTIONS } from './actions.js';
import { allowedRightActions, rightDecider } from './decider.js';
import { keptUnder } from './kept-under.js';
import { paperOwner } from './store-right-paper.js';
import { evolveRight, RIGHT_EVENT_TYPES } from './evolve.js';
import type { RightEvent } from './events.js';
import { unrecorded } from './state.js';
import type { Actor } from '../kernel/message.js';

const { holderId: _, ...asked } = recorded.data;
const transferred = (more: object = {}): RightEvent => ({
  type: 'RightTransferred',
  data: { toHolderId: 'ben', effectiveOn: day('2026-03-01'), seen: false, ...none, ...more },
});
const licensed = (more: object = {}): RightEvent => ({
  type: 'LicenceGranted',
  data: { licenceId: 'l1', licenseeId: 'cai', kind: 'exclusive', ownName: true, seen: false, ...none, ...more },
});

describe('recording', () => {
  it('is the holder’s own, with papers that prove the right', () => {
    expect(given().when({ type: 'RecordRight', data: asked })).toEqual([recorded]);
    expect(given(recorded).when({ type: 'RecordRight', data: asked })).toBe('WrongStage');
  });
  it('may be a case manager’s for a holder, and is then checked by another', () => {
    const told = { ...asked, holderId: 'ana' };
    const written: RightEvent = { ...recorded, data: { ...recorded.data, writtenById: 'mia' } };
    expect(given().when({ type: 'RecordRight', data: told }, mia)).toEqual([written]);
    expect(given(written).when({ type: 'CheckRight', data: {} }, mia)).toBe('SecondPersonNeeded');
    const may = (by: Actor) =>
      allowedRightActions(by, { right: rightAfter(written), rulebook, context: contextOf(by) }, at);
    expect([mia, noa].map((by) => may(by).includes('CheckRight'))).toEqual([false, true]);
    expect(given(written).when({ type: 'CheckRight', data: {} }, noa)).toEqual([checked]);
    expect(given().when({ type: 'RecordRight', data: asked }, mia)).toBe('UnknownReference');
    expect(given().when({ type: 'RecordRight', data: told }, ben)).toBe('NotYourPart');
  });
  it.each([
    ['a kind that the rulebook does not cover', { right: { kind: 'name' } }, 'RightNotCovered'],
    ['a term that ends before it begins', { validFrom: day('2032-01-01') }, 'InstantImplausible'],
    ['a paper of no checklist', papers('NOTHING'), 'UnknownReference'],
    ['a paper that shows an infringement', papers('EXTRA'), 'UnknownReference'],
    ['a paper twice', papers('ID', 'ID'), 'NamedTwice'],
    ['a paper without its file', { evidence: [] }, 'UnknownReference'],
  ])('takes no right with %s', (_name, wrong, code) => {
    expect(given().when({ type: 'RecordRight', data: { ...asked, ...wrong } as typeof asked })).toBe(code);
  });
});

describe('its words and papers', () => {
  const owner = (by: Actor, ...more: readonly RightEvent[]): string =>
    paperOwner('e-ID', by, { right: rightAfter(recorded, ...more), context: contextOf(by) }, at);
  it('are those of whose right it is, whoever writes them down', () => {
    expect([ana, mia].map((by) => owner(by))).toEqual(['ana', 'ana']);
    expect(owner(mia, transferred())).toBe('ben');
    const gone = rightAfter(recorded, transferred({ toHolderId: undefined }));
    expect(keptUnder(mia, { right: gone, context: contextOf(mia) }, at)).toBe('mia');
  });
  it('stay where they lie, so that the same bytes heal what was lost', () => {
    const data = { evidenceId: 'e-ID', sha256: 'ID', size: 9, mediaType: 'application/pdf', ownerId: 'mia' };
    expect(owner(ana, { type: 'RightPaperStored', data })).toBe('mia');
    expect(given(recorded).when({ type: 'StoreRightPaper', data }, mia)).toEqual([{ type: 'RightPaperStored', data }]);
  });
});

describe('the check', () => {
  it('is a case manager’s, and notes what was seen', () => {
    expect(given(recorded).when({ type: 'CheckRight', data: {} }, mia)).toEqual([checked]);
    expect(given(recorded, checked).when({ type: 'CheckRight', data: {} }, mia)).toEqual([]);
    expect(given(recorded).when({ type: 'CheckRight', data: {} }, ana)).toBe('NotYourPart');
    expect(given(recorded).when({ type: 'CheckRight', data: {} }, eve)).toBe('NotFound');
  });
  it('is not passed while a paper is missing', () => {
    const bare = { ...recorded, data: { ...recorded.data, ...papers('ID') } };
    expect(given(bare).when({ type: 'CheckRight', data: {} }, mia)).toBe('MaterialsMissing');
    const added = { type: 'RightPapersAdded', data: papers('CERT-B') } as const;
    expect(given(bare).when({ type: 'AddRightPapers', data: papers('CERT-B') })).toEqual([added]);
    expect(given(bare, added).when({ type: 'CheckRight', data: {} }, mia)).toEqual([
      { ...checked, data: { codes: ['ID', 'CERT-B'], licenceIds: [] } },
    ]);
  });
  it('may want more, all of it at once, or refuse with reasons; new papers start it again', () => {
    expect(given(recorded).when({ type: 'WantRightPapers', data: { defects: [] } }, mia)).toBe('NothingNamed');
    expect(given(recorded).when({ type: 'RefuseRight', data: { reasons: [] } }, mia)).toBe('NothingNamed');
    const [wanted] = given(recorded).when(
      { type: 'WantRightPapers', data: { defects: [{ code: 'ID' }] } },
      mia,
    ) as readonly [RightEvent];
    expect(rightAfter(recorded, wanted).stage).toBe('awaiting-papers');
    const [refused] = given(recorded).when(
      { type: 'RefuseRight', data: { reasons: [{ code: 'ID' }] } },
      mia,
    ) as readonly [RightEvent];
    expect(given(recorded, refused).when({ type: 'CheckRight', data: {} }, mia)).toBe('WrongStage');
    expect(rightAfter(recorded, refused, { type: 'RightPapersAdded', data: papers('ID') }).stage).toBe(
      'awaiting-check',
    );
    expect(given(recorded, checked).when({ type: 'AddRightPapers', data: none })).toBe('NothingNamed');
  });
  it('is to be done anew after what a holder tells, not after what a case manager records', () => {
    const renew = { type: 'RenewRight', data: { validUntil: day('2041-05-06'), ...papers('CERT-A') } } as const;
    const [told] = given(recorded, checked).when(renew) as readonly [RightEvent];
    expect(rightAfter(recorded, checked, told)).toMatchObject({
      stage: 'awaiting-check',
      checkedCodes: ['ID'],
      validUntil: '2041-05-06',
    });
    const [seen] = given(recorded, checked).when(renew, mia) as readonly [RightEvent];
    expect(rightAfter(recorded, checked, seen)).toMatchObject({ stage: 'checked', checkedCodes: ['ID', 'CERT-A'] });
    expect(given(recorded).when({ ...renew, data: { ...renew.data, validUntil: day('2031-05-06') } })).toBe(
      'InstantImplausible',
    );
  });
});

describe('a transfer', () => {
  it('gives the right to another from its day on; the former holder sees it and can do nothing', () => {
    const gone = [recorded, checked, transferred()] as const;
    expect(given(...gone).when({ type: 'AddRightPapers', data: papers('ID') }, ana)).toBe('NotYourPart');
    expect(given(...gone).when({ type: 'AddRightPapers', data: papers('ID') }, ben)).toHaveLength(1);
    const before = [recorded, checked, transferred({ effectiveOn: day('2026-03-03') })] as const;
    expect(given(...before).when({ type: 'AddRightPapers', data: papers('ID') }, ana)).toHaveLength(1);
    expect(given(...before).when({ type: 'AddRightPapers', data: papers('ID') }, ben)).toBe('NotFound');
  });
  it('goes to somebody else, and not before the one before', () => {
    const to = (toHolderId: string, effectiveOn: string) =>
      ({ type: 'TransferRight', data: { toHolderId, effectiveOn: day(effectiveOn), ...none } }) as const;
    expect(given(recorded).when(to('ana', '2026-03-01'))).toBe('NamedTwice');
    expect(given(recorded, transferred()).when(to('cai', '2026-02-28'), ben)).toBe('InstantImplausible');
    expect(given(recorded).when(to('ben', '2026-03-01'))).toEqual([transferred()]);
  });
});

describe('a licence', () => {
  it('lets the exclusive licensee see the right, not one of many, and until its last day', () => {
    const may = (more: object) =>
      allowedRightActions(cai, { right: rightAfter(recorded, licensed(more)), rulebook, context: contextOf(cai) }, at);
    expect(may({})).toEqual([]);
    const see = (more: object) =>
      given(recorded, licensed(more)).when({ type: 'AddRightPapers', data: papers('ID') }, cai);
    expect(see({})).toBe('NotYourPart');
    expect(see({ kind: 'ordinary', ownName: false })).toBe('NotFound');
    expect(see({ kind: 'ordinary', ownName: true })).toBe('NotYourPart');
    expect(see({ validUntil: day('2026-03-01') })).toBe('NotFound');
    expect(
      given(recorded, licensed(), { type: 'LicenceEnded', data: { licenceId: 'l1', endedOn: day('2026-03-01') } }).when(
        { type: 'AddRightPapers', data: papers('ID') },
        cai,
      ),
    ).toBe('NotFound');
  });
  it('is of somebody else’s, ended once, and has its proof checked', () => {
    const grant = {
      type: 'GrantLicence',
      data: { licenceId: 'l1', licenseeId: 'cai', kind: 'sole', ownName: false, ...none },
    } as const;
    expect(given(recorded).when(grant)).toEqual([licensed({ kind: 'sole', ownName: false })]);
    expect(given(recorded).when({ ...grant, data: { ...grant.data, licenseeId: 'ana' } })).toBe('NamedTwice');
    const end = (licenceId: string) =>
      ({ type: 'EndLicence', data: { licenceId, endedOn: day('2026-03-01') } }) as const;
    expect(given(recorded, licensed()).when(end('other'))).toBe('UnknownReference');
    const [ended] = given(recorded, licensed()).when(end('l1')) as readonly [RightEvent];
    expect(given(recorded, licensed(), ended).when(end('l1'))).toEqual([]);
    expect(given(recorded, checked, licensed()).when({ type: 'CheckRight', data: {} }, mia)).toEqual([
      { type: 'RightChecked', data: { codes: [], licenceIds: ['l1'] } },
    ]);
  });
});

describe('what ends it', () => {
  const report = {
    type: 'ReportInvalidation',
    data: { proceedingId: 'p1', filedOn: day('2026-02-01'), detailsContentId: 'c', ...none },
  } as const;
  const reported = { type: 'InvalidationReported', data: report.data } as const;
  const decision = (more: object = {}) =>
    ({
      type: 'DecideInvalidation',
      data: {
        proceedingId: 'p1',
        outcome: 'invalidated',
        final: false,
        decidedOn: day('2026-03-01'),
        detailsContentId: 'c',
        ...none,
        ...more,
      },
    }) as const;

  it('an invalidation is reported once and decided in its time', () => {
    expect(given(recorded).when(report, mia)).toEqual([reported]);
    expect(given(recorded, reported).when(report)).toBe('NamedTwice');
    expect(given(recorded).when({ ...report, data: { ...report.data, filedOn: day('2026-03-03') } })).toBe(
      'InstantImplausible',
    );
    expect(given(recorded).when(decision())).toBe('UnknownReference');
    expect(given(recorded, reported).when(decision({ decidedOn: day('2026-01-01') }))).toBe('InstantImplausible');
    expect(given(recorded, reported).when(decision())).toEqual([
      { type: 'InvalidationDecided', data: decision().data },
    ]);
  });
  it('a paper told with it that takes the place of one that was checked is checked again', () => {
    const withPaper = { ...reported, data: { ...reported.data, ...papers('CERT-A') } } as const;
    const seen = { ...checked, data: { codes: ['ID', 'CERT-A'], licenceIds: [] } } as const;
    expect(rightAfter(recorded, seen, reported)).toMatchObject({ stage: 'checked', checkedCodes: ['ID', 'CERT-A'] });
    expect(rightAfter(recorded, seen, withPaper)).toMatchObject({ stage: 'awaiting-check', checkedCodes: ['ID'] });
  });
  it('an end is recorded once, an evaluation report of patents granted without examination alone', () => {
    const end = { type: 'EndRight', data: { ground: 'fee-unpaid', endedOn: day('2026-02-01') } } as const;
    expect(given(recorded).when(end)).toEqual([{ type: 'RightEnded', data: end.data }]);
    expect(given(recorded, { type: 'RightEnded', data: end.data }).when(end)).toBe('RightNotInForce');
    const evaluate = {
      type: 'RecordEvaluation',
      data: { conclusion: 'unfavourable', issuedOn: day('2026-01-01'), ...none },
    } as const;
    expect(given(recorded).when(evaluate)).toBe('RightDetails');
    const design = { ...recorded, data: { ...recorded.data, right: { kind: 'patent', patent: 'design' } } } as const;
    expect(given(design).when(evaluate, mia)).toEqual([
      { type: 'EvaluationRecorded', data: { ...evaluate.data, seen: true } },
    ]);
  });
});

it('needs an authority that covers complaining', () => {
  const by = { kind: 'person', id: 'agent', onBehalfOf: 'ana' } as const;
  const decide = (authority: object) => () =>
    rightDecider.decide(
      { type: 'AddRightPapers', data: papers('ID'), by, at },
      { right: rightAfter(recorded), rulebook, context: { ...contextOf(by), authority } },
    );
  expect(decide({ scope: ['report'] })).toThrow('AuthorityLacksScope');
  expect(decide({ until: '2026-03-01T00:00:00.000Z' })).toThrow('AuthorityExpired');
  expect(decide({ scope: ['complain'] })()).toHaveLength(1);
});

it('offers a case manager what the table allows', () => {
  const file = { right: rightAfter(recorded), rulebook, context: contextOf(mia) };
  expect(allowedRightActions(mia, file, at)).toEqual(
    Object.keys(RIGHT_ACTIONS).filter(
      (type) => !['RecordRight', 'AddRightPapers', 'PublishRight', 'UnpublishRight'].includes(type),
    ),
  );
  expect(allowedRightActions(eve, { ...file, context: contextOf(eve) }, at)).toEqual([]);
});

/** As they stood in the log when their shapes were released. Never changed. */
describe('kept samples', () => {
  const folder = new URL('samples/', import.meta.url);
  const files = readdirSync(folder);
  it('are there of every event', () =>
    expect([...new Set(files.map((file) => file.split('.')[0]))].sort()).toEqual([...RIGHT_EVENT_TYPES].sort()));
  it.each(files)('%s is canonical and folds', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8').trimEnd();
    const sample = JSON.parse(text) as RightEvent;
    expect([canonicalJson(sample), sample.type]).toEqual([text, file.split('.')[0]]);
    expect(() => evolveRight(evolveRight(unrecorded, recorded), sample)).not.toThrow();
  });
});
