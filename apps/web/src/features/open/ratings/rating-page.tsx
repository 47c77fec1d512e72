import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { OPEN_RATING_WORDS as R } from '#messages/ui/open-ratings.js';
import { getPublishedRating } from '../../../client/sdk.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { DescriptionList } from '../../../kit/data/description-list.js';
import { Table } from '../../../kit/data/table.js';
import { Skeleton } from '../../../kit/status/skeleton.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { usePart } from '../../../shared/open/use-part.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { OpenPage } from '../open-page.js';
import s from '../open.module.css';

type Fact = {
  readonly name: string;
  readonly className: string;
  readonly until: string;
  readonly objection: 'none' | 'open';
};
type Role = {
  readonly role: string;
  readonly name: string;
  readonly grade?: string;
  readonly gradeName?: string;
  readonly facts: readonly Fact[];
};
type Rating = {
  readonly name?: string;
  readonly on: string;
  readonly version: string;
  readonly roles: readonly Role[];
};

/** The grades of one member, with the facts that are public. */
export function RatingPage() {
  const { say, locale } = useLanguage();
  const { association, to } = useOpen();
  const memberId = usePart('memberId') ?? '';
  const path = { associationId: association.associationId, memberId };
  const { data, error, isPending, refetch } = useQuery(queryOf('getPublishedRating', getPublishedRating, { path }));
  const rating = data as unknown as Rating | undefined;
  return (
    <OpenPage title={rating?.name ?? say(R.roles)} crumbs={[{ label: say(R.title), href: to(['ratings']) }]}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {isPending && <Skeleton lines={6} />}
      {rating && (
        <>
          <DescriptionList
            facts={[
              { name: say(R.asOf), value: formatDay(rating.on, locale) },
              {
                name: say(R.version),
                value: <TextLink href={to(['method'], { version: rating.version })}>{rating.version}</TextLink>,
              },
            ]}
          />
          <h2>{say(R.roles)}</h2>
          {rating.roles.map(({ role, name, grade, gradeName, facts }) => (
            <Card key={role} title={`${name} · ${grade === undefined ? say(R.noGrade) : `${grade} ${gradeName}`}`}>
              {facts.length === 0 ? (
                <p>{say(R.noFacts)}</p>
              ) : (
                <Table
                  label={`${say(R.facts)} ${name}`}
                  rows={facts.map((fact, at) => ({ ...fact, id: String(at) }))}
                  columns={[
                    { id: 'fact', label: say(R.fact), isName: true, cell: (fact) => fact.name },
                    { id: 'class', label: say(R.weight), cell: ({ className }) => className },
                    { id: 'until', label: say(R.until), cell: ({ until }) => formatDay(until, locale) },
                    {
                      id: 'objection',
                      label: say(R.objection),
                      cell: ({ objection }) => say(objection === 'open' ? R.objectionOpen : R.objectionNone),
                    },
                  ]}
                />
              )}
            </Card>
          ))}
        </>
      )}
      <p className={s.basis}>{say(R.voluntary)}</p>
    </OpenPage>
  );
}
