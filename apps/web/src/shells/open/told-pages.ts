import { lazyRouteComponent } from '@tanstack/react-router';

/** Pages of bulletins and of training, as the router has them. */
export const TOLD_PAGES = [
  ['bulletins', lazyRouteComponent(() => import('../../features/open/bulletins/bulletins-page.js'), 'BulletinsPage')],
  [
    'bulletins/$number',
    lazyRouteComponent(() => import('../../features/open/bulletins/bulletin-page.js'), 'BulletinPage'),
  ],
  ['training', lazyRouteComponent(() => import('../../features/open/training/training-page.js'), 'TrainingPage')],
  [
    'training/$course',
    lazyRouteComponent(() => import('../../features/open/training/open-course-page.js'), 'OpenCoursePage'),
  ],
] as const;
