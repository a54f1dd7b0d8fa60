import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { Action } from '../../../shared/rooms';
import type { MessageId } from '../hooks/useWords';

/** The sections of the side navigation, in their order. */
export const SECTIONS = ['people', 'money', 'receipts', 'reach', 'understand', 'manage'] as const;
export type Section = (typeof SECTIONS)[number];

export interface RoomPage {
  /** Below the crm's own address; the more exact ones come first. A `:tab?` at the end stays in the same page. */
  readonly path: string;
  /** What it takes to enter, where that is more than the room's own permission. */
  readonly permission?: Action;
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** One room: a link of the side navigation, and the pages behind it, each loaded when it is first entered. */
export interface Room {
  /** None: the room stands above all sections. */
  readonly section?: Section;
  readonly path: string;
  readonly label: MessageId;
  readonly permission: Action;
  readonly pages: readonly RoomPage[];
}

/** Every room of the crm; within a section they are shown in this order. */
export const ROOMS: readonly Room[] = [
  {
    path: '',
    label: 'crm.home.title',
    permission: 'organization.read',
    pages: [{ path: '', Page: lazy(() => import('./Home/HomePage')) }],
  },
  {
    section: 'people',
    path: 'donors',
    label: 'crm.donors.title',
    permission: 'donor.read',
    pages: [
      { path: 'donors', Page: lazy(() => import('./DonorList/DonorListPage')) },
      { path: 'donors/new', permission: 'donor.create', Page: lazy(() => import('./DonorForm/NewDonorPage')) },
      { path: 'donors/:donorId/edit', permission: 'donor.update', Page: lazy(() => import('./DonorForm/EditDonorPage')) },
      { path: 'donors/:donorId/gifts/new', permission: 'donation.create', Page: lazy(() => import('./NewGift/NewGiftPage')) },
      { path: 'donors/:donorId/:tab?', Page: lazy(() => import('./Donor/DonorPage')) },
    ],
  },
  {
    section: 'money',
    path: 'recurring',
    label: 'crm.plans.title',
    permission: 'recurring.read',
    pages: [
      { path: 'recurring', Page: lazy(() => import('./Recurring/PlanListPage')) },
      { path: 'recurring/new', permission: 'recurring.create', Page: lazy(() => import('./Recurring/NewPlanPage')) },
      { path: 'recurring/:planId/:tab?', Page: lazy(() => import('./Recurring/PlanPage')) },
    ],
  },
  {
    section: 'money',
    path: 'campaigns',
    label: 'crm.campaigns.title',
    permission: 'campaign.read',
    pages: [
      { path: 'campaigns', Page: lazy(() => import('./Campaigns/CampaignListPage')) },
      { path: 'campaigns/new', permission: 'campaign.create', Page: lazy(() => import('./Campaigns/NewCampaignPage')) },
      { path: 'campaigns/:campaignId/edit', permission: 'campaign.update', Page: lazy(() => import('./Campaigns/EditCampaignPage')) },
      { path: 'campaigns/:campaignId/:tab?', Page: lazy(() => import('./Campaigns/CampaignPage')) },
    ],
  },
  {
    section: 'understand',
    path: 'reports',
    label: 'crm.reports.title',
    permission: 'report.read',
    pages: [
      { path: 'reports/behind/:of', Page: lazy(() => import('./Reports/BehindPage')) },
      { path: 'reports/:report?', Page: lazy(() => import('./Reports/ReportsPage')) },
    ],
  },
];
