import { readdirSync, readFileSync } from 'node:fs';
import type { LocalDate } from '../calendar/local-date.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { instant, type Actor } from '../kernel/message.js';
import { Refused } from '../kernel/refusal.js';
import { ana, ben, contextOf, eve, mia, shop } from '../testing/core/actors.js';
import { answerFrom, type ProofWords, type Question, type ReadProof } from './answer.js';
import type { QualificationCommand } from './commands.js';
import { decideQualification } from './decide.js';
import { endingProofs, keyOfProof, lastDaysOfFile } from './ending-proofs.js';
import type { ProofKind, QualificationEvent } from './events.js';
import { emptyFile, endsBy, evolveQualification } from './state.js';

const at = instant('2026-11-29T02:00:00Z');
const day = (text: string): LocalDate => text as LocalDate;
type Told = QualificationCommand extends infer C
  ? C extends QualificationCommand
    ? Pick<C, 'type' | 'data'>
    : never
  : never;
const after = (...events: readonly QualificationEvent[]) => events.reduce(evolveQualification, emptyFile);
const when = (told: Told, by: Actor = ana, ...events: readonly QualificationEvent[]) => {
  try {
    return decideQualification({ ...told, by, at } as QualificationCommand, {
      file: after(...events),
      partyId: 'ana',
      papers: ['aa', 'bb'],
      context: contextOf(by),
    });
  } catch (error) {
    if (error instanceof Refused) return error.code;
    throw error;
  }
};
const file = (more: object = {}) =>
  ({
    type: 'FileProof',
    data: { proofId: 'p1', kind: 'authorisation', contentId: 'c1', papers: ['aa'], ...more },
  }) as const;
const check = (more: object = {}) =>
  ({
    type: 'CheckProof',
    data: { proofId: 'p1', source: 'register', lookedOn: day('2026-11-28'), result: 'confirmed', ...more },
  }) as const;
const filed = when(file({ validUntil: day('2027-01-01') })) as readonly QualificationEvent[];
const checked = when(check(), mia, ...filed) as readonly QualificationEvent[];

describe('the file', () => {
  it('is the shop’s own, of papers whose bytes are here', () => {
    expect(filed).toMatchObject([{ type: 'ProofFiled', data: { partyId: 'ana', filedAt: at } }]);
    expect(when(file({ papers: ['cc'] }))).toBe('BytesMissing');
    expect(when(file({ papers: [] }))).toBe('NothingNamed');
    expect(when(file({ validFrom: day('2027-01-01'), validUntil: day('2026-01-01') }))).toBe('InstantImplausible');
    expect([ben, eve, shop].map((by) => when(file(), by))).toEqual(['NotFound', 'NotFound', 'NotFound']);
    expect(when(file(), mia)).toBe('NotYourPart');
  });

  it('is checked by a person, with what it was compared and when; what differs is said in words', () => {
    expect(after(...filed, ...checked).proofs['p1']).toMatchObject({
      stage: 'confirmed',
      checks: [{ checkerId: 'mia' }],
    });
    expect(when(check(), ana, ...filed)).toBe('NotYourPart');
    expect(when(check({ result: 'differs' }), mia, ...filed)).toBe('NothingNamed');
    expect(when(check({ lookedOn: day('2026-11-30') }), mia, ...filed)).toBe('InstantImplausible');
    expect(when(check({ proofId: 'p2' }), mia, ...filed)).toBe('NotFound');
  });

  it('is renewed by newer papers, which are checked again, and withdrawn once', () => {
    const renew = {
      type: 'RenewProof',
      data: { proofId: 'p1', validUntil: day('2028-01-01'), papers: ['bb'] },
    } as const;
    const renewed = when(renew, ana, ...filed, ...checked) as readonly QualificationEvent[];
    const then = after(...filed, ...checked, ...renewed).proofs['p1'];
    expect(then).toMatchObject({ stage: 'awaiting-check', validUntil: '2028-01-01', papers: ['aa', 'bb'] });
    expect(when(renew, ana, ...filed, ...renewed)).toBe('InstantImplausible');
    const withdraw = { type: 'WithdrawProof', data: { proofId: 'p1' } } as const;
    const gone = when(withdraw, ana, ...filed) as readonly QualificationEvent[];
    expect(when(withdraw, ana, ...filed, ...gone)).toEqual([]);
    expect(when(renew, ana, ...filed, ...gone)).toBe('WrongStage');
    expect(when(check(), mia, ...filed, ...gone)).toBe('WrongStage');
  });

  it('speaks of a paper before its end, and of no other', () => {
    const [proof] = Object.values(after(...filed).proofs);
    expect([day('2026-12-31'), day('2027-01-01')].map((until) => proof && endsBy(proof, until))).toEqual([false, true]);
  });

  it('has its shop reminded 90, 30 and 7 days before a paper ends, of what is renewed anew, and of no other', () => {
    const steps = (now: string, ...events: readonly QualificationEvent[]) =>
      endingProofs(after(...filed, ...events), day(now)).map(keyOfProof);
    expect(steps('2026-10-02')).toEqual([]);
    expect(steps('2026-10-03')).toEqual(['proof/p1/2027-01-01/90']);
    expect(steps('2026-12-02', ...checked)).toEqual(['proof/p1/2027-01-01/30']);
    expect(steps('2026-12-25')).toEqual(['proof/p1/2027-01-01/7']);
    expect(steps('2027-01-02')).toEqual([]);
    const differs = when(check({ result: 'differs', remarkContentId: 'c' }), mia, ...filed) as QualificationEvent[];
    expect(steps('2026-12-25', ...differs)).toEqual([]);
    const gone = when({ type: 'WithdrawProof', data: { proofId: 'p1' } }, ana, ...filed) as QualificationEvent[];
    expect(steps('2026-12-25', ...gone)).toEqual([]);
    expect([lastDaysOfFile(after(...filed)), lastDaysOfFile(after(...filed, ...gone))]).toEqual([['2027-01-01'], []]);
  });

  it('is answered from for whom the shop allows, and every question is kept', () => {
    const allow = { type: 'AllowAskers', data: { platformIds: ['shop', 'mall', 'shop'] } } as const;
    const allowed = when(allow) as readonly QualificationEvent[];
    expect(after(...allowed).askers).toEqual(['mall', 'shop']);
    expect(when(allow, ana, ...allowed)).toEqual([]);
    const data = {
      askId: 'a1',
      questionContentId: 'c',
      result: 'unknown',
      reasons: ['not-disclosed'],
      keyId: 'k',
      sha256: 'aa',
    } as const;
    const asked = when({ type: 'AskQualification', data }, shop) as readonly QualificationEvent[];
    expect(after(...asked).asks).toMatchObject([{ platformId: 'shop', askedAt: at }]);
    expect(when({ type: 'AskQualification', data }, ana)).toBe('NotYourPart');
  });
});

