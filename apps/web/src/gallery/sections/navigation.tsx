import { CalendarDays, Inbox, ListChecks, MessagesSquare, Settings } from 'lucide-react';
import { GALLERY_WORDS as W } from '#messages/ui/gallery.js';
import { Breadcrumbs } from '../../kit/navigation/breadcrumbs.js';
import { Door } from '../../kit/navigation/door.js';
import { LinkMenu } from '../../kit/navigation/link-menu.js';
import { PictureLinks } from '../../kit/navigation/picture-links.js';
import { SideNav } from '../../kit/navigation/side-nav.js';
import { Stepper } from '../../kit/navigation/stepper.js';
import { Tabs } from '../../kit/navigation/tabs.js';
import { useLanguage } from '../../shared/language/language.js';
import { Specimen } from '../specimen.js';
import s from '../gallery.module.css';

export function NavigationSection() {
  const { say } = useLanguage();
  const tabs = [
    { id: 'history', label: say(W.history), content: <p>{say(W.story)}</p> },
    { id: 'evidence', label: say(W.evidence), count: 6, content: <p>{say(W.evidenceHelp)}</p> },
    { id: 'rooms', label: say(W.rooms), count: 2, content: <p>{say(W.wall)}</p> },
    { id: 'panel', label: say(W.review), isDisabled: true, content: null },
  ];
  const groups = [
    {
      places: [
        {
          id: 'mine',
          label: say(W.mine),
          href: '#mine',
          icon: ListChecks,
          waiting: { count: 17, of: say(W.dueToday) },
        },
        { id: 'docket', label: say(W.docket), href: '#docket', icon: Inbox },
        { id: 'calendar', label: say(W.calendar), href: '#calendar', icon: CalendarDays },
      ],
    },
    {
      label: say(W.mediation),
      places: [{ id: 'rooms', label: say(W.rooms), href: '#rooms', icon: MessagesSquare }],
    },
    { label: say(W.settings), places: [{ id: 'set', label: say(W.settings), href: '#set', icon: Settings }] },
  ];
  const steps = [
    { id: '1', label: say(W.accepted), state: 'done' },
    { id: '2', label: say(W.notice), state: 'done' },
    { id: '3', label: say(W.statement), state: 'here' },
    { id: '4', label: say(W.mediation), state: 'skipped' },
    { id: '5', label: say(W.review), state: 'ahead' },
    { id: '6', label: say(W.outcome), state: 'ahead' },
  ] as const;
  const crumbs = [
    { label: say(W.desk), href: '#desk' },
    { label: say(W.docket), href: '#docket' },
  ];
  return (
    <>
      <Specimen of="Breadcrumbs, Stepper" isWide>
        <Breadcrumbs crumbs={[...crumbs, { label: 'PL-2026-04818' }]} />
        <Stepper label={say(W.progress)} steps={steps} />
      </Specimen>
      <Specimen of="PictureLinks">
        <div className={s.narrow}>
          <PictureLinks
            label={say(W.evidence)}
            at="one"
            links={[
              { id: 'one', href: '#one', title: 'E-01', detail: <small>{say(W.evidence)}</small>, icon: Inbox },
              { id: 'other', href: '#other', title: 'E-02', detail: <small>{say(W.history)}</small>, icon: Inbox },
            ]}
          />
        </div>
      </Specimen>
      <Specimen of="Door">
        <Door href="#door" isOpen={false} className={s.narrow ?? ''}>
          <b>{say(W.history)}</b>
        </Door>
      </Specimen>
      <Specimen of="LinkMenu">
        <LinkMenu
          label={say(W.mediation)}
          at="rooms"
          links={[
            { id: 'rooms', label: say(W.rooms), href: '#rooms' },
            { id: 'calendar', label: say(W.calendar), href: '#calendar' },
          ]}
        />
      </Specimen>
      <Specimen of="SideNav">
        <div className={s.narrow}>
          <SideNav label={say(W.main)} groups={groups} at="docket" />
        </div>
      </Specimen>
      <Specimen of="Tabs">
        <Tabs label={say(W.docket)} tabs={tabs} />
      </Specimen>
    </>
  );
}
