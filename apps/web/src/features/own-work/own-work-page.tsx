import { useQuery } from '@tanstack/react-query';
import { choiceOf } from '#messages/forms/choices.js';
import { RIGHT_KINDS } from '#messages/right/kinds.js';
import { CHAIR_WORDS as W, LOAD_OF } from '#messages/ui/mediator-desk.js';
import { listMediators } from '../../client/sdk.gen.js';
import type { MediatorBody } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList } from '../../kit/data/description-list.js';
import { unseen } from '../../kit/look/unseen.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { ProgressBar } from '../../kit/status/progress-bar.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { dueText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import { OwnCourses } from '../training/own-courses.js';
import { Absences } from './absences.js';
import { Figures } from './figures.js';
import s from './own-work.module.css';

/** A mediator’s own load, what the roster says of it, when it is away, and how its mediations ended. */
export function OwnWorkPage() {
  const { say } = useLanguage();
  const { accountId } = useDesk();
  const read = useQuery(queryOf('listMediators', listMediators, {}));
  return (
    <DeskPage title={say(W.work)}>
      <Part read={read}>
        {({ mediators }) => {
          const own = mediators.find(({ mediatorId }) => mediatorId === accountId);
          return own ? (
            <div className={s.page}>
              <h2 className={unseen}>{say(W.roster)}</h2>
              <Load own={own} />
              <Absences own={own} />
              <Figures accountId={accountId} />
              <OwnCourses />
            </div>
          ) : (
            <EmptyState title={say(W.notListed)}>
              <p>{say(W.notListedHelp)}</p>
            </EmptyState>
          );
        }}
      </Part>
    </DeskPage>
  );
}

function Load({ own }: { readonly own: MediatorBody }) {
  const { say, tell, locale } = useLanguage();
  const { load = 0, cap = 1, available, until, languages, rights, trainingHours } = own;
  return (
    <Card
      title={say(W.load)}
      beside={<Status tone={available ? 'lifted' : 'neutral'} word={say(available ? W.can : W.cannot)} />}
    >
      <p className={s.figure}>{tell(LOAD_OF, { load, cap })}</p>
      <ProgressBar isBare label={say(W.load)} share={Math.min(1, load / cap)} />
      <DescriptionList
        facts={[
          { name: say(W.term), value: dueText(until, locale) },
          {
            name: say(W.fields),
            value:
              rights.length === 0
                ? say(W.allFields)
                : rights.map((one) => wordOf(RIGHT_KINDS, one, locale)).join(' · '),
          },
          {
            name: say(W.languages),
            value: languages.map((code) => choiceOf('listMediator', 'languages', code, locale)).join(' · '),
          },
          ...(trainingHours === undefined ? [] : [{ name: say(W.training), value: trainingHours }]),
        ]}
      />
    </Card>
  );
}
