import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { COMMANDS } from '#messages/commands.js';
import { ACTS_DO } from '#messages/forms/acts.js';
import { FORM_WORDS as W } from '#messages/forms/words.js';
import { DESK_WORDS } from '#messages/ui/desk.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Banner } from '../../kit/status/banner.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { isOfStaff, listOf, useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { ActForm } from './act-form.js';
import { subjectName } from './choices/names-of.js';
import { disputeQuery } from './choices/where.js';
import { begunWith, givenBy } from './given-by.js';
import { OfDispute } from './of-dispute.js';
import { ACT_SCREENS, isCommand, operationOf } from './screens.js';
import { useFormOf } from './use-form-of.js';
import s from './acts.module.css';

type Props = { readonly disputeId: string; readonly command: string; readonly subject: string | undefined };

/** One act in a dispute: what it asks for, what it does, and who will be told. */
export function ActPage({ disputeId, command, subject }: Props) {
  const { say, locale } = useLanguage();
  const { office, to } = useDesk();
  const navigate = useNavigate();
  const [done, setDone] = useState(false);
  const known = isCommand(command) && ACT_SCREENS[command] === 'form' ? command : undefined;
  const form = useFormOf(known && operationOf(known));
  // what is allowed is asked anew: whoever comes from its task comes because something has changed
  const { data, error, isFetching, refetch } = useQuery({ ...disputeQuery(disputeId), staleTime: 0 });
  const title = known ? COMMANDS[known][locale] : say(W.noForm);
  const view = data?.view;
  const allowed = (view?.allowedActions ?? []).filter(({ action }) => action === command).map((one) => one.subject);
  // a task is about a part of the dispute where its act may be one of the whole
  const isAllowed =
    subject === undefined ? allowed.length > 0 : allowed.some((one) => one === subject || one === 'dispute');
  const back = to(['disputes', disputeId]);
  const crumbs = [
    { label: say(isOfStaff(office) ? DESK_WORDS.docket : SEAT_WORDS.matters), href: to([listOf(office)]) },
    { label: view?.number ?? '…', href: back },
  ];
  const [opened, setOpened] = useState<{ readonly only: string | undefined }>();
  // what was typed stays to be read, whoever was faster
  if (isAllowed && !opened) setOpened({ only: subject ?? (allowed.length === 1 ? allowed[0] : undefined) });
  const only = opened ? opened.only : subject;
  const leave = (): void => {
    setDone(true);
    void navigate({ to: (command === 'RecuseExpert' ? to([]) : back) as never }); // whoever goes reads it no more
  };
  return (
    <DeskPage title={title} crumbs={crumbs}>
      <div className={s.page}>
        {view && <OfDispute view={view} />}
        {known && <p className={s.does}>{wordOf(ACTS_DO, known, locale)}</p>}
        {!known && <Banner tone="now" title={say(W.noFormDetail)} />}
        {error && <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />}
        {only !== undefined && only !== 'dispute' && view && (
          <p>
            {say(W.about)} · <strong>{subjectName(view, only, locale)}</strong>
          </p>
        )}
        {known && !error && (!view || form.isPending || (isFetching && !isAllowed)) && <Skeleton lines={6} />}
        {known && view && !isAllowed && !isFetching && !done && (
          <Banner tone="due" title={say(W.notNow)} acts={<TextLink href={back}>{say(W.look)}</TextLink>}>
            <p>{say(W.notNowDetail)}</p>
          </Banner>
        )}
        {known && view && form.data && opened && (
          <ActForm
            form={form.data}
            act={title}
            disputeId={disputeId}
            allowed={allowed}
            given={givenBy(form.data, only)}
            begun={begunWith(form.data, only)}
            onDone={leave}
            beside={<TextLink href={back}>{say(W.back)}</TextLink>}
          />
        )}
      </div>
    </DeskPage>
  );
}
