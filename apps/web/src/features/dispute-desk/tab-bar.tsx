import { lazy, Suspense, useEffect, type ComponentType } from 'react';
import { TAB_NAMES, DESK_DISPUTE as WORDS } from '#messages/ui/desk-dispute.js';
import { Tabs } from '../../kit/navigation/tabs.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { Overview } from './overview/overview.js';
import { TABS, type DisputeTab } from './tabs.js';
import { hasTab } from './tabs-of.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useCase, type Case } from './use-case.js';

/** Fetched when it is opened; the overview is there with the page. */
const CONTENT: Readonly<Record<DisputeTab, ComponentType | undefined>> = {
  overview: Overview,
  replay: lazy(async () => ({ default: (await import('./replay/replay.js')).Replay })),
  materials: lazy(async () => ({ default: (await import('./materials/materials.js')).Checklist })),
  evidence: lazy(async () => ({ default: (await import('./evidence/evidence.js')).Evidence })),
  documents: lazy(async () => ({ default: (await import('./documents/documents.js')).Documents })),
  timeline: lazy(async () => ({ default: (await import('./timeline/timeline.js')).CaseTimeline })),
  talks: lazy(async () => ({ default: (await import('./talks/talks.js')).Talks })),
  mediation: lazy(async () => ({ default: (await import('./mediation/mediation.js')).Mediation })),
  work: lazy(async () => ({ default: (await import('./work/work.js')).Work })),
  panel: lazy(async () => ({ default: (await import('./panel/panel.js')).Panel })),
  related: lazy(async () => ({ default: (await import('./related/related.js')).Related })),
  exports: lazy(async () => ({ default: (await import('./exports/exports.js')).Exports })),
  notes: lazy(async () => ({ default: (await import('./notes/notes.js')).Notes })),
  access: lazy(async () => ({ default: (await import('./access/access.js')).Access })),
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
        content: (
          <Suspense fallback={<Skeleton lines={6} />}>
            <Content />
          </Suspense>
        ),
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
