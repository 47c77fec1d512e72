import { formatDeadline, formatForTable } from '#messages/format.js';
import { clauseName } from '#messages/rulebook/clauses.js';
import { timelineSentence } from '#messages/events.js';
import { tongueOf, type Tongue } from '../template.js';
import type { Entry } from './bundle.js';
import type { BundleFacts, TimelineFacts } from './facts.js';
import { namesIn, subjectIn } from './names.js';

const told = (facts: BundleFacts): ((one: TimelineFacts) => string) => {
  const names = namesIn(facts);
  return ({ event, moment }) => timelineSentence(event, names, facts.locale, moment);
};

/** What happened, as far as its recipient may know. */
export const timelineEntry = (facts: BundleFacts, { say }: Tongue): readonly Entry[] => [
  {
    kind: 'table',
    number: 'T',
    title: say('案件经过', 'Timeline'),
    head: [say('时间（北京时间）', 'When (Beijing time)'), say('事项', 'What')],
    columns: ['auto', '1'],
    rows: facts.timeline.map((one) => [formatForTable(one.at), told(facts)(one)]),
  },
];

/** How each letter went out and came. */
export const serviceEntry = (facts: BundleFacts, { say }: Tongue): readonly Entry[] => {
  const steps = facts.timeline.filter(({ event }) => event.type.startsWith('Service'));
  if (steps.length === 0) return [];
  const numberOf = new Map(facts.documents.map(({ serviceId }, index) => [serviceId, `D${index + 1}`]));
  const rows = [...Map.groupBy(steps, ({ event }) => (event.data as { readonly serviceId: string }).serviceId)].flatMap(
    ([serviceId, own]) =>
      own.map((one) => [
        numberOf.get(serviceId) ?? '',
        namesIn(facts).document(serviceId),
        formatForTable(one.at),
        told(facts)(one),
      ]),
  );
  return [
    {
      kind: 'table',
      number: 'S',
      title: say('送达证明', 'Proofs of service'),
      intro: say(
        '逐份文书列明签发、发出、到达或者未能送达的记录。',
        'For each letter, how it was issued, went out and came, or did not.',
      ),
      head: [say('编号', 'No.'), say('文书', 'Document'), say('时间', 'When'), say('事项', 'What')],
      columns: ['auto', '1', 'auto', '2'],
      rows,
    },
  ];
};

/** The ends of time that run or ran, with the clause by which each was counted. */
export const deadlineEntry = (facts: BundleFacts, { say, locale }: Tongue): readonly Entry[] =>
  facts.deadlines.length === 0
    ? []
    : [
        {
          kind: 'table',
          number: 'F',
          title: say('期限', 'Deadlines'),
          head: [say('事项', 'What'), say('届满', 'Ends'), say('依据', 'By')],
          columns: ['1', '1', '1'],
          rows: facts.deadlines.map(({ subject, deadline }) => [
            subjectIn(facts, subject),
            formatDeadline(deadline, locale),
            clauseName(deadline.derivation.clause, locale),
          ]),
        },
      ];

/** What ties each entry to its place in the log. */
export const logEntry = (facts: BundleFacts): readonly Entry[] => {
  const { say } = tongueOf(facts.locale);
  return [
    {
      kind: 'table',
      number: 'L',
      title: say('存证校验值', 'Log references'),
      intro: say(
        '每条记录的校验值由该记录和此前全部记录逐条计算（SHA-256）；任何改动都会使其后的校验值不一致。协会可用 parley log verify 复核全部记录，各方可将此处的值与文书上的存证校验值比对。',
        'The hash of each entry is computed from it and from all before it (SHA-256), so that a change of any shows in all that follow. The association checks the whole log with parley log verify; anybody can compare these with the log reference on a document.',
      ),
      head: [say('序号', 'No.'), say('时间', 'When'), say('记录', 'Entry'), say('校验值', 'Hash')],
      columns: ['auto', 'auto', 'auto', '1'],
      rows: facts.timeline.map(({ event, at, version, chain }, index) => [
        String(version ?? index + 1),
        formatForTable(at),
        event.type,
        chain,
      ]),
    },
  ];
};
