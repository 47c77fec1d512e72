import type { Type } from '@nestjs/common';
import { CalendarFeedsController } from './desk/calendar/feeds.controller.js';
import { ColleaguesController } from './desk/colleague/colleagues.controller.js';
import { TablesController } from './dispute/docket/table/tables.controller.js';
import { DeskCalendarController } from './desk/calendar/calendar.controller.js';
import { ReadFeedController } from './desk/calendar/read-feed.controller.js';
import { SearchController } from './desk/search/search.controller.js';
import { ImportTablesController } from './import/import-tables.controller.js';
import { ImportsController } from './import/imports.controller.js';
import { SnoozesController } from './desk/snooze/snoozes.controller.js';
import { TagsController } from './desk/tag/tags.controller.js';
import { ViewsController } from './desk/view/views.controller.js';
import { SectorStatisticsController } from './statistics/sector-statistics.controller.js';
import { StatisticsController } from './statistics/statistics.controller.js';
import { SecondOpinionsController } from './desk/second/second-opinions.controller.js';
import { WorkloadController } from './desk/workload/workload.controller.js';

/** What the desk works with: search, views, tags, calendar and workload. */
export const deskControllers: readonly Type[] = [
  SearchController,
  ViewsController,
  TagsController,
  SnoozesController,
  DeskCalendarController,
  CalendarFeedsController,
  ReadFeedController,
  WorkloadController,
  SecondOpinionsController,
  StatisticsController,
  SectorStatisticsController,
  ColleaguesController,
  TablesController,
  ImportTablesController,
  ImportsController,
];
