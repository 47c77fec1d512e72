import { useQuery } from '@tanstack/react-query';
import { choiceOf } from '#messages/forms/choices.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { LOAD_OF, NEUTRALS_WORDS as N } from '#messages/ui/desk-neutrals.js';
import { EXPERT_PLACES } from '#messages/ui/expert-places.js';
import { WORK_WORDS as W } from '#messages/ui/expert-work.js';
import { listRoster } from '../../client/sdk.gen.js';
import type { ExpertBody } from '../../client/types.gen.js';
import { unseen } from '../../kit/look/unseen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { Status } from '../../kit/status/status.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import s from '../lists/lists.module.css';
import { OwnCourses } from '../training/own-courses.js';
import { Absences } from './absences.js';

/** What the roster says of the expert that looks at it: what it knows, its training, how much it has, when it is away. */
export function ProfilePage() {
  const { say } = useLanguage();
  const { accountId } = useDesk();
  const { data, error, refetch } = useQuery(queryOf('listRoster', listRoster, {}));
  const own = data?.experts.find(({ expertId }) => expertId === accountId);
  return (
    <DeskPage title={say(EXPERT_PLACES.profile)}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      {data === undefined && !error && <Skeleton lines={8} />}
      {data !== undefined && !own && <EmptyState title={say(W.notListed)} />}
      {own && (
        <div className={s.stack}>
          <h2 className={unseen}>{own.name}</h2>
          <Facts own={own} />
          <Absences own={own} />
          <OwnCourses />
        </div>
      )}
    </DeskPage>
  );
}

function Facts({ own }: { readonly own: ExpertBody }) {
  const { say, tell, locale } = useLanguage();
  const { name, available, rights, fields, languages, qualification, trainedAt, until, load, cap } = own;
  const facts = [
    {
      name: say(N.state),
      value: <Status tone={available ? 'lifted' : 'neutral'} word={say(available ? N.free : N['not-free'])} />,
    },
    { name: say(N.load), value: load === undefined ? undefined : tell(LOAD_OF, { load, cap }) },
    { name: say(N.fields), value: fields.length === 0 ? undefined : fields.join(' · ') },
    {
      name: say(N.rights),
      value:
        rights.length === 0 ? say(N.allRights) : rights.map((kind) => wordOf(RIGHT_KINDS, kind, locale)).join(' · '),
    },
    {
      name: say(N.languages),
      value: languages.map((code) => choiceOf('listMediator', 'languages', code, locale)).join(' · '),
    },
    { name: say(N.qualification), value: choiceOf('listMediator', 'qualification', qualification, locale) },
    { name: say(N.trainedAt), value: trainedAt === undefined ? undefined : dueText(trainedAt, locale) },
    { name: say(N.until), value: dueText(until, locale) },
  ];
  return (
    <Card title={name}>
      <DescriptionList facts={facts} />
      <p>{say(W.byOffice)}</p>
    </Card>
  );
}
