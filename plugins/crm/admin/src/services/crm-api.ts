import { createApi } from '@reduxjs/toolkit/query/react';
import type { Answer, Page } from '../../../shared/answers';
import { request } from './request';

/** The panel's data layer; each resource adds its routes in a file of its own. */
export const crmApi = createApi({
  reducerPath: 'crm',
  baseQuery: request,
  tagTypes: [
    'Organization',
    'Donor',
    'DonorList',
    'Gift',
    'Note',
    'Task',
    'Tag',
    'Campaign',
    'Fund',
    'CustomField',
    'Member',
    'PaymentMethod',
    'Plan',
    'Report',
    'Segment',
    'Household',
    'Pledge',
    'Audit',
    'Receipt',
    'Batch',
    'Wording',
    'Communication',
    'Consent',
    'View',
    'Job',
    'Template',
    'Webhook',
    'SavedReport',
  ],
  endpoints: () => ({}),
});

/** What every question names first. */
export interface InOrganization {
  readonly organization: string;
}

export interface OfDonor extends InOrganization {
  readonly donor: string;
}

export const dataOf = <Data>(answer: Answer<Data>): Data => answer.data;

export const pageOf = <Row>({ data, meta }: Answer<readonly Row[]>): Page<Row> => ({
  rows: data,
  pagination: meta.pagination ?? { page: 1, pageSize: data.length, pageCount: 1, total: data.length },
});