describe('an answer', () => {
  const proof = (kind: ProofKind, words: ProofWords, more: Partial<ReadProof> = {}): ReadProof => ({
    ...{ proofId: kind, kind, contentId: 'c', papers: [], filedAt: at, stage: 'confirmed', checks: [] },
    words: { brand: '南风', ...words },
    ...more,
  });
  const question: Question = {
    brand: ' 南 风',
    class: 18,
    territory: 'CN',
    day: day('2026-11-29'),
    isGeographical: false,
  };
  const certificate = proof(
    'trademark-certificate',
    { owner: '南风公司' },
    { classes: [18], validUntil: day('2031-01-01') },
  );
  const authorisation = proof(
    'authorisation',
    { grantor: '南风公司', grantee: '小店' },
    { validUntil: day('2027-01-01') },
  );

  it('says that papers are in order, until when, and never more', () => {
    expect(answerFrom([certificate, authorisation], '小店', question)).toEqual({
      result: 'papers-in-order',
      reasons: ['chain-whole'],
      proofIds: ['trademark-certificate', 'authorisation'],
      validUntil: '2027-01-01',
    });
    expect(answerFrom([certificate], '南风公司', question).reasons).toEqual(['owner-itself']);
  });

  it('says what is not known to be not known', () => {
    expect(answerFrom([], '小店', question)).toMatchObject({ result: 'unknown', reasons: ['brand-unknown'] });
    expect(answerFrom([certificate], '小店', { ...question, brand: '北风' }).result).toBe('unknown');
    expect(answerFrom([{ ...certificate, stage: 'withdrawn' }], '小店', question).result).toBe('unknown');
  });

  it('tells each fault, and takes a licence to sell for a chain', () => {
    expect(answerFrom([authorisation], '小店', question).reasons).toEqual(['no-link-from-owner']);
    expect(answerFrom([certificate], '小店', question)).toMatchObject({
      result: 'papers-at-fault',
      reasons: ['no-link-to-shop'],
    });
    const licence = proof('sale-licence', {}, { validUntil: day('2026-12-31') });
    expect(answerFrom([certificate, licence], '小店', question)).toMatchObject({
      result: 'papers-in-order',
      reasons: ['sale-licence-in-term'],
    });
    expect(answerFrom([{ ...licence, stage: 'awaiting-check' }], '小店', question).reasons).toEqual(['not-checked']);
  });

  it('asks for the permission to use a special mark where goods are of a geographical indication', () => {
    const of = { ...question, isGeographical: true };
    expect(answerFrom([certificate, authorisation], '小店', of)).toMatchObject({
      result: 'papers-at-fault',
      reasons: ['chain-whole', 'gi-permission-missing'],
    });
    const permission = proof('gi-permission', {}, { validUntil: day('2026-12-01') });
    expect(answerFrom([certificate, authorisation, permission], '小店', of)).toMatchObject({
      result: 'papers-in-order',
      validUntil: '2026-12-01',
    });
  });
});

it('loads every shape that was ever recorded', () => {
  const folder = new URL('samples/', import.meta.url);
  const samples = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').trim());
  const events = samples.map((text) => JSON.parse(text) as QualificationEvent);
  expect(samples).toEqual(events.map(canonicalJson));
  expect(new Set(events.map(({ type }) => type)).size).toBe(6);
  expect(() => after(...events)).not.toThrow();
});

it('confirms no renewal that the checker has not seen', () => {
  const renew = { type: 'RenewProof', data: { proofId: 'p1', validUntil: day('2036-12-31'), papers: ['bb'] } } as const;
  const renewed = [...filed, ...(when(renew, ana, ...filed) as readonly QualificationEvent[])];
  const papers = Object.values(after(...filed).proofs)[0]?.papers ?? [];
  const seen = { papers, validUntil: day('2027-01-01') };
  expect(when(check({ seen }), mia, ...filed)).toMatchObject([{ type: 'ProofChecked' }]);
  expect(JSON.stringify(when(check({ seen }), mia, ...filed))).not.toContain('seen');
  expect(when(check({ seen }), mia, ...renewed)).toBe('ProofMoved');
  expect(when(check(), mia, ...renewed)).toMatchObject([{ type: 'ProofChecked' }]);
});
