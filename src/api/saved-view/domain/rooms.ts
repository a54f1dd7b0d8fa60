import type { z } from 'zod';
import { campaignListQuery } from '../../campaign/contract';
import { donationListQuery } from '../../donation/contract';
import { donorListQuery } from '../../donor/contract';
import { planListQuery } from '../../recurring-donation/contract';
import { taskListQuery } from '../../task/contract';

/** The lists that views are kept of. */
export const ROOMS = ['donors', 'donations', 'campaigns', 'recurring', 'tasks'] as const;
export type Room = (typeof ROOMS)[number];

/** What each list takes: a view is checked by the same schema that will answer it. */
export const LIST_QUERIES: Readonly<Record<Room, z.ZodType>> = {
  donors: donorListQuery.omit({ pagination: true }),
  donations: donationListQuery.omit({ pagination: true }),
  campaigns: campaignListQuery.omit({ pagination: true }),
  recurring: planListQuery.omit({ pagination: true }),
  tasks: taskListQuery.omit({ pagination: true }),
};
