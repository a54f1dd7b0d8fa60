import { readConnection } from '../../../platform/database/transaction';
import type { Language } from '../../../platform/errors/messages';
import { controllerOf } from '../../../platform/http/controller';
import { pageMeta } from '../../../platform/http/pagination';
import type { Organization } from '../../../platform/tenancy/scope';
import { listCustomFields } from '../../custom-field-definition/queries/list-custom-fields';
import type { DonorRow } from '../../donor/contract';
import { displayName } from '../../donor/domain/display-name';
import type { StoredDonorRow } from '../../donor/queries/list-donors';
import { getDonorId } from '../../donor/services/manage-donors';
import { segmentContract, type FieldOut, type Membership } from '../contract';
import type { Field } from '../domain/field';
import { catalogueOf } from '../domain/fields';
import { listSegments } from '../queries/list-segments';
import { segmentsOfDonor } from '../queries/segments-of-donor';
import { assignDonors } from '../services/assign-donors';
import { explainMembership } from '../services/explain-membership';
import { changeSegment, createSegment, getSegment, removeSegment, showSegment } from '../services/manage-segments';
import { recalculateSegment } from '../services/recalculate-segments';
import { listSegmentDonors, previewCriteria } from '../services/segment-donors';

/** Who fits the rule and was not calculated yet. */
const BY_RULE: Membership = { origin: 'rule', assignedAt: null, assignedBy: null, reason: null };

export default () =>
  controllerOf(segmentContract, {
    find: async ({ organization, query }) => {
      const { rows, total } = await listSegments(await readConnection(), organization.id, query);
      return { data: rows, meta: { pagination: pageMeta(query.pagination, total) } };
    },
    create: async ({ organization, body, language }) => ({ data: showSegment(await createSegment(organization, body, language)) }),
    fieldsFind: async ({ organization }) => {
      const catalogue = catalogueOf(await listCustomFields(await readConnection(), organization.id));
      return { data: [...catalogue.values()].map(showField) };
    },
    previewFind: async ({ organization, body, language }) => {
      const { total, sample, ms } = await previewCriteria(organization, body.criteria, language);
      return { data: { count: total, sample: sample.map((donor) => showRow(donor, organization, language)), ms } };
    },
    findOne: async ({ organization, params }) => ({ data: showSegment(await getSegment(organization, params.segmentId)) }),
    update: async ({ organization, params, body, ifMatch, language }) => ({
      data: showSegment(await changeSegment(organization, params.segmentId, body, ifMatch, language)),
    }),
    delete: async ({ organization, params, actor }) => {
      await removeSegment(organization, params.segmentId, actor);
      return { data: null };
    },
    donorsFind: async ({ organization, params, query, language }) => {
      const { page, memberships } = await listSegmentDonors(organization, params.segmentId, query);
      const data = page.rows.map((donor) => ({ ...showRow(donor, organization, language), membership: memberships.get(donor.documentId) ?? BY_RULE }));
      return { data, meta: { pagination: pageMeta(query.pagination, page.total, page.nextCursor, page.isTotalCapped) } };
    },
    ofDonorFind: async ({ organization, params }) => {
      const donorId = await getDonorId(organization, params.donorId);
      return { data: await segmentsOfDonor(await readConnection(), organization.id, donorId) };
    },
    recalculate: async ({ organization, params, language }) => {
      const { id } = await getSegment(organization, params.segmentId);
      return { data: await recalculateSegment(organization, id, language) };
    },
    assign: async ({ organization, params, body, actor, role, language }) => ({
      data: await assignDonors(organization, params.segmentId, body, { actor, role, language }),
    }),
    explainFind: async ({ organization, params }) => ({ data: await explainMembership(organization, params.segmentId, params.donorId) }),
  });

function showRow({ middleInitial, ...donor }: StoredDonorRow, organization: Organization, language: Language): DonorRow {
  return { ...donor, displayName: displayName({ ...donor, middleInitial }, language), currency: organization.defaultCurrency };
}

function showField({ where, ...field }: Field): FieldOut {
  const show = ({ operators, options, where: _where, ...rest }: Field) => ({
    ...rest,
    operators: [...operators],
    ...(options === undefined ? {} : { options: [...options] }),
  });
  return { ...show(field), ...(where === undefined ? {} : { where: where.map(show) }) };
}
