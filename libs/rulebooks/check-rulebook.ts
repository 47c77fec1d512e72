import { ACTIONS } from '#domain/dispute/actions.js';
import type { Stage } from '#domain/dispute/core/stage.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import { checkStep, checkRuled, isPositive, twice } from './check-ruled.js';
import { checkReminders } from './check-reminders.js';
import { checkMaterial } from './check-material.js';

/** What is wrong with a rulebook that the compiler cannot see, a sentence each; empty for one that may be released. */
export const checkRulebook = (rulebook: Rulebook): readonly string[] => [
  ...checkHead(rulebook),
  ...Object.entries(rulebook.steps).flatMap(([stage, step]) => [
    ...checkStep(`steps.${stage}`, step),
    ...(ACTIONS[step.onExpiry].during.includes(stage as Stage)
      ? []
      : [`steps.${stage}: ${step.onExpiry} is not done at this stage`]),
    ...(ACTIONS[step.onExpiry].by.includes('clock') ? [] : [`steps.${stage}: ${step.onExpiry} is not the clock's`]),
  ]),
  ...Object.entries(rulebook.house).flatMap(([name, step]) => checkStep(`house.${name}`, step)),
  ...(rulebook.excusedDelay ? checkRuled('excusedDelay', rulebook.excusedDelay) : []),
  ...(rulebook.filesFollow ? checkRuled('filesFollow', rulebook.filesFollow) : []),
  ...Object.entries(rulebook.counterNotices ?? {}).flatMap(([name, step]) => checkStep(`counterNotices.${name}`, step)),
  ...checkMediation(rulebook),
  ...checkFiles(rulebook),
  ...checkRegister(rulebook),
  ...(rulebook.urging ? checkRuled('urging', rulebook.urging) : []),
  ...checkReminders(rulebook),
  ...(rulebook.windowExtension ? checkRuled('windowExtension', rulebook.windowExtension) : []),
  ...rulebook.materials.flatMap((material) => checkMaterial(material, rulebook)),
  ...checkTracks(rulebook),
  ...twice(rulebook.materials.map(({ code }) => code)).map((code) => `materials.${code}: listed twice`),
  ...rulebook.rights
    .filter(
      (right) =>
        !rulebook.materials.some(
          ({ rights, required, onMissing }) =>
            rights !== 'all' && rights.includes(right) && required === 'always' && onMissing === undefined,
        ),
    )
    .map((right) => `rights.${right}: no required material shows it`),
];

const checkHead = (rulebook: Rulebook): readonly string[] => {
  const texts = {
    id: rulebook.id,
    version: rulebook.version,
    title: rulebook.title.en,
    'title.zh-CN': rulebook.title['zh-CN'],
  };
  const sources = {
    sourceUrl: rulebook.sourceUrl,
    verifiedBy: rulebook.verifiedBy,
    declaration: rulebook.declaration.version,
  };
  const numbers = {
    ...rulebook.limits,
    settling: rulebook.settling,
    missedStates: rulebook.missedStates ?? 1,
    excusedDelay: rulebook.excusedDelay?.workingDays ?? 1,
  };
  return [
    ...Object.entries({ ...texts, ...sources }).flatMap(([name, text]) =>
      text.trim() === '' ? [`${name}: empty`] : [],
    ),
    ...Object.entries(numbers).flatMap(([name, number]) =>
      isPositive(number) ? [] : [`${name}: ${number} is no whole number above 0`],
    ),
    ...(Number.isNaN(Date.parse(rulebook.asOf)) ? [`asOf: ${rulebook.asOf} is no day`] : []),
    ...(rulebook.rights.length === 0 && rulebook.steps.curing
      ? ['rights: none']
      : twice(rulebook.rights).map((right) => `rights.${right}: listed twice`)),
  ];
};

const checkRegister = ({ register, drafts, materials }: Rulebook): readonly string[] => [
  ...(register ? checkRuled('register', register) : []),
  ...(register?.papers ?? [])
    .filter((code) => !materials.some((one) => one.code === code))
    .map((code) => `register.${code}: no paper of the checklist`),
  ...twice(register?.papers ?? []).map((code) => `register.${code}: listed twice`),
  ...(drafts ? checkRuled('drafts', drafts) : []),
  ...(drafts && !(isPositive(drafts.keptDays) && isPositive(drafts.most)) ? ['drafts: no whole numbers above 0'] : []),
];

const checkFiles = ({ files }: Rulebook): readonly string[] =>
  files === undefined
    ? []
    : [
        ...checkRuled('files', files),
        ...(isPositive(files.size) ? [] : [`files.size: ${files.size} is no whole number above 0`]),
        ...(files.mediaTypes.length === 0
          ? ['files.mediaTypes: none']
          : twice(files.mediaTypes).map((kind) => `files.mediaTypes.${kind}: listed twice`)),
        ...files.mediaTypes
          .filter((kind) => RUNS.test(kind))
          .map((kind) => `files.mediaTypes.${kind}: may run something where it is opened`),
      ];

/** Kinds that a browser or a desktop takes for a program. */
const RUNS = /html|svg|xml$|script|x-sh|x-msdownload|macroenabled/i;

/**
 * The last track takes whatever no other does; each says where it stands in the law, and a measure that waits has a
 * waiting period.
 */
const checkTracks = ({ tracks, excusedDelay }: Rulebook): readonly string[] => {
  if (tracks === undefined) return [];
  const last = tracks.at(-1);
  return [
    ...twice(tracks.map(({ track }) => track)).map((track) => `tracks.${track}: listed twice`),
    ...(last === undefined || Object.keys(last.for).length > 0
      ? ['tracks: no last one for all that no other takes']
      : []),
    ...tracks.flatMap(({ track, clauses, source, confidence, waitingPeriod }) => [
      ...Object.values(clauses).flatMap((clause) => checkRuled(`tracks.${track}`, { clause, source, confidence })),
      ...(waitingPeriod ? checkStep(`tracks.${track}.waitingPeriod`, waitingPeriod) : []),
    ]),
    ...(excusedDelay?.readings !== undefined &&
    !excusedDelay.readings.some(({ reading }) => reading === excusedDelay.reading)
      ? ['excusedDelay: the reading followed is none of its readings']
      : []),
  ];
};

/** Who has mediation has all its stages, says how far it may be extended and on what it rests. */
const checkMediation = ({ mediation, steps, house }: Rulebook): readonly string[] => {
  if (mediation === undefined) return [];
  const stages = ['mediation-consent', 'choosing-mediator', 'mediator-acceptance', 'mediation'] as const;
  const tasks = ['assign-mediator', 'decide-objection', 'next-step'] as const;
  return [
    ...[mediation, mediation.ties, mediation.privacy].flatMap((one) => checkRuled('mediation', one)),
    ...(isPositive(mediation.mostExtraDays) && isPositive(mediation.absences)
      ? []
      : ['mediation: a number that is none']),
    ...stages.filter((stage) => steps[stage] === undefined).map((stage) => `mediation: no ${stage}`),
    ...tasks.filter((task) => house[task] === undefined).map((task) => `mediation: no ${task}`),
  ];
};
