import { readConnection } from '../../../platform/database/transaction';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import { getDonorId } from '../../donor/services/manage-donors';
import { consentContract } from '../contract';
import { REFUSAL_WORDS } from '../domain/refusal-words';
import { listConsents } from '../queries/list-consents';
import { consentOf } from '../services/consent-of';
import { enterConsent } from '../services/enter-consent';

export default () =>
  controllerOf(consentContract, {
    find: async ({ organization, params, query: { channel, pagination } }) => {
      const donorId = await getDonorId(organization, params.donorId);
      const { rows, total } = await listConsents(await readConnection(), organization.id, donorId, channel, pagination);
      return { data: rows, meta: { pagination: pageMeta(pagination, total) } };
    },
    create: async ({ organization, params, body, actor }) => ({ data: await enterConsent(organization, params.donorId, body, actor.name) }),
    decisionFindOne: async ({ organization, params, query: { channel, messageClass, at }, language }) => {
      const donorId = await getDonorId(organization, params.donorId);
      const instant = at === undefined ? new Date() : new Date(at);
      const decision = await consentOf(organization, donorId, channel, messageClass, instant);
      const reason = decision.refusal === null ? null : REFUSAL_WORDS[decision.refusal][language];
      return { data: { channel, messageClass, at: instant.toISOString(), ...decision, reason } };
    },
  });
