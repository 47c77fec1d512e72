import path from 'node:path';
import { z } from 'zod';

/** Offices by which the people of the demo are listed. */
export const DEMO_GROUPS = ['association', 'neutral', 'platform', 'right-holder', 'seller', 'agent'] as const;

/** Somebody of the demo: name and office in both languages, and what it signs in with. */
export const DemoPerson = z.object({
  group: z.enum(DEMO_GROUPS),
  login: z.string(),
  password: z.string(),
  name: z.object({ 'zh-CN': z.string(), en: z.string() }),
  office: z.object({ 'zh-CN': z.string(), en: z.string() }),
});
export type DemoPerson = z.infer<typeof DemoPerson>;

/** What `parley demo load` keeps once the demo association stands. */
export const DemoFile = z.object({
  PARLEY_API_KEY: z.string(),
  WEBHOOK_SECRET: z.string(),
  associationId: z.string(),
  people: z.array(DemoPerson).default([]),
});
export type DemoFile = z.infer<typeof DemoFile>;

/** How far the demo association has been filled. */
export const DemoProgress = z.object({
  state: z.enum(['filling', 'done', 'failed']),
  /** Legal day, as YYYY-MM-DD. */
  day: z.string(),
  daysGone: z.number(),
  days: z.number(),
  filed: z.number(),
  disputes: z.number(),
  why: z.string().optional(),
});
export type DemoProgress = z.infer<typeof DemoProgress>;

export const demoFile = (home: string): string => path.join(home, 'demo.json');
export const demoProgressFile = (home: string): string => path.join(home, 'demo-progress.json');
