import { isoInstant } from '../../../platform/database/instants';
import { sql, type Sql } from '../../../platform/database/sql';
import type { MemberOut } from '../contract';

/** `accountId` is the row of the admin user, API user or API token, as `kind` says. */
export type StoredMember = MemberOut & { readonly id: number; readonly accountId: number };

/** A member as the contract shows it, from `FROM_MEMBERS`. */
export const MEMBER_COLUMNS: Sql = sql`
  m.id, m.document_id AS "documentId", COALESCE(m.admin_user_id, m.api_user_id, m.api_token_id) AS "accountId",
  CASE WHEN m.admin_user_id IS NOT NULL THEN 'staff' WHEN m.api_user_id IS NOT NULL THEN 'api' ELSE 'token' END AS kind,
  COALESCE(NULLIF(concat_ws(' ', a.firstname, a.lastname), ''), a.email, u.username, u.email, t.name, '–') AS name,
  COALESCE(a.email, u.email) AS email, m.role, m.invited_by AS "invitedBy",
  ${isoInstant('m.created_at')} AS "createdAt", ${isoInstant('m.updated_at')} AS "updatedAt"`;

export const FROM_MEMBERS: Sql = sql`
  organization_members m
  LEFT JOIN admin_users a ON a.id = m.admin_user_id
  LEFT JOIN up_users u ON u.id = m.api_user_id
  LEFT JOIN strapi_api_tokens t ON t.id = m.api_token_id`;
