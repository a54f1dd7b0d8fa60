import { controllerOf } from '../../../platform/http/controller';
import { receiptWordingContract } from '../contract';
import { previewReceipt } from '../services/preview-receipt';
import { publishWording } from '../services/publish-wording';
import { showWordings } from '../services/show-wordings';

export default () =>
  controllerOf(receiptWordingContract, {
    find: async ({ organization }) => ({ data: await showWordings(organization) }),
    publish: async ({ organization, body, actor, language }) => ({ data: await publishWording(organization, actor, body, language) }),
    preview: ({ organization, body, language }) => previewReceipt(organization, body, language),
  });
