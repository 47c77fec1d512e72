import { useState } from 'react';
import { DISMISSAL_WORDS, FIELD_WORDS, JUDGEMENT_WORDS, SPELLING_WORDS } from '#messages/screening/words.js';
import { DESK_SCREENING as W } from '#messages/ui/desk-screening.js';
import type { FindingJudgement, ScreeningFinding, ScreeningView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { openAddress } from '../../shared/open/use-open.js';
import f from '../quick-filing/filing.module.css';
import { JudgeBar } from './judge-bar.js';
import { Marked } from './marked.js';

type Props = { readonly one: ScreeningView; readonly findings: readonly ScreeningFinding[] };
type Row = ScreeningFinding & { readonly id: string };

/** All that one rule found: what to do, each place, and what people say of it. */
export function RuleGroup({ one: { screeningId, allowedActions }, findings }: Props) {
  const { say } = useLanguage();
  const { association } = useDesk();
  const [chosen, choose] = useState<ReadonlySet<string> | 'all'>(new Set());
  const rows = findings.map((finding) => ({ ...finding, id: String(finding.finding) }));
  const mayJudge = allowedActions.includes('JudgeFindings');
  const [{ ruleName = '', advice = '', rule } = {}] = findings;
  const columns = useColumns(findings.some(({ ref }) => ref !== undefined));
  return (
    <Card title={`${ruleName} · ${findings.length}`}>
      <div className={f.stack}>
        <p className={f.quiet}>{advice}</p>
        {rule !== undefined && (
          <p>
            <TextLink href={openAddress(association.slug, ['risks'], { rule })}>{say(W.inCatalogue)}</TextLink>
          </p>
        )}
        <Table label={ruleName} columns={columns} rows={rows} {...(mayJudge && { chosen, onChoose: choose })} />
        {mayJudge && (
          <JudgeBar
            screeningId={screeningId}
            findings={chosen === 'all' ? findings.map(({ finding }) => finding) : [...chosen].map(Number)}
            onDone={() => choose(new Set())}
          />
        )}
      </div>
    </Card>
  );
}

const useColumns = (hasRefs: boolean): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const said = (whose: string, judged: FindingJudgement | undefined): readonly string[] =>
    judged === undefined
      ? []
      : [
          [
            whose,
            say(JUDGEMENT_WORDS[judged.judgement]),
            judged.reason && say(DISMISSAL_WORDS[judged.reason]),
            judged.note,
          ]
            .filter((part) => part !== undefined)
            .join(' · '),
        ];
  return [
    {
      id: 'text',
      label: say(W.text),
      isName: true,
      cell: ({ whole, from = 0, to = 0 }) =>
        whole === undefined ? say(W.erased) : <Marked text={whole} from={from} to={to} />,
    },
    ...(hasRefs ? [{ id: 'ref', label: say(W.ref), cell: ({ ref }: Row) => ref ?? '—' }] : []),
    { id: 'field', label: say(W.field), cell: ({ field }) => (field ? say(FIELD_WORDS[field]) : '—') },
    { id: 'word', label: say(W.word), cell: ({ word }) => word ?? '—' },
    { id: 'how', label: say(W.how), cell: ({ spelling }) => (spelling ? say(SPELLING_WORDS[spelling]) : '—') },
    {
      id: 'score',
      label: say(W.score),
      isNumber: true,
      cell: ({ score }) => score.toLocaleString(locale, { style: 'percent' }),
    },
    {
      id: 'judged',
      label: say(W.judged),
      cell: ({ sender, reviewer }) => {
        const all = [...said(say(W.byAssociation), reviewer), ...said(say(W.bySender), sender)];
        return all.length === 0 ? '—' : all.map((line) => <div key={line}>{line}</div>);
      },
    },
  ];
};
