import type { ExpertContext, DecisionContext } from '../../dispute/core/decision-context.js';
import { instant, type Actor } from '../../kernel/message.js';

const party = (id: string): Actor => ({ kind: 'person', id: `${id}-account`, onBehalfOf: id });

export const ana = party('ana');
export const ben = party('ben');
export const cai = party('cai');
/** On duty at the association. */
export const mia: Actor = { kind: 'person', id: 'mia' };
/** On the duty roster behind Mia. */
export const noa: Actor = { kind: 'person', id: 'noa' };
/** Mediators of the roster. */
export const max: Actor = { kind: 'person', id: 'max' };
export const pia: Actor = { kind: 'person', id: 'pia' };
/** Experts of the roster. */
export const eda: Actor = { kind: 'person', id: 'eda' };
export const fay: Actor = { kind: 'person', id: 'fay' };
export const gus: Actor = { kind: 'person', id: 'gus' };
export const hal: Actor = { kind: 'person', id: 'hal' };
export const ivy: Actor = { kind: 'person', id: 'ivy' };
export const shop: Actor = { kind: 'platform', id: 'shop' };
export const clock: Actor = { kind: 'clock', id: 'dispute-workflow' };
export const engine: Actor = { kind: 'engine', id: 'dispute-workflow' };
/** Audits every dispute. */
export const amy: Actor = { kind: 'person', id: 'amy' };
/** Has no part in anything. */
export const eve = party('eve');
export const mall: Actor = { kind: 'platform', id: 'mall' };

/** Decides appeals, for another organisation. */
export const ada: Actor = { kind: 'person', id: 'ada' };
/** Mia, Noa and Ada may sit on reviews; Rex competes with Ben, and Una works for Ana. */
const reviewers = {
  mia: { organisationId: 'association', competesWith: [] },
  noa: { organisationId: 'association', competesWith: [] },
  ada: { organisationId: 'other-house', competesWith: [] },
  rex: { organisationId: 'shoes', competesWith: ['ben'] },
  una: { organisationId: 'ana', competesWith: [] },
};
const training = { completedAt: instant('2025-12-01T00:00:00Z'), hours: 8 };
const free: Omit<ExpertContext, 'pseudonym'> = {
  available: true,
  load: 0,
  rights: ['trademark'],
  languages: ['zh-CN'],
  training,
  ties: [],
};
/**
 * The roster of the stories: five who are free, one who works for Ben's client, one who is kin of Ana, one who is away,
 * one who knows patents alone.
 */
export const EXPERTS: Readonly<Record<string, ExpertContext>> = {
  eda: { ...free, pseudonym: 'p-eda' },
  fay: { ...free, pseudonym: 'p-fay', load: 1 },
  gus: { ...free, pseudonym: 'p-gus', rights: [] },
  hal: { ...free, pseudonym: 'p-hal' },
  ivy: { ...free, pseudonym: 'p-ivy' },
  kit: { ...free, pseudonym: 'p-kit', ties: [{ conflict: 'client', via: ['tie-1', 'tie-2'] }] },
  lou: { ...free, pseudonym: 'p-lou', ties: [{ conflict: 'kin', via: ['tie-3'] }] },
  moe: { ...free, pseudonym: 'p-moe', available: false },
  ned: { ...free, pseudonym: 'p-ned', rights: ['patent'], languages: ['en'] },
};

const officer = (name: string) => ({ name, away: false, load: 0, conflicts: [] });
/** Case managers of the stories: Rex is on leave, Una declared that she is tied to Ana. */
const OFFICERS = {
  mia: officer('Mia'),
  noa: officer('Noa'),
  ada: officer('Ada'),
  rex: { ...officer('Rex'), away: true },
  una: { ...officer('Una'), conflicts: ['ana'] },
};

/** Everybody may act for the party they name; Mia and Noa alone have a duty. Ana filed with her own account. */
export const contextOf = ({ id, onBehalfOf }: Actor): DecisionContext => ({
  position: 1,
  mayActFor: onBehalfOf === undefined ? [] : [onBehalfOf],
  duties:
    id in reviewers
      ? ['case-manager']
      : id === 'max' || id === 'pia'
        ? ['mediator']
        : id in EXPERTS
          ? ['expert']
          : id === 'amy'
            ? ['auditor']
            : [],
  mandates: [{ filedFrom: instant('2000-01-01T00:00:00Z'), ratings: false, securityLog: false }],
  filedBy: ana.id,
  experts: EXPERTS,
  expertsPosition: 7,
  neutrals: {
    max: { available: true, load: 2 },
    pia: { available: true, load: 0 },
    ira: { available: false, load: 0 },
  },
  legalBasis: 'commercial-mediation',
  caseManagerId: 'mia',
  officers: OFFICERS,
  reviewers,
  dutyRoster: ['mia', 'noa'],
});
