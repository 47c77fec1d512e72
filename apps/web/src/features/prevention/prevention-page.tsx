import { useQuery } from '@tanstack/react-query';
import { TASKS } from '#messages/core/tasks.js';
import type { Words } from '#messages/locale.js';
import { PREVENTION_WORDS as W } from '#messages/ui/prevention.js';
import { getPrevention, listPreventions, listRecommendations } from '../../client/sdk.gen.js';
import type { PreventionView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { ActLinks } from '../lists/act-links.js';
import { ListTable } from '../lists/list-table.js';
import { Stack } from '../registers/stack.js';
import { usePart } from '../registers/use-part.js';
import { MeasureCard } from './measure-card.js';
import { RecommendationCard } from './recommendation-card.js';

/** Everybody about whom something was done, at the staff’s desk. */
export function PreventionsPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const read = useQuery(queryOf('listPreventions', listPreventions, {}));
  return (
    <DeskPage title={say(W.title)} beside={<ActLinks acts={['proposePrevention', 'recommendPrevention']} isButton />}>
      <ListTable
        label={say(W.title)}
        caption={say(W.lead)}
        read={read}
        rows={(read.data?.items ?? []).map((one) => ({ ...one, id: one.partyId }))}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
        columns={[
          {
            id: 'party',
            label: say(W.party),
            isName: true,
            cell: ({ partyId, name }) => <TextLink href={to(['prevention', partyId])}>{name ?? '—'}</TextLink>,
          },
          {
            id: 'waits',
            label: say(W.waits),
            cell: (one) => waitingOf(one).map((words) => <div key={words.en}>{say(words)}</div>),
          },
          { id: 'measures', label: say(W.measures), isNumber: true, cell: ({ measures }) => measures.length },
          {
            id: 'recommended',
            label: say(W.recommended),
            isNumber: true,
            cell: ({ recommendations }) => recommendations.length,
          },
        ]}
      />
    </DeskPage>
  );
}

/** What of all that was done about one party whoever looks has to see to. */
const waitingOf = ({ measures, recommendations }: PreventionView): readonly Words[] => {
  const hasFallen = [
    ...measures.filter(({ stage }) => stage === 'proposed' || stage === 'in-force'),
    ...recommendations.filter(({ withdrawnAt }) => withdrawnAt === undefined),
  ].some(({ grounds }) => grounds.some(({ fallenAt }) => fallenAt !== undefined));
  return [
    ...(measures.some(({ canBeDecided }) => canBeDecided === true) ? [TASKS['decide-prevention']] : []),
    ...(measures.some((one) => one.objectionCanBeDecided === true) ? [TASKS['decide-prevention-contest']] : []),
    ...(hasFallen ? [W.groundFallen] : []),
  ];
};

/** One party’s, at the staff’s desk. */
export function PreventionOfPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const partyId = usePart('partyId');
  const read = useQuery(queryOf('getPrevention', getPrevention, { path: { partyId } }));
  return (
    <DeskPage title={read.data?.name ?? say(W.title)} crumbs={[{ label: say(W.title), href: to(['prevention']) }]}>
      <OfOne partyId={partyId} />
    </DeskPage>
  );
}

/** The own of whom one acts for. */
export function OwnPreventionPage() {
  const { say } = useLanguage();
  const { actingFor, forWhom } = useDesk();
  const partyId = actingFor ?? forWhom[0]?.id;
  return (
    <DeskPage title={say(W.title)}>
      {partyId === undefined ? <EmptyState title={say(W.none)} /> : <OfOne partyId={partyId} />}
    </DeskPage>
  );
}

function OfOne({ partyId }: { readonly partyId: string }) {
  const { say } = useLanguage();
  const read = useQuery(queryOf('getPrevention', getPrevention, { path: { partyId } }));
  const isEmpty = ({ measures, recommendations }: PreventionView): boolean =>
    measures.length + recommendations.length === 0;
  return (
    <Part read={read} lines={6} empty={say(W.none)} isEmpty={isEmpty}>
      {({ measures, recommendations }) => (
        <Stack label={say(W.title)}>
          <p>{say(W.lead)}</p>
          {measures.map((one) => (
            <MeasureCard key={one.measureId} partyId={partyId} one={one} />
          ))}
          {recommendations.map((one) => (
            <RecommendationCard key={one.recommendationId} partyId={partyId} one={one} />
          ))}
        </Stack>
      )}
    </Part>
  );
}

/** What the association recommends to a platform. */
export function RecommendationsPage() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('listRecommendations', listRecommendations, {}));
  return (
    <DeskPage title={say(W.recommendations)}>
      <Part read={read} lines={6} empty={say(W.noRecommendations)} isEmpty={({ items }) => items.length === 0}>
        {({ items }) => (
          <Stack label={say(W.recommendations)}>
            <p>{say(W.recommendationsHelp)}</p>
            {items.flatMap(({ partyId, name, recommendations }) =>
              recommendations.map((one) => (
                <RecommendationCard key={one.recommendationId} partyId={partyId} name={name} one={one} />
              )),
            )}
          </Stack>
        )}
      </Part>
    </DeskPage>
  );
}
