import type { Core } from '@strapi/strapi';
import { readConnection } from '../../../platform/database/transaction';
import { CrmError } from '../../../platform/errors/crm-error';
import { inBatch } from '../../../platform/graphql/batches';
import { findGiftIdsOfDonors, findTagIdsOfDonors, type OfDonor } from '../queries/lists-of-donors';

const MOST = 100;

interface Row {
  readonly id: number | string;
}

/**
 * A donor's tags and latest gifts in GraphQL. The content types point from the many to the one, so Strapi
 * offers `donation.donor` and not the other way; each list is read for all donors of the answer at once.
 */
export function addDonorLists(strapi: Core.Strapi): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(() => ({
      typeDefs: `
        extend type Donor {
          "The donor's tags, by name."
          tags: [Tag!]!
          "The donor's latest gifts: 25, at most ${MOST}."
          donations(limit: Int = 25): [Donation!]!
        }
      `,
      resolvers: {
        Donor: {
          tags: { resolve: (donor: Row) => listOf(strapi, 'api::tag.tag', 'donor.tags', donor, findTagIdsOfDonors) },
          donations: {
            resolve: (donor: Row, { limit }: { readonly limit: number }) => {
              if (!Number.isInteger(limit) || limit < 1 || limit > MOST)
                throw new CrmError('VALIDATION', { errors: [{ path: ['limit'], name: 'max', message: `1–${MOST}` }] });
              return listOf(strapi, 'api::donation.donation', `donor.donations ${limit}`, donor, (connection, ids) =>
                findGiftIdsOfDonors(connection, ids, limit),
              );
            },
          },
        },
      },
      resolversConfig: {
        'Donor.tags': { auth: { scope: ['api::tag.tag.find'] } },
        'Donor.donations': { auth: { scope: ['api::donation.donation.find'] } },
      },
    }));
}

type Find = (connection: Awaited<ReturnType<typeof readConnection>>, donorIds: readonly number[]) => Promise<OfDonor[]>;

async function listOf(strapi: Core.Strapi, uid: 'api::tag.tag' | 'api::donation.donation', key: string, donor: Row, find: Find): Promise<readonly Row[]> {
  const list = await inBatch(strapi, key, Number(donor.id), async (donorIds) => {
    const found = await find(await readConnection(), donorIds);
    // Read as any other rows are: narrowed to what the caller's role may read.
    const rows: Row[] = await strapi.db.query(uid).findMany({ where: { id: { $in: [...new Set(found.map(({ id }) => id))] } } });
    const byId = new Map(rows.map((row) => [Number(row.id), row]));
    const lists = new Map<number, Row[]>();
    for (const { donorId, id } of found) {
      const row = byId.get(id);
      if (row !== undefined) lists.set(donorId, [...(lists.get(donorId) ?? []), row]);
    }
    return lists;
  });
  return list ?? [];
}
