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
    section: 'people',
    path: 'households',
    label: 'crm.households.title',
    permission: 'household.read',
    pages: [
      { path: 'households', Page: lazy(() => import('./Households/HouseholdListPage')) },
      { path: 'households/new', permission: 'household.create', Page: lazy(() => import('./Households/NewHouseholdPage')) },
      { path: 'households/:householdId/edit', permission: 'household.update', Page: lazy(() => import('./Households/EditHouseholdPage')) },
      { path: 'households/:householdId', Page: lazy(() => import('./Households/HouseholdPage')) },
    ],
  },
  {
    section: 'money',
    path: 'gifts',
    label: 'crm.gifts.title',
    permission: 'donation.read',
    pages: [
      { path: 'gifts', Page: lazy(() => import('./Gifts/GiftListPage')) },
      { path: 'gifts/new', permission: 'donation.create', Page: lazy(() => import('./NewGift/NewGiftPage')) },
      { path: 'gifts/:giftId/edit', permission: 'donation.update', Page: lazy(() => import('./NewGift/EditGiftPage')) },
      { path: 'gifts/:giftId', Page: lazy(() => import('./Gifts/GiftPage')) },
    ],
  },
  {
    section: 'money',
    path: 'batches',
    label: 'crm.batches.title',
    permission: 'gift-batch.read',
    pages: [
      { path: 'batches', Page: lazy(() => import('./Batches/BatchListPage')) },
      { path: 'batches/new', permission: 'gift-batch.create', Page: lazy(() => import('./Batches/NewBatchPage')) },
      { path: 'batches/:batchId/edit', permission: 'gift-batch.update', Page: lazy(() => import('./Batches/EditBatchPage')) },
      { path: 'batches/:batchId', Page: lazy(() => import('./Batches/BatchPage')) },
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
    path: 'pledges',
    label: 'crm.pledges.title',
    permission: 'pledge.read',
    pages: [
      { path: 'pledges', Page: lazy(() => import('./Pledges/PledgeListPage')) },
      { path: 'pledges/new', permission: 'pledge.create', Page: lazy(() => import('./Pledges/NewPledgePage')) },
      { path: 'pledges/:pledgeId/edit', permission: 'pledge.update', Page: lazy(() => import('./Pledges/EditPledgePage')) },
      { path: 'pledges/:pledgeId', Page: lazy(() => import('./Pledges/PledgePage')) },
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
    section: 'money',
    path: 'funds',
    label: 'crm.funds.title',
    permission: 'fund.read',
    pages: [
      { path: 'funds', Page: lazy(() => import('./Funds/FundListPage')) },
      { path: 'funds/new', permission: 'fund.create', Page: lazy(() => import('./Funds/NewFundPage')) },
      { path: 'funds/:fundId/edit', permission: 'fund.update', Page: lazy(() => import('./Funds/EditFundPage')) },
    ],
  },
  {
    section: 'receipts',
    path: 'receipts',
    label: 'crm.receipts.title',
    permission: 'receipt.read',
    pages: [
      { path: 'receipts', Page: lazy(() => import('./Receipts/RegisterPage')) },
      { path: 'receipts/run', permission: 'receipt.issue', Page: lazy(() => import('./Receipts/RunPage')) },
      { path: 'receipts/preflight', Page: lazy(() => import('./Receipts/PreflightPage')) },
      { path: 'receipts/wordings', Page: lazy(() => import('./Receipts/WordingsPage')) },
      { path: 'receipts/wordings/new', permission: 'organization.update', Page: lazy(() => import('./Receipts/NewWordingPage')) },
      { path: 'receipts/:receiptId', Page: lazy(() => import('./Receipts/ReceiptPage')) },
    ],
  },
  {
    section: 'reach',
    path: 'segments',
    label: 'crm.segments.title',
    permission: 'segment.read',
    pages: [
      { path: 'segments', Page: lazy(() => import('./Segments/SegmentManager')) },
      { path: 'segments/new', permission: 'segment.create', Page: lazy(() => import('./Segments/NewSegmentPage')) },
      { path: 'segments/:segmentId/edit', permission: 'segment.update', Page: lazy(() => import('./Segments/EditSegmentPage')) },
      { path: 'segments/:segmentId/:tab?', Page: lazy(() => import('./Segments/SegmentPage')) },
    ],
  },
  {
    section: 'reach',
    path: 'communications',
    label: 'crm.communications.title',
    permission: 'communication.read',
    pages: [
      { path: 'communications', Page: lazy(() => import('./Communications/CommunicationListPage')) },
      { path: 'communications/outbox', permission: 'outbox.read', Page: lazy(() => import('./Communications/OutboxPage')) },
      { path: 'communications/outbox/:messageId', permission: 'outbox.read', Page: lazy(() => import('./Communications/OutboxMessagePage')) },
      { path: 'communications/:communicationId', Page: lazy(() => import('./Communications/CommunicationPage')) },
    ],
  },
  {
    section: 'reach',
    path: 'templates',
    label: 'crm.templates.title',
    permission: 'template.read',
    pages: [
      { path: 'templates', Page: lazy(() => import('./Templates/TemplateListPage')) },
      { path: 'templates/new', permission: 'template.create', Page: lazy(() => import('./Templates/NewTemplatePage')) },
      { path: 'templates/:templateId/edit', permission: 'template.update', Page: lazy(() => import('./Templates/EditTemplatePage')) },
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
  {
    section: 'understand',
    path: 'saved-reports',
    label: 'crm.saved-reports.title',
    permission: 'report.schedule',
    pages: [
      { path: 'saved-reports', Page: lazy(() => import('./SavedReports/SavedReportListPage')) },
      { path: 'saved-reports/new', Page: lazy(() => import('./SavedReports/NewSavedReportPage')) },
      { path: 'saved-reports/:savedId/edit', Page: lazy(() => import('./SavedReports/EditSavedReportPage')) },
      { path: 'saved-reports/:savedId', Page: lazy(() => import('./SavedReports/SavedReportPage')) },
    ],
  },
  {
    section: 'manage',
    path: 'operations',
    label: 'crm.operations.title',
    permission: 'export.read',
    pages: [
      { path: 'operations', Page: lazy(() => import('./Operations/OperationsPage')) },
      { path: 'operations/bulk/:bulkId', permission: 'bulk.read', Page: lazy(() => import('./Operations/BulkChangePage')) },
      { path: 'operations/:jobId', Page: lazy(() => import('./Operations/JobPage')) },
    ],
  },
  {
    section: 'manage',
    path: 'tags',
    label: 'crm.tags.title',
    permission: 'tag.read',
    pages: [
      { path: 'tags', Page: lazy(() => import('./Tags/TagManager')) },
      { path: 'tags/new', permission: 'tag.create', Page: lazy(() => import('./Tags/NewTagPage')) },
      { path: 'tags/:tagId/edit', permission: 'tag.update', Page: lazy(() => import('./Tags/EditTagPage')) },
    ],
  },
  {
    section: 'manage',
    path: 'custom-fields',
    label: 'crm.custom-fields.title',
    permission: 'custom-field.read',
    pages: [
      { path: 'custom-fields', Page: lazy(() => import('./CustomFields/CustomFieldListPage')) },
      { path: 'custom-fields/new', permission: 'custom-field.create', Page: lazy(() => import('./CustomFields/NewCustomFieldPage')) },
      { path: 'custom-fields/:fieldId/edit', permission: 'custom-field.update', Page: lazy(() => import('./CustomFields/EditCustomFieldPage')) },
    ],
  },
  {
    section: 'manage',
    path: 'members',
    label: 'crm.members.title',
    permission: 'member.read',
    pages: [
      { path: 'members', Page: lazy(() => import('./Members/MemberListPage')) },
      { path: 'members/new', permission: 'member.create', Page: lazy(() => import('./Members/InviteMemberPage')) },
    ],
  },
  {
    section: 'manage',
    path: 'webhooks',
    label: 'crm.webhooks.title',
    permission: 'webhook.read',
    pages: [
      { path: 'webhooks', Page: lazy(() => import('./Webhooks/EndpointListPage')) },
      { path: 'webhooks/new', permission: 'webhook.manage', Page: lazy(() => import('./Webhooks/NewEndpointPage')) },
      { path: 'webhooks/:endpointId/edit', permission: 'webhook.manage', Page: lazy(() => import('./Webhooks/EditEndpointPage')) },
      { path: 'webhooks/:endpointId', Page: lazy(() => import('./Webhooks/EndpointPage')) },
    ],
  },
  {
    section: 'manage',
    path: 'audit',
    label: 'crm.audit.title',
    permission: 'audit.read',
    pages: [{ path: 'audit', Page: lazy(() => import('./Audit/AuditPage')) }],
  },
  {
    section: 'manage',
    path: 'organization',
    label: 'crm.settings.title',
    permission: 'organization.update',
    pages: [{ path: 'organization', Page: lazy(() => import('./Settings/OrganizationSettingsPage')) }],
  },
];
