import { lazyRouteComponent } from '@tanstack/react-router';
import { useEffect, type ComponentType } from 'react';
import { TAB_NAMES, DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { Tabs } from '../../kit/navigation/tabs.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { Overview } from './overview/overview.js';
import { TABS, type DisputeTab } from './tabs.js';
import { hasTab } from './tabs-of.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { Fetched } from '../desk/fetched.js';
import { useCase, type Case } from './use-case.js';

/** Fetched when it is opened; the overview is there with the page. */
const CONTENT: Readonly<Record<DisputeTab, ComponentType | undefined>> = {
  overview: Overview,
  replay: lazyRouteComponent(() => import('./replay/replay.js'), 'Replay'),
  materials: lazyRouteComponent(() => import('./materials/materials.js'), 'Checklist'),
  evidence: lazyRouteComponent(() => import('./evidence/evidence.js'), 'Evidence'),
  documents: lazyRouteComponent(() => import('./documents/documents.js'), 'Documents'),
  timeline: lazyRouteComponent(() => import('./timeline/timeline.js'), 'CaseTimeline'),
  talks: lazyRouteComponent(() => import('./talks/talks.js'), 'Talks'),
  mediation: lazyRouteComponent(() => import('./mediation/mediation.js'), 'Mediation'),
  work: lazyRouteComponent(() => import('./work/work.js'), 'Work'),
  panel: lazyRouteComponent(() => import('./panel/panel.js'), 'Panel'),
  related: lazyRouteComponent(() => import('./related/related.js'), 'Related'),
  exports: lazyRouteComponent(() => import('./exports/exports.js'), 'Exports'),
  notes: lazyRouteComponent(() => import('./notes/notes.js'), 'Notes'),
  access: lazyRouteComponent(() => import('./access/access.js'), 'Access'),
};

/** How many there are, where the dispute itself says so. */
const COUNTS: Partial<Record<DisputeTab, (view: Case['view']) => number | undefined>> = {
  documents: ({ services }) => services.length,
  talks: ({ rooms }) => rooms?.length,
  related: ({ relations }) => relations?.length,
};

/** The dispute's history in tabs; which one is open says the address. */
export function TabBar({ tab }: { readonly tab: DisputeTab }) {
  const { say } = useLanguage();
  const { view, tabHref } = useCase();
  const { office } = useDesk();
  const go = useGo();
  useEffect(() => {
    document
      .querySelector('main [role=tab][aria-selected=true]')
      ?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [tab]);
  const tabs = TABS.flatMap((id) => {
    const Content = CONTENT[id];
    if (Content === undefined || !hasTab(id, office, view)) return [];
    const count = COUNTS[id]?.(view);
    return [
      {
        id,
        label: say(TAB_NAMES[id]),
        ...(count !== undefined && count > 0 && { count }),
        content: <Fetched part={Content} given={{}} lines={6} />,
      },
    ];
  });
  return (
    <Tabs
      label={say(WORDS.file)}
      tabs={tabs}
      open={tabs.some(({ id }) => id === tab) ? tab : 'overview'}
      onOpen={(id) => go(tabHref(id))}
    />
  );
}
