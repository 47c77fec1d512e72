import { clauseName } from '#messages/rulebook/clauses.js';
import { HOW_VERIFIED, RULEBOOK_LAWS } from '#messages/rulebook/foundations.js';
import { findDeclaration } from '#messages/intake/declarations.js';
import { COUNTER_MATERIALS } from '#messages/response/counter-notice.js';
import { MATERIALS } from '#messages/rulebook/materials.js';
import { RELEASED } from './released.js';

const clausesOf = ({
  materials,
  steps,
  house,
  excusedDelay,
  mediation,
  files,
  windowExtension,
  tracks = [],
  counterMaterials = [],
}: (typeof RELEASED)[number]['rulebook']): readonly string[] => [
  ...[
    ...materials,
    ...Object.values(steps),
    ...Object.values(house),
    ...(excusedDelay ? [excusedDelay] : []),
    ...(mediation ? [mediation, mediation.ties, mediation.privacy] : []),
    ...(files ? [files] : []),
    ...(windowExtension ? [windowExtension] : []),
    ...counterMaterials,
  ].map(({ clause }) => clause),
  ...tracks.flatMap(({ clauses, waitingPeriod }) => [
    ...Object.values(clauses),
    ...(waitingPeriod ? [waitingPeriod.clause] : []),
  ]),
];

describe.each(RELEASED.map(({ rulebook }) => [`${rulebook.id} ${rulebook.version}`, rulebook] as const))(
  '%s',
  (_, rulebook) => {
    it('asks for no paper that has no name', () => {
      expect(rulebook.materials.map(({ code }) => code).filter((code) => !Object.hasOwn(MATERIALS, code))).toEqual([]);
      expect(
        (rulebook.counterMaterials ?? [])
          .map(({ code }) => code)
          .filter((code) => !Object.hasOwn(COUNTER_MATERIALS, code)),
      ).toEqual([]);
    });

    it('every guarantee of truth that it asks for has its words', () => {
      for (const side of ['complaint', 'counterNotice'] as const)
        for (const locale of ['zh-CN', 'en'] as const)
          expect(findDeclaration(rulebook.declaration.version, side, locale)).toBeTruthy();
    });

    it('says in both languages on what it rests, and how that was compared', () => {
      expect(RULEBOOK_LAWS[rulebook.sourceUrl]).toBeTruthy();
      expect(HOW_VERIFIED[rulebook.verifiedBy]).toBeTruthy();
    });

    it.each([...new Set(clausesOf(rulebook))])('%s has a Chinese name', (clause) => {
      expect(clauseName(clause, 'zh-CN')).not.toMatch(/[A-Za-z]{4,}/);
      expect(clauseName(clause, 'en')).not.toContain('.md');
    });
  },
);

it('no name is left of a paper that no rulebook asks for', () => {
  const asked = new Set(RELEASED.flatMap(({ rulebook }) => rulebook.materials.map(({ code }) => code)));
  expect(Object.keys(MATERIALS).filter((code) => !asked.has(code))).toEqual([]);
});
