import { createRequire } from 'node:module';

const { factories } = createRequire(import.meta.url)('@strapi/strapi');

export const PLAIN_GIFT = 'api::plain-gift.plain-gift';

// New objects every time: Strapi writes the column's name into them.
const text = () => ({ type: 'string' });
const amount = () => ({ type: 'decimal', column: { args: [14, 2] } });
const date = () => ({ type: 'date' });

/**
 * A gift as somebody makes it in Strapi in an afternoon: about as many columns as ours, Strapi's own
 * kind of relation, no rule, no total, no history. What a stock create costs is measured on it.
 */
export function addPlainGift(strapi) {
  const name = 'plain-gift';
  strapi.get('apis').add(name, {
    contentTypes: { [name]: { schema: schema(), actions: {}, lifecycles: {} } },
    controllers: { [name]: factories.createCoreController(PLAIN_GIFT) },
    services: { [name]: factories.createCoreService(PLAIN_GIFT) },
    routes: { [name]: factories.createCoreRouter(PLAIN_GIFT) },
  });
}

function schema() {
  return {
    kind: 'collectionType',
    collectionName: 'plain_gifts',
    globalId: 'PlainGift',
    apiName: 'plain-gift',
    info: { singularName: 'plain-gift', pluralName: 'plain-gifts', displayName: 'Plain gift' },
    options: { draftAndPublish: false },
    attributes: {
      donor: { type: 'relation', relation: 'manyToOne', target: 'api::donor.donor' },
      amount: { ...amount(), required: true },
      currency: text(),
      baseAmount: amount(),
      donationType: { type: 'enumeration', enum: ['one_time', 'recurring', 'event'], default: 'one_time' },
      paymentStatus: { type: 'enumeration', enum: ['pending', 'completed', 'refunded'], default: 'completed' },
      paymentMethodType: { type: 'enumeration', enum: ['card', 'cheque', 'cash', 'other'], default: 'other' },
      chequeNumber: text(),
      provider: text(),
      providerPaymentId: text(),
      feeAmount: amount(),
      netAmount: amount(),
      refundedAmount: amount(),
      receivedAt: { type: 'datetime' },
      receivedOn: date(),
      depositedOn: date(),
      postmarkedOn: date(),
      advantageAmount: amount(),
      advantageDescription: text(),
      eligibleAmount: amount(),
      isAnonymous: { type: 'boolean', default: false },
      acknowledgement: text(),
      memo: { type: 'text' },
      metadata: { type: 'json' },
    },
  };
}

/** Lets administrators use it. At each start: one of the application itself, which knows no such type, takes the permissions away. */
export async function grantPlainGift(strapi) {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type: 'organization_admin' } });
  const permissions = strapi.db.query('plugin::users-permissions.permission');
  for (const route of ['create', 'find', 'findOne']) {
    const permission = { action: `${PLAIN_GIFT}.${route}`, role: role.id };
    if ((await permissions.findOne({ where: permission })) === null) await permissions.create({ data: permission });
  }
}
