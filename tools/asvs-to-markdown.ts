import { CHAPTERS, countOf, REQUIREMENTS, STATES } from '../test/asvs/requirements.js';
import type { Requirement } from '../test/asvs/requirement.js';
import { table } from './markdown-table.js';

/** The requirements of the OWASP ASVS 5.0, level 2, as docs/asvs.md; the rows stand in test/asvs. */
export const asvsToMarkdown = (): string => {
  const { all, tested, absent, ...states } = countOf(REQUIREMENTS);
  return (
    [
      '# The OWASP ASVS 5.0, level 2',
      'Generated from test/asvs by tools/write-docs.ts; not edited by hand. Every requirement of levels 1 and 2 of the [Application Security Verification Standard 5.0.0](https://github.com/OWASP/ASVS) by its number, what it asks in our words (the text itself is OWASP’s, CC BY-SA 4.0), how it is done here, and the test that fails when it is not. `holds`: all of it; `part`: some of it, and why not all; `no`: none of it; `not-ours`: there is nothing here that it asks about, and a test fails when there is.',
      `**${all} requirements: ${STATES.map((state) => `${states[state]} ${state}`).join(', ')}. ${tested} have a test that can fail; of ${absent} of them it is that there is no such thing here.** A spec counts, and looks whether each test is there ([\`test/asvs.spec.ts\`](../test/asvs.spec.ts)).`,
      table(
        ['Chapter', ...STATES, 'with a test'],
        CHAPTERS.map(([title, requirements]) => {
          const counts = countOf(requirements);
          return [title, ...STATES.map((state) => String(counts[state])), `${counts.tested} of ${counts.all}`];
        }),
      ),
      ...CHAPTERS.flatMap(([title, requirements]) => [
        `## ${title}`,
        table(['', 'Level', 'It asks', 'State', 'How, or why not', 'Tests'], requirements.map(row)),
      ]),
    ].join('\n\n') + '\n'
  );
};

const row = ({ id, level, asks, state, how, why, tests }: Requirement): readonly string[] => [
  id,
  String(level),
  asks,
  state,
  [how, why].filter((said) => said !== undefined).join('. But: '),
  tests.map(([file, title]) => `[${title}](../${file})`).join('<br>'),
];
