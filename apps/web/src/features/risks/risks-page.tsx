import { useQuery } from '@tanstack/react-query';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { RULE_WORDS as SCREENING } from '#messages/screening/rules.js';
import { AUTHORITY_NAMES } from '#messages/conduct/referrals.js';
import { TIP_SUBJECT_NAMES } from '#messages/tip/words.js';
import { DESK_RISK_WORDS as W } from '#messages/ui/risks.js';
import { listRiskCandidates } from '../../client/sdk.gen.js';
import type { RiskCandidates, RiskSourceBody } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { dayText, tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { openAddress } from '../../shared/open/use-open.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { Records } from '../registers/records.js';
import s from '../rules/rules.module.css';
import { Stack } from '../registers/stack.js';
import { sourceText } from './new-entry.js';

/** What could feed the next version of the catalogue; an officer takes one up into a draft and writes its entry. */
export function RisksPage() {
  const { say } = useLanguage();
  const { association } = useDesk();
  const read = useQuery(queryOf('listRiskCandidates', listRiskCandidates, {}));
  return (
    <DeskPage
      title={say(W.title)}
      beside={<TextLink href={openAddress(association.slug, ['risks'])}>{say(W.catalogue)}</TextLink>}
    >
      <p className={s.quiet}>{say(W.help)}</p>
      <Part read={read} lines={8}>
        {(found) => <Candidates found={found} />}
      </Part>
    </DeskPage>
  );
}

/** The way into a draft: the one that can be revised, else a new one. */
function TakeUp({ source, draft }: { readonly source: RiskSourceBody; readonly draft: string | undefined }) {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  if (office !== 'case-manager') return null;
  const taken = { source: sourceText(source) };
  const href = draft
    ? to(['rules', 'risk-catalogue', draft, 'revise'], taken)
    : to(['rules', 'draft'], { kind: 'risk-catalogue', ...taken });
  return <TextLink href={href}>{say(W.takeUp)}</TextLink>;
}

function Candidates({ found }: { readonly found: RiskCandidates }) {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const { draft } = found;
  const cited = { id: 'cited', label: say(W.citedBy) };
  const act = { id: 'act', label: say(W.takeUp) };
  const codes = ({ citedBy }: { readonly citedBy: readonly string[] }) => citedBy.join(' · ') || '—';
  const counted = (isEnough: boolean, source: RiskSourceBody) =>
    isEnough ? <TakeUp source={source} draft={draft} /> : say(W.tooFew);
  return (
    <Stack label={say(W.title)}>
      <Records
        title={say(W.decisions)}
        empty={say(W.noDecisions)}
        rows={found.decisions.map((one) => ({ ...one, id: one.publicationId }))}
        columns={[
          { id: 'at', label: say(W.at), isName: true, cell: ({ publishedAt }) => tableText(publishedAt) },
          {
            id: 'right',
            label: say(W.right),
            cell: ({ rightKind }) => (rightKind ? say(RIGHT_KINDS[rightKind]) : '—'),
          },
          { ...cited, cell: codes },
          {
            ...act,
            cell: ({ publicationId: ref }) => <TakeUp source={{ kind: 'decision', ref }} draft={draft} />,
          },
        ]}
      />
      <Records
        title={say(W.authorities)}
        empty={say(W.noAuthorities)}
        rows={found.authorities.map((one, at) => ({ ...one, id: String(at) }))}
        columns={[
          {
            id: 'authority',
            label: say(W.authority),
            isName: true,
            cell: ({ authority, disputeId }) => (
              <TextLink href={to(['disputes', disputeId])}>{say(AUTHORITY_NAMES[authority])}</TextLink>
            ),
          },
          { id: 'at', label: say(W.at), cell: ({ answeredAt }) => dayText(answeredAt, locale) },
          { ...act, cell: () => <TakeUp source={{ kind: 'penalty', ref: '' }} draft={draft} /> },
        ]}
        acts={found.authorities.length > 0 && <p className={s.quiet}>{say(W.authoritiesHelp)}</p>}
      />
      <Records
        title={say(W.tips)}
        empty={say(W.noTips)}
        rows={found.tips.map((one) => ({ ...one, id: one.subject }))}
        columns={[
          { id: 'about', label: say(W.about), isName: true, cell: ({ subject }) => say(TIP_SUBJECT_NAMES[subject]) },
          { id: 'routed', label: say(W.routed), isNumber: true, cell: ({ routed }) => routed },
          { id: 'acted', label: say(W.acted), isNumber: true, cell: ({ acted }) => acted },
          { id: 'by', label: say(W.byAuthority), isNumber: true, cell: ({ byAuthority }) => byAuthority },
          { ...cited, cell: codes },
          {
            ...act,
            cell: ({ subject: ref, routed: count, citable }) => counted(citable, { kind: 'tip', ref, count }),
          },
        ]}
      />
      <Records
        title={say(W.screening)}
        empty={say(W.noScreening)}
        rows={found.screening.map((one) => ({ ...one, id: one.rule }))}
        columns={[
          { id: 'rule', label: say(W.rule), isName: true, cell: ({ rule }) => say(SCREENING[rule].name) },
          { id: 'confirmed', label: say(W.confirmed), isNumber: true, cell: ({ confirmed }) => confirmed },
          { ...cited, cell: codes },
          {
            ...act,
            cell: ({ rule: ref, confirmed: count, citable }) => counted(citable, { kind: 'screening', ref, count }),
          },
        ]}
      />
    </Stack>
  );
}
