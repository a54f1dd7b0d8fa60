import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import { getDonorId } from '../../donor/services/manage-donors';
import { receiptContract, type ReceiptListQuery } from '../contract';
import { listReceipts } from '../queries/list-receipts';
import { auditPack } from '../services/audit-pack';
import { openAuditPack, startAuditPack } from '../services/audit-pack-job';
import { cancelReceipt, replaceReceipt } from '../services/end-receipt';
import { issueForGift } from '../services/issue-for-gift';
import { preflight } from '../services/preflight';
import { printReceipts } from '../services/print-receipts';
import { sendReceipt } from '../services/send-receipt';
import { copyOf, getReceipt, getReceiptOfGift, receiptsOfGift, showReceipt } from '../services/show-receipts';
import { showRegister } from '../services/show-register';
import { showRun } from '../services/show-run';
import { startRun } from '../services/start-run';
import { verifyReceipts } from '../services/verify-receipts';

export default () =>
  controllerOf(receiptContract, {
    issue: async ({ organization, params, body, actor, language }) => {
      const { documentId } = await issueForGift(organization, params.donationId, body, { actor, speaks: language });
      return { data: showReceipt(await getReceipt(organization, documentId)) };
    },
    ofGiftFindOne: async ({ organization, params, query, prefersJson }) => {
      const receipt = await getReceiptOfGift(organization, params.donationId);
      return prefersJson ? { data: showReceipt(receipt) } : copyOf(receipt, query.version);
    },
    ofGiftFind: async ({ organization, params }) => ({ data: await receiptsOfGift(organization, params.donationId) }),
    find: async ({ organization, query }) => listed(organization, query, undefined),
    ofDonorFind: async ({ organization, params, query }) => listed(organization, query, await getDonorId(organization, params.donorId)),
    consolidate: async ({ organization, body, actor }) => ({ data: await startRun(organization, actor, body) }),
    runRowsFind: async ({ organization, params, query, language }) => {
      const { rows, total } = await showRun(organization, params.jobId, query, language);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    register: async ({ organization, query }) => ({ data: await showRegister(organization, query.year) }),
    verify: async ({ organization }) => ({ data: await verifyReceipts(organization.id) }),
    preflightFind: async ({ organization, query, language }) => {
      const { rows, total, counts } = await preflight(organization, query, language);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total), counts } };
    },
    auditPack: async ({ organization, query, actor, language }) => auditPack(organization, actor, query.year, language),
    packStart: async ({ organization, body, actor, language }) => ({ data: await startAuditPack(organization, actor, body.year, language) }),
    packFileFindOne: ({ organization, params, query, actor }) => openAuditPack(organization, actor, params.jobId, query),
    print: async ({ organization, query, actor }) => printReceipts(organization, actor, query.year, query.everyone === 'true'),
    findOne: async ({ organization, params }) => ({ data: showReceipt(await getReceipt(organization, params.receiptId)) }),
    pdfFindOne: async ({ organization, params, query }) => copyOf(await getReceipt(organization, params.receiptId), query.version),
    replace: async ({ organization, params, body, actor, language }) => ({
      data: showReceipt(await replaceReceipt(organization, params.receiptId, body, { actor, speaks: language })),
    }),
    cancel: async ({ organization, params, body, actor }) => ({ data: showReceipt(await cancelReceipt(organization, params.receiptId, body.reason, actor)) }),
    sendOfGift: async ({ organization, params, actor }) => {
      const { documentId } = await getReceiptOfGift(organization, params.donationId);
      return { data: showReceipt(await sendReceipt(organization, documentId, actor)) };
    },
    send: async ({ organization, params, actor }) => ({ data: showReceipt(await sendReceipt(organization, params.receiptId, actor)) }),
  });

async function listed(organization: Organization, query: ReceiptListQuery, donorId: number | undefined) {
  const { rows, total } = await listReceipts(await readConnection(), organization.id, query, donorId);
  return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
}
