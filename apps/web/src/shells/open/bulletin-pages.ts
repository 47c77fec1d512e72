import { lazyRouteComponent } from '@tanstack/react-router';

/** Pages of bulletins, as the router has them. */
export const BULLETIN_PAGES = [
  ['bulletins', lazyRouteComponent(() => import('../../features/open/bulletins/bulletins-page.js'), 'BulletinsPage')],
  [
    'bulletins/$number',
    lazyRouteComponent(() => import('../../features/open/bulletins/bulletin-page.js'), 'BulletinPage'),
  ],
] as const;
