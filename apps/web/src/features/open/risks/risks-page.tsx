import { useQuery } from '@tanstack/react-query';
import { Printer } from 'lucide-react';
import { formatDay } from '#messages/format.js';
import { RISK_SUBJECTS_NAMED } from '#messages/risk/words.js';
import { RULE_VERSION } from '#messages/rule-making/words.js';
import { OPEN_WORDS } from '#messages/ui/open.js';
import { RISK_WORDS as W } from '#messages/ui/risks.js';
import { getRiskCatalogue } from '../../../client/sdk.gen.js';
import type { RiskEntryBody } from '../../../client/types.gen.js';
import { Button } from '../../../kit/actions/button.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Select } from '../../../kit/choices/select.js';
import { SearchField } from '../../../kit/fields/search-field.js';
import { Banner } from '../../../kit/status/banner.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { oneOf, searchOf, text, useFilters, type Asked } from '../../../shared/desk/search.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { CatalogueText } from '../../risks/catalogue-text.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

const SUBJECTS = Object.keys(RISK_SUBJECTS_NAMED) as readonly RiskEntryBody['subject'][];
const SHAPE = { subject: oneOf(SUBJECTS), rule: text, q: text };
const readAsked = searchOf(SHAPE);
const ANY = 'any';

const fits = ({ subject, rule, q }: Asked<typeof SHAPE>, entry: RiskEntryBody): boolean => {
  const { name, example, law, advice, rules = [] } = entry;
  const words = [name, example, law, advice]
    .flatMap((one) => [one['zh-CN'], one.en])
    .join('\n')
    .toLowerCase();
  return (
    (subject === undefined || entry.subject === subject) &&
    (rule === undefined || rules.some((one) => one === rule)) &&
    (q === undefined || words.includes(q.trim().toLowerCase()))
  );
};

/** The catalogue of risks in force, by what risks stand on, to be searched and printed. */
export function RisksPage() {
  const { say, tell, locale } = useLanguage();
  const { association, to } = useOpen();
  const [asked, change] = useFilters(readAsked);
  const path = { associationId: association.associationId };
  const read = useQuery(queryOf('getRiskCatalogue', getRiskCatalogue, { path }));
  const { data } = read;
  const found = (data?.catalogue.entries ?? []).filter((entry) => fits(asked, entry));
  return (
    <OpenPage
      title={
        data?.version === undefined
          ? say(W.title)
          : tell(RULE_VERSION, { kind: 'risk-catalogue', version: data.version })
      }
      lead={say(W.lead)}
      beside={
        <Button icon={<Printer size={16} aria-hidden />} onPress={() => window.print()}>
          {say(OPEN_WORDS.print)}
        </Button>
      }
    >
      <div className={s.filters} data-noprint>
        <SearchField label={say(W.seek)} value={asked.q ?? ''} onChange={(q) => change({ q })} />
        <Select
          label={say(W.subject)}
          options={[
            { id: ANY, label: say(W.any) },
            ...SUBJECTS.map((id) => ({ id, label: say(RISK_SUBJECTS_NAMED[id]) })),
          ]}
          value={asked.subject ?? ANY}
          onChange={(id) => change({ subject: SUBJECTS.find((one) => one === id), rule: undefined })}
        />
      </div>
      <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />
      {read.isPending && <Skeleton lines={8} />}
      {data && data.version === undefined && <Banner tone="now" title={say(W.release)} />}
      {data?.inForceFrom !== undefined && (
        <p>
          {`${say(W.from)} ${formatDay(data.inForceFrom, locale)} · `}
          <TextLink href={to(['rules'])}>{say(W.versions)}</TextLink>
        </p>
      )}
      {data && found.length === 0 && (
        <EmptyState title={say(W.noneFits)}>
          <p>{say(W.noneFitsHelp)}</p>
        </EmptyState>
      )}
      {data && <CatalogueText entries={found} changes={data.changes} decisionAt={(id) => to(['decisions', id])} />}
    </OpenPage>
  );
}
