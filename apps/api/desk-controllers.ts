import type { Type } from '@nestjs/common';
import { SearchController } from './desk/search/search.controller.js';

/** What the desk works with: search, views, calendar and workload. */
export const deskControllers: readonly Type[] = [SearchController];
